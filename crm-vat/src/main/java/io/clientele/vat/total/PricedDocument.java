package io.clientele.vat.total;

import io.clientele.internal.ClienteleStyle;
import io.clientele.money.Money;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** What is to be summed up: lines, discounts and charges in one currency. Immutable. */
@Value.Immutable
@ClienteleStyle
public interface PricedDocument {

    /** A builder. */
    static Builder builder() {
        return new Builder();
    }

    /** The currency of all amounts (BT-5). */
    Currency currency();

    /** Whether prices, discounts and charges bear the VAT in them; net unless set. */
    @Value.Default
    default PriceMode priceMode() {
        return PriceMode.NET;
    }

    /** The lines; at least one. */
    List<PricedLine> lines();

    /** Discounts and charges on the whole. */
    List<Adjustment> adjustments();

    /** What has been paid before (BT-113); nothing if empty. */
    Optional<Money> prepaid();

    /**
     * What is added to the amount to be paid so that it can be paid, as where the smallest coin is worth five cents
     * (BT-114); negative to take off.
     */
    Optional<Money> rounding();

    /** The currency in which the VAT must also stand. */
    Optional<VatCurrency> vatCurrency();

    /**
     * Whether quantities, and so groups and the whole, may be negative: the document corrects an earlier one by
     * negative lines. False unless set: a negative quantity is refused.
     */
    @Value.Default
    default boolean correction() {
        return false;
    }

    /**
     * What it comes to. What makes no sense is refused by the name of the field: no lines, a negative quantity in what
     * is no correction, a negative price, a discount above the price, an amount in another currency or with more
     * decimals than the currency has, a discount above all lines of its group, or numbers too large (a line comes to
     * less than 10<sup>15</sup> of the smallest unit), those of the VAT in another currency among them.
     */
    default TotalsAnswer totals(RoundingPolicy policy) {
        return Summation.of(this, policy);
    }

    /** Makes documents. Not thread-safe. */
    final class Builder extends ImmutablePricedDocument.Builder {
        Builder() {}
    }
}
