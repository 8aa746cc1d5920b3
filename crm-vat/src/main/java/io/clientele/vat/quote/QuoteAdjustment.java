package io.clientele.vat.quote;

import io.clientele.money.Money;
import io.clientele.vat.total.Adjustment;
import java.util.Optional;

/**
 * A discount or charge on the whole of a sale, such as a voucher or shipping. It is part of what is supplied (Art.
 * 78(b) and 79 of Directive 2006/112/EC) and shares its fate: place, rate and return. Immutable.
 *
 * @param kind whether it is taken off or added
 * @param reason what it is for, such as {@code Shipping}
 * @param amount how much, not negative; with VAT in it where the prices have it. In a correction, a charge that is
 *     given back is a discount
 * @param vatOfLine the id of the line whose VAT it bears; empty to spread it over the rates of the sale, as their lines
 *     are worth
 */
public record QuoteAdjustment(Adjustment.Kind kind, Optional<String> reason, Money amount, Optional<String> vatOfLine) {

    /** A discount spread over the rates. */
    public static QuoteAdjustment discount(Money amount) {
        return new QuoteAdjustment(Adjustment.Kind.DISCOUNT, Optional.empty(), amount, Optional.empty());
    }

    /** A charge spread over the rates, as shipping is that shares the fate of the goods. */
    public static QuoteAdjustment charge(Money amount) {
        return new QuoteAdjustment(Adjustment.Kind.CHARGE, Optional.empty(), amount, Optional.empty());
    }

    /** The same with the VAT of a line. */
    public QuoteAdjustment withVatOfLine(String id) {
        return new QuoteAdjustment(kind, reason, amount, Optional.of(id));
    }
}
