package io.clientele.identity.match;

/**
 * What one comparison of two records says. Immutable.
 *
 * @param what what was compared, such as {@code family name}
 * @param how how the two agree, such as {@code one letter off}
 * @param bits what it says for one person, or, below zero, against: each bit doubles or halves the odds
 */
public record Reason(String what, String how, double bits) {

    /** How much it says, such as {@code speaks strongly for one person}. */
    public String strength() {
        double much = Math.abs(bits);
        if (much < 1) {
            return "says little";
        }
        String degree = much < 3 ? "speaks a little" : much < 7 ? "speaks" : "speaks strongly";
        return degree + (bits > 0 ? " for one person" : " for two people");
    }
}
