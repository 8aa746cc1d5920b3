package io.clientele.vat.total;

/**
 * What is rounded when VAT is worked out. Everything is rounded to the smallest unit of the currency, half of it away
 * from zero: 0.125 is 0.13, and -0.125 is -0.13. Immutable.
 *
 * @param scope for what VAT is worked out at once
 * @param first which of net and VAT is rounded where prices are gross; the other is what is left
 */
public record RoundingPolicy(Scope scope, First first) {

    /** For what VAT is worked out at once. */
    public enum Scope {
        /** For all lines of a category and rate together, as rule BR-CO-17 of EN 16931 has it. */
        GROUP,
        /** For each line, discount and charge; the VAT of a group is the sum. */
        LINE
    }

    /** Which amount is rounded where the gross amount is given. They differ where half a unit is rounded. */
    public enum First {
        /** The net amount; VAT is gross less net. */
        NET,
        /** The VAT; net is gross less VAT. */
        VAT
    }

    /** For each group, and VAT first where prices are gross: the default. */
    public static final RoundingPolicy STANDARD = new RoundingPolicy(Scope.GROUP, First.VAT);

    /** For each line, and VAT first where prices are gross. */
    public static final RoundingPolicy PER_LINE = new RoundingPolicy(Scope.LINE, First.VAT);

    /** The same, with another amount rounded first. */
    public RoundingPolicy withFirst(First other) {
        return new RoundingPolicy(scope, other);
    }
}
