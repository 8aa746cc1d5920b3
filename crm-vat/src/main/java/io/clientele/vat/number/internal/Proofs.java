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
     * What one pass over the characters shows of a text, for {@link CountryRule#proven} and {@link #isRight} to read.
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
        return proof.find(number);
    }

    /**
     * Whether a text is a number, by one pass over its characters, and where that shows its form only, by its rule: for
     * {@link #isDecided} and {@link #isRight} to read.
     *
     * @param number any text
     */
    public static int decide(String number) {
        int found = find(number);
        return found == Proof.OPEN ? asked(number) : found;
    }

    private static int asked(String number) {
        CountryRule rule = requireNonNull(CountryRules.find(number.charAt(0), number.charAt(1)));
        return rule.check(Body.of(number, Proof.START)) == Verdict.RIGHT ? Proof.RIGHT : Proof.WRONG;
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
