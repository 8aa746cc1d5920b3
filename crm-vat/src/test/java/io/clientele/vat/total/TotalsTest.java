package io.clientele.vat.total;

import static org.assertj.core.api.Assertions.assertThat;

import io.clientele.money.Money;
import io.clientele.vat.Exemption;
import io.clientele.vat.LineVat;
import io.clientele.vat.VatCategory;
import io.clientele.vat.VatRate;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;
import java.util.List;
import org.junit.jupiter.api.Test;

class TotalsTest {
    private static final Currency EUR = Currency.getInstance("EUR");
    private static final LineVat NINETEEN = LineVat.taxed(VatRate.of("19"));
    private static final LineVat SEVEN = LineVat.taxed(VatRate.of("7"));

    private static PricedLine line(String id, LineVat vat, String quantity, String price) {
        return new PricedLine(id, vat, LinePrice.of(quantity, price));
    }

    private static PricedDocument.Builder net(PricedLine... lines) {
        return PricedDocument.builder().currency(EUR).addLines(lines);
    }

    private static PricedDocument.Builder gross(PricedLine... lines) {
        return net(lines).priceMode(PriceMode.GROSS);
    }

    private static DocumentTotals totals(PricedDocument.Builder document) {
        return document.build().totals(RoundingPolicy.STANDARD).orThrow();
    }

    private static Money eur(String amount) {
        return Money.of(new BigDecimal(amount), EUR);
    }

    @Test
    void linesOfOneRateMakeOneGroup() {
        DocumentTotals totals = totals(net(
                line("1", NINETEEN, "2", "10.00"), line("2", SEVEN, "3", "1.995"), line("3", NINETEEN, "1", "0.01")));

        assertThat(totals.groups())
                .containsExactly(
                        new VatGroup(NINETEEN, eur("20.01"), eur("3.80")),
                        new VatGroup(SEVEN, eur("5.99"), eur("0.42")));
        assertThat(totals.net()).isEqualTo(eur("26.00"));
        assertThat(totals.vat()).isEqualTo(eur("4.22"));
        assertThat(totals.gross()).isEqualTo(eur("30.22"));
        assertThat(totals.payable()).isEqualTo(eur("30.22"));
    }

    @Test
    void halfACentIsRoundedAwayFromZeroInACorrectionToo() {
        LineVat five = LineVat.taxed(VatRate.of("5"));

        assertThat(totals(net(line("1", five, "1", "2.50"))).vat()).isEqualTo(eur("0.13"));
        assertThat(totals(net(line("1", five, "-1", "2.50")).correction(true)).vat())
                .isEqualTo(eur("-0.13"));
    }

    @Test
    void vatForEachLineDiffersFromVatForTheGroup() {
        PricedDocument document = net(
                        line("1", NINETEEN, "1", "0.03"),
                        line("2", NINETEEN, "1", "0.03"),
                        line("3", NINETEEN, "1", "0.03"))
                .build();

        assertThat(document.totals(RoundingPolicy.STANDARD).orThrow().vat()).isEqualTo(eur("0.02"));
        assertThat(document.totals(RoundingPolicy.PER_LINE).orThrow().vat()).isEqualTo(eur("0.03"));
    }

    @Test
    void whatConsumersSeeIsWhatTheyPay() {
        DocumentTotals totals = totals(gross(line("1", NINETEEN, "1", "0.04"), line("2", NINETEEN, "3", "9.99")));

        assertThat(totals.gross()).isEqualTo(eur("30.01"));
        assertThat(totals.vat()).isEqualTo(eur("4.79"));
        assertThat(totals.net()).isEqualTo(eur("25.22"));
    }

    @Test
    void whereHalfACentIsRoundedTheSettingSaysWhichAmountGetsIt() {
        PricedDocument document =
                gross(line("1", LineVat.taxed(VatRate.of("20")), "1", "0.03")).build();
        RoundingPolicy standard = RoundingPolicy.STANDARD;

        assertThat(document.totals(standard).orThrow().groups().get(0).tax()).isEqualTo(eur("0.01"));
        assertThat(document.totals(standard.withFirst(RoundingPolicy.First.NET))
                        .orThrow()
                        .groups()
                        .get(0)
                        .tax())
                .isEqualTo(eur("0.00"));
    }

    @Test
    void anElectronicInvoiceCarriesTheDifferenceAsRounding() {
        DocumentTotals agreed = totals(gross(line("1", NINETEEN, "1", "0.03")));
        DocumentTotals invoice = agreed.forElectronicInvoice();

        assertThat(agreed.net()).isEqualTo(eur("0.03"));
        assertThat(invoice.vat()).isEqualTo(eur("0.01"));
        assertThat(invoice.rounding()).isEqualTo(eur("-0.01"));
        assertThat(invoice.payable()).isEqualTo(agreed.payable());
    }

    @Test
    void anElectronicInvoiceOfNetPricesIsTheSame() {
        DocumentTotals agreed = totals(net(line("1", NINETEEN, "1", "0.04"), line("2", SEVEN, "3", "1.99")));

        assertThat(agreed.forElectronicInvoice()).isEqualTo(agreed);
    }

