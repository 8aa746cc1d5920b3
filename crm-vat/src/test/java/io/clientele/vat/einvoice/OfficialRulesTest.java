package io.clientele.vat.einvoice;

import static org.assertj.core.api.Assertions.assertThat;

import io.clientele.vat.Refusal;
import io.clientele.vat.invoice.InvoiceDesk;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every invoice is accepted by the official rules, and its figures are exact beyond them. */
class OfficialRulesTest {

    static List<Cases.Case> all() {
        return Cases.all();
    }

    private static String written(Cases.Case one, Syntax syntax, Profile profile) {
        FileAnswer answer = ElectronicInvoice.write(one.invoice(), syntax, profile);
        assertThat(answer).isInstanceOf(FileAnswer.Written.class);
        return ((FileAnswer.Written) answer).xml();
    }

    private static void isAccepted(Cases.Case one, Syntax syntax, Profile profile) {
        String xml = written(one, syntax, profile);

        assertThat(OfficialRules.errors(xml, syntax, profile, one.invoice().isCreditNote()))
                .as(xml)
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("all")
    void theLawIsContent(Cases.Case one) {
        assertThat(InvoiceDesk.standard().missing(one.invoice().content())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("all")
    void theNormAcceptsUbl(Cases.Case one) {
        isAccepted(one, Syntax.UBL, Profile.EN_16931);
    }

    @ParameterizedTest
    @MethodSource("all")
    void theNormAcceptsCii(Cases.Case one) {
        isAccepted(one, Syntax.CII, Profile.EN_16931);
    }

    @ParameterizedTest
    @MethodSource("all")
    void theFiguresAreExact(Cases.Case one) {
        for (Syntax syntax : Syntax.values()) {
            byte[] file = written(one, syntax, Profile.EN_16931).getBytes(StandardCharsets.UTF_8);

            assertThat(ElectronicInvoice.read(new ByteArrayInputStream(file)))
                    .isInstanceOfSatisfying(
                            ReadAnswer.Read.class,
                            read -> assertThat(read.flaws()).isEmpty());
        }
    }

    /** Faults that are planted: what is replaced by what, and the rule that sees it. */
    @ParameterizedTest
    @CsvSource({
        "UBL, <cbc:TaxInclusiveAmount currencyID=\"EUR\">36.27<, <cbc:TaxInclusiveAmount currencyID=\"EUR\">36.28<, BR-CO-15",
        "UBL, <cbc:CompanyID>LU12345613</cbc:CompanyID>, <cbc:CompanyID>12345613</cbc:CompanyID>, BR-CO-09",
        "UBL, <cbc:Percent>17</cbc:Percent><cac:TaxScheme>, <cbc:Percent>0</cbc:Percent><cac:TaxScheme>, BR-S-05",
        "CII, <ram:GrandTotalAmount>36.27<, <ram:GrandTotalAmount>36.28<, BR-CO-15",
        "CII, schemeID=\"VA\">LU, schemeID=\"VA\">, BR-CO-09",
        "CII, <ram:CategoryCode>S<, <ram:CategoryCode>AE<, BR-AE-05"
    })
    void plantedFaultsAreRefused(Syntax syntax, String planted, String fault, String rule) {
        String xml = written(Cases.all().get(0), syntax, Profile.EN_16931);
        assertThat(xml).contains(planted);

        assertThat(OfficialRules.errors(xml.replace(planted, fault), syntax, Profile.EN_16931, false))
                .anyMatch(error -> error.contains(rule));
    }

    @ParameterizedTest
    @CsvSource({
        "UBL, '<cbc:TaxAmount currencyID=\"EUR\">5.27<', '<cbc:TaxAmount currencyID=\"EUR\">5.28<'",
        "CII, <ram:CalculatedAmount>5.27<, <ram:CalculatedAmount>5.28<"
    })
    void aCentTooMuchIsSeenByUsWhereTheOfficialRulesLetItPass(Syntax syntax, String exact, String wrong) {
        String xml = written(Cases.all().get(0), syntax, Profile.EN_16931)
                .replace(exact, wrong)
                .replace(">36.27<", ">36.28<")
                .replace(
                        "<ram:TaxTotalAmount currencyID=\"EUR\">5.27<", "<ram:TaxTotalAmount currencyID=\"EUR\">5.28<");

        assertThat(OfficialRules.errors(xml, syntax, Profile.EN_16931, false)).isEmpty();
        assertThat(ElectronicInvoice.read(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8))))
                .isInstanceOfSatisfying(
                        ReadAnswer.Read.class,
                        read -> assertThat(read.flaws())
                                .extracting(Refusal::sentence)
                                .containsExactly("'BT-117 of S 17 %' is 5.28 EUR, but comes to 5.27 EUR (BR-CO-17)"));
    }
}
