package io.clientele.vat.total;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.clientele.money.Money;
import io.clientele.vat.LineVat;
import io.clientele.vat.Refusal;
import io.clientele.vat.VatRate;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TotalsRefusalTest {
    private static final Currency EUR = Currency.getInstance("EUR");
    private static final LineVat NINETEEN = LineVat.taxed(VatRate.of("19"));
    private static final LineVat SEVEN = LineVat.taxed(VatRate.of("7"));
    private static final LinePrice TEN = LinePrice.of("1", "10.00");

    private static PricedDocument.Builder document(LinePrice... prices) {
        PricedDocument.Builder document = PricedDocument.builder().currency(EUR);
        for (LinePrice price : prices) {
            document.addLines(new PricedLine("any", NINETEEN, price));
        }
        return document;
    }

    private static Refusal refusal(PricedDocument.Builder document) {
        TotalsAnswer answer = document.build().totals(RoundingPolicy.STANDARD);
        assertThat(answer).isInstanceOf(TotalsAnswer.Refused.class);
        return ((TotalsAnswer.Refused) answer).refusal();
    }

    private static String field(PricedDocument.Builder document) {
        return refusal(document).field();
    }

    private static BigDecimal number(String text) {
        return new BigDecimal(text);
    }

    @Test
    void aDocumentHasLines() {
        assertThat(refusal(document()).sentence()).isEqualTo("'lines' must be at least one");
    }

    @Test
    void aNegativeQuantityIsForCorrections() {
        assertThat(refusal(document(TEN, LinePrice.of("-1", "10.00"))))
                .isEqualTo(new Refusal("lines[1].quantity", "is negative; only a correction has negative quantities"));
    }

    @Test
    void aTextThatIsNoNumberIsToldWhatOneIs() {
        assertThatThrownBy(() -> LinePrice.of("1,5", "2"))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage("A quantity is a number with a point, such as 12.50");
        assertThatThrownBy(() -> LinePrice.of("1", "")).hasMessage("A price is a number with a point, such as 12.50");
    }

    @Test
    void whatCannotBeSpreadIsToBearAVatOfItsOwn() {
        Adjustment shipping =
                new Adjustment("shipping", Adjustment.Kind.CHARGE, Money.ofMinor(490, EUR), Optional.empty());

        assertThat(refusal(document(LinePrice.of("1", "0.00")).addAdjustments(shipping)))
                .isEqualTo(new Refusal(
                        "adjustments[0].amount",
                        "cannot be spread over lines that come to nothing, or of both signs; give it the VAT that it bears"
                                + " itself, as that of a line"));
    }

    @Test
    void aPriceIsNeverNegative() {
        assertThat(field(document(LinePrice.of("1", "-0.01")).correction(true))).isEqualTo("lines[0].unit_price");
    }

    @Test
    void aDiscountIsNotAboveThePrice() {
        assertThat(refusal(document(TEN.withDiscount(number("10.01")))))
                .isEqualTo(new Refusal("lines[0].discount", "is more than the line comes to"));
        assertThat(document(TEN.withDiscount(number("10.00")))
                        .build()
                        .totals(RoundingPolicy.STANDARD)
                        .orThrow()
                        .gross()
                        .isZero())
                .isTrue();
    }

    @Test
    void aDiscountHasNoMoreDecimalsThanTheCurrencyAndIsNotNegative() {
        assertThat(field(document(TEN.withDiscount(number("0.001"))))).isEqualTo("lines[0].discount");
        assertThat(field(document(TEN.withDiscount(number("-1"))))).isEqualTo("lines[0].discount");
        assertThat(field(document(TEN.withCharge(number("-1"))))).isEqualTo("lines[0].charge");
        assertThat(field(document(LinePrice.of("-1", "10").withDiscount(number("1")))
                        .correction(true)))
                .isEqualTo("lines[0].discount");
    }

    @Test
    void aPriceIsForMoreThanNothing() {
        assertThat(field(document(TEN.withPriceBase(number("0"))))).isEqualTo("lines[0].price_base");
    }

    @Test
    void twoCurrenciesAreRefused() {
        Money dollars = Money.ofMinor(100, Currency.getInstance("USD"));

        assertThat(refusal(document(TEN).addAdjustments(Adjustment.charge("shipping", dollars))))
                .isEqualTo(new Refusal("adjustments[0].amount", "is in another currency than the document"));
        assertThat(field(document(TEN).prepaid(dollars))).isEqualTo("prepaid");
        assertThat(field(document(TEN).rounding(dollars))).isEqualTo("rounding");
    }

    @Test
    void aCurrencyWithoutAmountsIsRefused() {
        assertThat(field(document(TEN).currency(Currency.getInstance("XXX")))).isEqualTo("currency");
    }

    @Test
    void aDiscountOnTheWholeIsNotAboveTheLinesOfItsRate() {
        assertThat(field(document(TEN).addAdjustments(Adjustment.discount("any", Money.ofMinor(1001, EUR)))))
                .isEqualTo("adjustments");
        assertThat(field(document(TEN).addAdjustments(Adjustment.discount("any", Money.ofMinor(1, EUR), SEVEN))))
                .isEqualTo("adjustments");
        assertThat(field(document(TEN).addAdjustments(Adjustment.discount("any", Money.ofMinor(-1, EUR)))))
                .isEqualTo("adjustments[0].amount");
    }

    @Test
    void whatComesToNothingHasNoProportions() {
        assertThat(field(document(LinePrice.of("1", "0"))
                        .addAdjustments(Adjustment.charge("shipping", Money.ofMinor(500, EUR)))))
                .isEqualTo("adjustments[0].amount");
    }

    @Test
    void whatWasPaidBeforeIsNotNegative() {
        assertThat(field(document(TEN).prepaid(Money.ofMinor(-1, EUR)))).isEqualTo("prepaid");
    }

    @Test
    void numbersThatNobodyMeansAreRefused() {
        assertThat(field(document(LinePrice.of("1e999999999", "1")))).isEqualTo("lines[0].quantity");
        assertThat(field(document(LinePrice.of("1", "1e-999999999")))).isEqualTo("lines[0].unit_price");
        assertThat(field(document(LinePrice.of("999999999999999", "999999999999999"))))
                .isEqualTo("lines[0].unit_price");
        assertThat(field(document(TEN.withCharge(number("99999999999999"))))).isEqualTo("lines[0].charge");
    }

    @Test
    void whoTakesTheAnswerForGrantedGetsTheSentence() {
        assertThatThrownBy(
                        () -> document().build().totals(RoundingPolicy.STANDARD).orThrow())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("'lines' must be at least one");
    }
}
