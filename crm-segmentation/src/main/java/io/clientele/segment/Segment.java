package io.clientele.segment;

import static com.google.common.base.Preconditions.checkArgument;

import io.clientele.filter.Filter;
import io.clientele.profile.CustomerProfile;
import io.clientele.profile.ProfileSnapshot;
import java.util.List;

/**
 * A named group of customers. Immutable.
 *
 * <pre>{@code
 * Segment bigSpenders = new Segment(
 *         "big-spenders", "Big spenders", "spent 1,000 or more", Filter.parse("total_spent >= 1000"));
 * List<CustomerProfile> members = bigSpenders.members(snapshot);
 * }</pre>
 *
 * @param name by which programs know it, and what its automatic tag says: small letters and digits, with single hyphens
 *     between them, 1 to 100 characters
 * @param title by which people know it
 * @param explanation who is in it, in words that complete "customers who …"
 * @param filter who is in it
 */
public record Segment(String name, String title, String explanation, Filter filter) {
    private static final int LONGEST = 100;

    /**
     * A segment.
     *
     * @throws IllegalArgumentException if the name has another form, or title or explanation is blank
     */
    public Segment {
        checkArgument(
                SegmentName.isOne(name) && name.length() <= LONGEST,
                "The name of a segment has small letters, digits and single hyphens, not '%s'",
                name);
        checkArgument(!title.isBlank() && !explanation.isBlank(), "Segment %s has a title and an explanation", name);
    }

    /** {@return the members as of the day of the snapshot, by ascending id of their contacts} */
    public List<CustomerProfile> members(ProfileSnapshot snapshot) {
        return snapshot.profiles().stream()
                .filter(filter.bind(snapshot.tenant(), snapshot.asOf()))
                .toList();
    }
}
