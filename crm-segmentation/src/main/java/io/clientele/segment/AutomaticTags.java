package io.clientele.segment;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Lists;
import com.google.common.collect.Maps;
import com.google.common.collect.Sets;
import io.clientele.contact.Tag;
import io.clientele.contact.Tags;
import io.clientele.filter.CompiledFilter;
import io.clientele.profile.CustomerProfile;
import io.clientele.profile.ProfileSnapshot;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Hangs the names of segments on their members, and takes them from those who are none any more. Immutable.
 *
 * <p>It touches the automatic tags of its own segments and nothing else: a manual tag stays, also one of the same name;
 * so do the automatic tags of segments that it was not given. A second pass changes nothing.
 */
public final class AutomaticTags {
    /** Of so many contacts the tags are read in a few questions. */
    private static final int READ_TOGETHER = 500;

    private final ImmutableList<Segment> segments;

    /**
     * The pass for some segments.
     *
     * @throws IllegalArgumentException if two of them have one name
     */
    public AutomaticTags(List<Segment> segments) {
        checkArgument(
                segments.stream().map(Segment::name).distinct().count() == segments.size(),
                "Two segments have one name");
        this.segments = ImmutableList.copyOf(segments);
    }

    /**
     * How many tags came and went.
     *
     * @param added how many were hung on contacts
     * @param removed how many were taken from them
     */
    public record Changes(int added, int removed) {}

    /**
     * Brings the automatic tags of the contacts of a snapshot up to date.
     *
     * @param tags where the tags are kept
     * @param snapshot the profiles that decide who is a member
     * @return how many tags came and went
     */
    public Changes update(Tags tags, ProfileSnapshot snapshot) {
        Map<Tag, CompiledFilter> filters = segments.stream()
                .collect(ImmutableMap.toImmutableMap(
                        segment -> Tag.automatic(segment.name()),
                        segment -> segment.filter().bind(snapshot.tenant(), snapshot.asOf())));
        int added = 0;
        int removed = 0;
        for (List<CustomerProfile> some : Lists.partition(snapshot.profiles(), READ_TOGETHER)) {
            tags.announce(Lists.transform(some, CustomerProfile::id));
            for (CustomerProfile profile : some) {
                Set<Tag> due = Maps.filterValues(filters, filter -> filter.test(profile))
                        .keySet();
                Set<Tag> there = Sets.intersection(tags.of(profile.id()), filters.keySet())
                        .immutableCopy();
                for (Tag missing : Sets.difference(due, there)) {
                    added += tags.add(profile.id(), missing) ? 1 : 0;
                }
                for (Tag stale : Sets.difference(there, due)) {
                    removed += tags.remove(profile.id(), stale) ? 1 : 0;
                }
            }
        }
        return new Changes(added, removed);
    }
}
