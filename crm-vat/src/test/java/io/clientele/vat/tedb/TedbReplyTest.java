package io.clientele.vat.tedb;

import static org.assertj.core.api.Assertions.assertThat;

import io.clientele.address.Country;
import io.clientele.vat.ProductCategory;
import io.clientele.vat.VatRate;
import io.clientele.vat.rate.RateAnswer;
import io.clientele.vat.rate.RateLineage;
import io.clientele.vat.rate.Territories;
import io.clientele.vat.rate.Validity;
import io.clientele.vat.rate.VatRates;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TedbReplyTest {
    private static final String STANDARD = row("EL", "STANDARD/DEFAULT", "25.5", "2027-01-01+02:00", "");
    private static final String FOOD = row("FR", "REDUCED/SUPER_REDUCED_RATE", "2.1", "2026-09-01+02:00", """
            <cnCodes><code><value>0401</value><description>Milk</description></code></cnCodes>
            <category><identifier>FOODSTUFFS</identifier><description>Foodstuffs</description></category>
            <comment>Some &amp; others</comment>""");
    private static final String EXEMPT = row("DE", "REDUCED/EXEMPTED", "", "2026-01-01+01:00", "");

    @Test
    void everyRowIsRead() {
        assertThat(read(reply(STANDARD + FOOD + EXEMPT)))
                .isEqualTo(new TedbReply.Rates(List.of(
                        new TedbRow(
                                Country.of("GR"),
                                TedbRow.Kind.STANDARD,
                                Optional.of(VatRate.of("25.5")),
                                LocalDate.parse("2027-01-01"),
                                new TedbRow.Goods(Optional.empty(), List.of(), Optional.empty())),
                        new TedbRow(
                                Country.of("FR"),
                                TedbRow.Kind.SUPER_REDUCED,
                                Optional.of(VatRate.of("2.1")),
                                LocalDate.parse("2026-09-01"),
                                new TedbRow.Goods(
                                        Optional.of("FOODSTUFFS"), List.of("0401"), Optional.of("Some & others"))),
                        new TedbRow(
                                Country.of("DE"),
                                TedbRow.Kind.NONE,
                                Optional.empty(),
                                LocalDate.parse("2026-01-01"),
                                new TedbRow.Goods(Optional.empty(), List.of(), Optional.empty())))));
    }

    @Test
    void standardRatesAreLaidOverTheTable() {
        TedbReply.Rates rates = (TedbReply.Rates) read(reply(STANDARD + FOOD));
        VatRates table = VatRates.standard().withPeriods(rates.standardRates());

        assertThat(standard(table, "2026-12-31")).isEqualTo(VatRate.of("24"));
        assertThat(standard(table, "2027-01-01")).isEqualTo(VatRate.of("25.5"));
    }

    @Test
    void aRateHoldsUntilTheNextOfItsLineage() {
        String before = row("EL", "STANDARD/DEFAULT", "24", "2016-06-01+02:00", "");
        TedbReply.Rates rates = (TedbReply.Rates) read(reply(STANDARD + before));

        assertThat(rates.standardRates())
                .extracting(period -> period.validity())
                .containsExactly(
                        Validity.between(LocalDate.parse("2016-06-01"), LocalDate.parse("2027-01-01")),
                        Validity.from(LocalDate.parse("2027-01-01")));
    }

    @Test
    void aHostFindsTheLineageOfOtherRates() {
        TedbReply.Rates rates = (TedbReply.Rates) read(reply(STANDARD + FOOD + EXEMPT));

        assertThat(rates.periods(row -> row.goods()
                        .category()
                        .map(category -> new RateLineage(row.country().code(), category))))
                .singleElement()
                .satisfies(period -> {
                    assertThat(period.lineage()).hasToString("FR/FOODSTUFFS");
                    assertThat(period.rate()).isEqualTo(VatRate.of("2.1"));
                    assertThat(period.evidence().sources()).containsExactly("TEDB");
                });
    }

    @Test
    void aFaultIsSaid() {
        String fault = """
                <env:Envelope xmlns:env="http://schemas.xmlsoap.org/soap/envelope/"><env:Body><env:Fault>
                <faultcode>env:Server</faultcode><faultstring>TEDB-100: no state</faultstring>
                </env:Fault></env:Body></env:Envelope>""";

        assertThat(read(fault))
                .isEqualTo(new TedbReply.Unreadable("TEDB has refused the question: TEDB-100: no state"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "no XML", "<a>", "<html/>", "<a><b></a></b>", "\u0000"})
    void whatIsNoReplyIsRefused(String text) {
        assertThat(read(text)).isInstanceOf(TedbReply.Unreadable.class);
    }

    @Test
    void entitiesAreNeitherExpandedNorFetched() {
        String bomb = "<!DOCTYPE a [<!ENTITY b \"bbbbbbbbbb\"><!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;\">]>"
                + reply(row("DE", "STANDARD/DEFAULT", "19", "2021-01-01", "<comment>&c;</comment>"));
        String theft = "<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/hostname\">]>"
                + reply(row("DE", "STANDARD/DEFAULT", "19", "2021-01-01", "<comment>&b;</comment>"));

        assertThat(read(bomb)).isInstanceOf(TedbReply.Unreadable.class);
        assertThat(read(theft)).isInstanceOf(TedbReply.Unreadable.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<memberState>QQ</memberState><type>STANDARD</type><rate><type>DEFAULT</type><value>19</value></rate>"
                        + "<situationOn>2021-01-01</situationOn>",
                "<memberState>DE</memberState><type>STANDARD</type><rate><type>DEFAULT</type><value>x</value></rate>"
                        + "<situationOn>2021-01-01</situationOn>",
                "<memberState>DE</memberState><type>STANDARD</type><rate><type>DEFAULT</type><value>19</value></rate>"
                        + "<situationOn>2021-02-30</situationOn>",
                "<memberState>DE</memberState><type>STANDARD</type><rate><type>DEFAULT</type><value>19</value></rate>",
                "<memberState>DE</memberState><type>STANDARD</type><rate><type>NEW</type><value>19</value></rate>"
                        + "<situationOn>2021-01-01</situationOn>"
            })
    void aRowThatMakesNoSenseIsNamed(String row) {
        assertThat(read(reply(STANDARD + "<vatRateResults>" + row + "</vatRateResults>")))
                .isEqualTo(new TedbReply.Unreadable(
                        "Row 2 of the reply of TEDB has a state, rate or day that makes no sense"));
    }

    private static VatRate standard(VatRates table, String day) {
        RateAnswer answer = table.rate(
                Territories.standard().byCode("GR").orElseThrow(), ProductCategory.STANDARD, LocalDate.parse(day));
        return ((RateAnswer.Found) answer).rate();
    }

    private static TedbReply read(String text) {
        return TedbReply.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static String reply(String rows) {
        return """
                <env:Envelope xmlns:env="http://schemas.xmlsoap.org/soap/envelope/"><env:Header/><env:Body>
                <ns0:retrieveVatRatesRespMsg xmlns="urn:ec.europa.eu:taxud:tedb:services:v1:IVatRetrievalService:types"
                 xmlns:ns0="urn:ec.europa.eu:taxud:tedb:services:v1:IVatRetrievalService">
                <additionalInformation/>""" + rows + "</ns0:retrieveVatRatesRespMsg></env:Body></env:Envelope>";
    }

    private static String row(String state, String types, String value, String day, String more) {
        String type = types.substring(0, types.indexOf('/'));
        String rateType = types.substring(types.indexOf('/') + 1);
        return "<vatRateResults><memberState>" + state + "</memberState><type>" + type + "</type><rate><type>"
                + rateType + "</type><value>" + value + "</value></rate><situationOn>" + day + "</situationOn>" + more
                + "</vatRateResults>";
    }
}
