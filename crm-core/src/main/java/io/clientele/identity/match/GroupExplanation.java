package io.clientele.identity.match;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;

/**
 * Why records are together: the surest links that hold the group together, each of which brings a further record in.
 * Immutable.
 *
 * @param records the ids of the records of the group, in the order of the table
 * @param links one link less than there are records, the surest first; of a large group, those of its first records
 */
public record GroupExplanation(List<String> records, List<PairExplanation> links) {

    /** An explanation. */
    public GroupExplanation {
        records = ImmutableList.copyOf(records);
        links = ImmutableList.copyOf(links);
    }

    /** The link on which the group depends most; none for a single record. */
    public Optional<PairExplanation> weakest() {
        return links.isEmpty() ? Optional.empty() : Optional.of(links.get(links.size() - 1));
    }
}