    @Test
    void theDiscountOfALineIsTheLinesNotTheUnits() {
        PricedLine reduced = new PricedLine(
                "1",
                NINETEEN,
                LinePrice.of("3", "10.00").withDiscount(new BigDecimal("5.00")).withCharge(new BigDecimal("1.50")));

        assertThat(totals(net(reduced)).net()).isEqualTo(eur("26.50"));
    }

    @Test
    void aPriceMayBeForAHundred() {
        PricedLine screws =
                new PricedLine("1", NINETEEN, LinePrice.of("250", "1.99").withPriceBase(new BigDecimal("100")));

        assertThat(totals(net(screws)).net()).isEqualTo(eur("4.98"));
    }

    @Test
    void shippingIsSpreadAsTheLinesAreWorth() {
        DocumentTotals totals = totals(net(line("1", NINETEEN, "1", "20.00"), line("2", SEVEN, "1", "10.00"))
                .addAdjustments(Adjustment.charge("shipping", eur("5.00"))));

        assertThat(totals.groups())
                .containsExactly(
                        new VatGroup(NINETEEN, eur("23.33"), eur("4.43")),
                        new VatGroup(SEVEN, eur("11.67"), eur("0.82")));
        assertThat(totals.charges()).isEqualTo(eur("5.00"));
        assertThat(totals.adjustments()).extracting(AdjustmentTotal::net).containsExactly(eur("3.33"), eur("1.67"));
    }

    @Test
    void aVoucherWithARateOfItsOwnLowersThatGroupAlone() {
        DocumentTotals totals = totals(gross(line("1", NINETEEN, "1", "119.00"), line("2", SEVEN, "1", "10.70"))
                .addAdjustments(Adjustment.discount("voucher", eur("11.90"), NINETEEN)));

        assertThat(totals.groups())
                .containsExactly(
                        new VatGroup(NINETEEN, eur("90.00"), eur("17.10")),
                        new VatGroup(SEVEN, eur("10.00"), eur("0.70")));
        assertThat(totals.lineSum()).isEqualTo(eur("110.00"));
        assertThat(totals.discounts()).isEqualTo(eur("10.00"));
        assertThat(totals.adjustments().get(0).net()).isEqualTo(eur("10.00"));
    }

    @Test
    void whatIsExemptForDifferentReasonsMakesDifferentGroups() {
        LineVat health = LineVat.untaxed(VatCategory.EXEMPT, Exemption.of("VATEX-EU-132-1C", "Art. 132(1)(c)"));
        LineVat school = LineVat.untaxed(VatCategory.EXEMPT, Exemption.of("VATEX-EU-132-1I", "Art. 132(1)(i)"));

        assertThat(totals(net(line("1", school, "1", "5"), line("2", health, "1", "7")))
                        .groups())
                .containsExactly(
                        new VatGroup(health, eur("7.00"), eur("0")), new VatGroup(school, eur("5.00"), eur("0")));
    }

    @Test
    void whatWasPaidBeforeIsTakenOffAndTheLastCoinsRounded() {
        DocumentTotals totals = totals(
                net(line("1", NINETEEN, "1", "100.02")).prepaid(eur("50.00")).rounding(eur("-0.02")));

        assertThat(totals.gross()).isEqualTo(eur("119.02"));
        assertThat(totals.payable()).isEqualTo(eur("69.00"));
    }

    @Test
    void vatStandsInTheNationalCurrencyToo() {
        Currency pln = Currency.getInstance("PLN");
        DocumentTotals totals = totals(
                net(line("1", NINETEEN, "1", "100.00")).vatCurrency(new VatCurrency(pln, new BigDecimal("4.2735"))));

        assertThat(totals.vatInVatCurrency()).contains(Money.of(new BigDecimal("81.20"), pln));
    }

    @Test
    void yenHaveNoDecimalsAndDinarsThree() {
        PricedDocument yen = PricedDocument.builder()
                .currency(Currency.getInstance("JPY"))
                .addLines(line("1", LineVat.taxed(VatRate.of("10")), "3", "33.5"))
                .build();
        PricedDocument dinars = PricedDocument.builder()
                .currency(Currency.getInstance("KWD"))
                .addLines(line("1", LineVat.taxed(VatRate.of("5")), "1", "1.2345"))
                .build();

        assertThat(yen.totals(RoundingPolicy.STANDARD).orThrow().gross().toString())
                .isEqualTo("111 JPY");
        assertThat(dinars.totals(RoundingPolicy.STANDARD).orThrow().gross().toString())
                .isEqualTo("1.297 KWD");
    }

    @Test
    void amountsThatNoLongHoldsOnTheWayAreExact() {
        PricedLine line = line("1", LineVat.taxed(VatRate.of("25.5")), "123456789.123456789", "7654.321098765432");
        BigDecimal exact = new BigDecimal("123456789.123456789").multiply(new BigDecimal("7654.321098765432"));

        assertThat(totals(net(line)).net()).isEqualTo(Money.rounded(exact, EUR, RoundingMode.HALF_UP));
    }

    @Test
    void groupsStandInTheSameOrderWhateverTheOrderOfLines() {
        List<VatGroup> groups = totals(net(line("1", SEVEN, "1", "1"), line("2", NINETEEN, "1", "1")))
                .groups();

        assertThat(groups).extracting(VatGroup::vat).containsExactly(NINETEEN, SEVEN);
    }
}
