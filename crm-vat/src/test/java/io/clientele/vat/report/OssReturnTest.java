package io.clientele.vat.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.clientele.money.ExchangeRates;
import io.clientele.money.Money;
import io.clientele.vat.quote.QuoteRequest;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Art. 369a to 369k of Directive 2006/112/EC. */
class OssReturnTest {
    private static final Currency EUR = Currency.getInstance("EUR");
    private static final Currency SEK = Currency.getInstance("SEK");
    private static final TaxPeriod PERIOD = TaxPeriod.of("2026-Q1");

    private static OssAnswer answer(List<VatEntry> entries, ExchangeRates rates) {
        return OssReturn.of(entries, PERIOD, OssScheme.OSS, rates);
    }

    private static OssReturn oss(List<VatEntry> entries) {
        return ((OssAnswer.Made) answer(entries, ExchangeRates.none())).oss();
    }

    private static String refusal(List<VatEntry> entries) {
        return ((OssAnswer.Refused) answer(entries, ExchangeRates.none()))
                .refusal()
                .sentence();
    }

    private static QuoteRequest dated(QuoteRequest request, String day, String corrects) {
        return QuoteRequest.builder()
                .from(Sales.changed(request, facts -> facts.date(LocalDate.parse(day))))
                .corrects(Optional.of(corrects).filter(text -> !text.isEmpty()))
                .build();
    }

    @Test
    void suppliesAreSummedByMemberStateAndRateToTheCent() {
        OssReturn oss = oss(Sales.entries(
                Sales.toConsumer("FR", "2026-01-01", "10.03"),
                Sales.toConsumer("DE", "2026-03-31", "10.03"),
                Sales.toConsumer("DE", "2026-02-01", "20.08"),
                Sales.service("DE", "2026-02-01", "5.00")));

        assertThat(oss.csv()).isEqualTo("""
                member_state,supply,from,rate,net,vat,currency,corrects
                DE,goods,LU,19,30.11,5.73,EUR,
                DE,services,LU,19,5.00,0.95,EUR,
                FR,goods,LU,20,10.03,2.01,EUR,
                """);
        assertThat(oss.payable()).isEqualTo(Money.of(new BigDecimal("8.69"), EUR));
    }

    @Test
    void whatIsOutsideThePeriodOrReportedElsewhereIsNotInIt() {
        assertThat(oss(Sales.entries(
                                Sales.toConsumer("DE", "2025-12-31", "10"),
                                Sales.toConsumer("DE", "2026-04-01", "10"),
                                Sales.toConsumer("LU", "2026-02-01", "10")))
                        .lines())
                .isEmpty();
    }

    @Test
    void aCorrectionOfAnEarlierPeriodStandsByItself() {
        OssReturn oss = oss(Sales.entries(
                Sales.toConsumer("DE", "2026-02-01", "10.00"),
                Sales.toConsumer("FR", "2026-02-01", "10.00"),
                Sales.toConsumer("DE", "2025-12-31", "-20.00")));

        assertThat(oss.csv()).isEqualTo("""
                member_state,supply,from,rate,net,vat,currency,corrects
                DE,goods,LU,19,10.00,1.90,EUR,
                FR,goods,LU,20,10.00,2.00,EUR,
                DE,,,,,-3.80,EUR,2025-Q4
                """);
        assertThat(oss.balances())
                .isEqualTo(Map.of(
                        "DE", Money.of(new BigDecimal("-1.90"), EUR), "FR", Money.of(new BigDecimal("2.00"), EUR)));
        assertThat(oss.payable()).isEqualTo(Money.of(new BigDecimal("2.00"), EUR));
    }

    @Test
    void whatIsSentBackInThePeriodOfTheSaleIsNettedInItsLine() {
        QuoteRequest back = dated(Sales.toConsumer("DE", "2026-03-02", "-4.00"), "2026-03-02", "2026-Q1");

        OssReturn oss = oss(Sales.entries(Sales.toConsumer("DE", "2026-02-01", "10.00"), back));

        assertThat(oss.csv()).isEqualTo("""
                member_state,supply,from,rate,net,vat,currency,corrects
                DE,goods,LU,19,6.00,1.14,EUR,
                """);
    }

    @Test
    void aCorrectionThatSaysWhenItWasMadeIsInTheReturnOfThatDayAlone() {
        QuoteRequest back = QuoteRequest.builder()
                .from(Sales.toConsumer("DE", "2025-12-31", "-20.00"))
                .correctedOn(LocalDate.of(2026, 4, 1))
                .build();
        List<VatEntry> entries = Sales.entries(back);

        assertThat(oss(entries).corrections()).isEmpty();
        OssAnswer next = OssReturn.of(entries, TaxPeriod.of("2026-Q2"), OssScheme.OSS, ExchangeRates.none());
        assertThat(((OssAnswer.Made) next).oss().corrections())
                .containsExactly(
                        new OssCorrection(TaxPeriod.of("2025-Q4"), "DE", Money.of(new BigDecimal("-3.80"), EUR)));
    }

    @Test
    void aCorrectionThatMakesNoSenseIsRefused() {
        QuoteRequest back = Sales.toConsumer("DE", "2025-12-31", "-20.00");

        assertThat(refusal(Sales.entries(dated(back, "2025-09-30", "2025-Q4")))).startsWith("'date' of a correction");
        assertThat(refusal(Sales.entries(dated(back, "2026-04-01", "2026-Q2"))))
                .isEqualTo("'corrects' is neither the period of the return nor an earlier one");
        assertThat(refusal(Sales.entries(dated(back, "2022-09-30", "2022-Q3"))))
                .startsWith("'corrects' is more than three years back");
        assertThat(refusal(Sales.entries(dated(back, "2022-12-31", "2022-Q4"))))
                .as("due on 2023-01-31, before the period of this return ends three years later")
                .startsWith("'corrects' is more than three years back");
        assertThat(oss(Sales.entries(dated(back, "2023-03-31", "2023-Q1"))).corrections())
                .hasSize(1);
        assertThat(refusal(Sales.entries(dated(back, "2025-12-31", "2025-12"))))
                .isEqualTo("'corrects' is no period of this scheme, which goes by quarters");
    }

    @Test
    void otherCurrenciesAreSummedAndThenConvertedByTheLastDay() {
        List<VatEntry> entries = Sales.entries(inKronor("10.01"), inKronor("10.01"));
        ExchangeRates rates = (from, to, day) ->
                Optional.of(new BigDecimal("0.0955")).filter(rate -> day.equals(LocalDate.of(2026, 3, 31)));

        assertThat(((OssAnswer.Made) answer(entries, rates))
                        .oss()
                        .lines()
                        .get(0)
                        .net())
                .isEqualTo(Money.of(new BigDecimal("1.91"), EUR));
        assertThat(refusal(entries)).isEqualTo("'currency' is SEK, of which there is no exchange rate for 2026-03-31");
    }

    private static QuoteRequest inKronor(String price) {
        QuoteRequest request = Sales.toConsumer("DE", "2026-02-01", price);
        return QuoteRequest.builder()
                .from(Sales.changed(request, facts -> facts.amount(BigDecimal.ONE)))
                .currency(SEK)
                .build();
    }

    @Test
    void aSaleThatIsNotDecidedCannotBeReported() {
        QuoteRequest dateless =
                Sales.changed(Sales.toConsumer("DE", "2026-02-01", "10"), facts -> facts.date(Optional.empty()));

        assertThatThrownBy(() -> VatEntries.of(Sales.quote(dateless))).isInstanceOf(IllegalArgumentException.class);
    }
}
