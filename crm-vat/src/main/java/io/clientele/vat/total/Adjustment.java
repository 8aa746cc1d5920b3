package io.clientele.vat.total;

import io.clientele.money.Money;
import io.clientele.vat.LineVat;
import java.util.Optional;

/**
 * A discount or charge on the whole document, such as a voucher or shipping. Immutable.
 *
 * @param id what it is known by within the document
 * @param kind whether it is taken off or added
 * @param amount how much, not negative; with VAT in it where the document's prices have it
 * @param vat how it stands to VAT; empty to spread it over the groups of the document, as their lines are worth
 */
public record Adjustment(String id, Kind kind, Money amount, Optional<LineVat> vat) {

    /** Whether it is taken off or added. */
    public enum Kind {
        /** Taken off (BG-20). */
        DISCOUNT,
        /** Added, as shipping is (BG-21). */
        CHARGE
    }

    /** A discount with a VAT of its own. */
    public static Adjustment discount(String id, Money amount, LineVat vat) {
        return new Adjustment(id, Kind.DISCOUNT, amount, Optional.of(vat));
    }

    /** A discount spread over the groups. */
    public static Adjustment discount(String id, Money amount) {
        return new Adjustment(id, Kind.DISCOUNT, amount, Optional.empty());
    }

    /** A charge with a VAT of its own. */
    public static Adjustment charge(String id, Money amount, LineVat vat) {
        return new Adjustment(id, Kind.CHARGE, amount, Optional.of(vat));
    }

    /** A charge spread over the groups, as shipping is that shares the fate of the goods. */
    public static Adjustment charge(String id, Money amount) {
        return new Adjustment(id, Kind.CHARGE, amount, Optional.empty());
    }
}
