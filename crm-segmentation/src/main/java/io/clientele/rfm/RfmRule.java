package io.clientele.rfm;

/**
 * One line of a grid: who has such scores belongs to this group. Immutable.
 *
 * @param recency the recency scores
 * @param frequency the frequency scores
 * @param monetary the monetary scores; {@link ScoreRange#ANY} in a grid of two dimensions
 * @param group the group of those whose three scores lie in the three ranges
 */
public record RfmRule(ScoreRange recency, ScoreRange frequency, ScoreRange monetary, RfmGroup group) {
    boolean matches(int r, int f, int m) {
        return recency.contains(r) && frequency.contains(f) && monetary.contains(m);
    }
}
