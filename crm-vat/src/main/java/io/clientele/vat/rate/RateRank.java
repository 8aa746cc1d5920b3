package io.clientele.vat.rate;

import java.util.Locale;

/** Which of a territory's rates one is, by the words of Directive 2006/112/EC. Immutable. */
public enum RateRank {
    /** What is charged where nothing else is said (Art. 96). */
    STANDARD,
    /** The reduced rate, or the higher of two (Art. 98). */
    REDUCED,
    /** The lower of two reduced rates. */
    SECOND_REDUCED,
    /** A rate below 5 % that a state may keep or has brought in (Art. 98(2), 110, 112). */
    SUPER_REDUCED,
    /** A rate of 12 % or more in the place of a reduced one (Art. 103, 118). */
    PARKING,
    /** A rate of zero with the right to deduct. */
    ZERO,
    /** A rate that came for some months or years only. */
    TEMPORARY;

    /** The word as tables have it: {@code second-reduced}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * The rank with a word.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static RateRank ofLabel(String label) {
        for (RateRank rank : values()) {
            if (rank.label().equals(label)) {
                return rank;
            }
        }
        throw new IllegalArgumentException("No rank of a rate is called '" + label + "'");
    }
}
