package io.clientele.identity.match;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * Why two records are taken for one person, or for two. Immutable.
 *
 * @param first the id of the first record
 * @param second the id of the second record
 * @param probability of their being one person, as far as the two alone tell, between 0 and 1
 * @param decision what is made of the two alone; others of their groups may decide otherwise
 * @param reasons every comparison that was possible, in a fixed order
 */
public record PairExplanation(
        String first, String second, double probability, Decision decision, List<Reason> reasons) {

    /** An explanation. */
    public PairExplanation {
        reasons = ImmutableList.copyOf(reasons);
    }
}
