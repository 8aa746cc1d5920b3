package io.clientele.vat.number.internal;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The proofs of all prefixes and lengths, in one table. Immutable. */
public final class Proofs {
    /** No number has more characters, its prefix with them. */
    private static final int LONGEST = 14;

    private static final int LENGTHS = LONGEST + 1;
    private static final @Nullable Proof[] TABLE = table(CountryRules.all());

    private Proofs() {}

    private static @Nullable Proof[] table(List<CountryRule> rules) {
        @Nullable Proof[] table = new @Nullable Proof[CountryRules.PREFIXES * LENGTHS];
        for (CountryRule rule : rules) {
            int prefix =
                    CountryRules.index(rule.prefix().charAt(0), rule.prefix().charAt(1));
            rule.proofs().forEach(proof -> table[prefix * LENGTHS + Proof.START + proof.length()] = proof);
        }
        return table;
    }

    /**
     * What one pass over the characters shows of a text, or its rule where the pass shows that it has the form, as
     * {@link #isDecided} and {@link #isRight} read it.
     *
     * @param number any text
     */
    public static int find(String number) {
        int length = number.length();
        if (length < Proof.START || length > LONGEST) {
            return Proof.NOTHING;
        }
        int prefix = CountryRules.index(number.charAt(0), number.charAt(1));
        @Nullable Proof proof = prefix < 0 ? null : TABLE[prefix * LENGTHS + length];
        if (proof == null) {
            return Proof.NOTHING;
        }
        int found = proof.find(number);
        return found == Proof.OPEN ? asked(number) : found;
    }

    /** What the rule says, since one pass does not show it; open if it is neither right nor a wrong check digit. */
    private static int asked(String number) {
        CountryRule rule = requireNonNull(CountryRules.find(number.charAt(0), number.charAt(1)));
        return switch (rule.check(Body.of(number, Proof.START))) {
            case RIGHT -> Proof.RIGHT;
            case WRONG_CHECK -> Proof.WRONG;
            case NO_DATE, NOT_ISSUED -> Proof.OPEN;
        };
    }

    /** Whether what was found shows that the text is a number, or that it is none. */
    public static boolean isDecided(int found) {
        return (found & Proof.WRONG) != 0;
    }

    /** Whether what was found is decided, and the text is a number. */
    public static boolean isRight(int found) {
        return found == Proof.RIGHT;
    }
}
