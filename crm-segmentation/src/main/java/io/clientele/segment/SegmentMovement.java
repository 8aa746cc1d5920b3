package io.clientele.segment;

import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Sets;
import io.clientele.contact.ContactId;
import io.clientele.profile.CustomerProfile;
import io.clientele.profile.ProfileSnapshot;
import java.util.Collection;
import java.util.Set;
import java.util.SortedSet;

/**
 * Who came into a segment and who went, from one day to another. Immutable.
 *
 * @param entered who is a member now and was none before
 * @param left who was a member and is none now
 * @param stayed who was one and is one
 */
public record SegmentMovement(SortedSet<ContactId> entered, SortedSet<ContactId> left, SortedSet<ContactId> stayed) {

    /** Contacts by their ids. */
    public SegmentMovement {
        entered = ImmutableSortedSet.copyOf(entered);
        left = ImmutableSortedSet.copyOf(left);
        stayed = ImmutableSortedSet.copyOf(stayed);
    }

    /**
     * The movement from one snapshot to another. A contact that was merged into another one in between has left, and
     * the one that stayed has entered, unless it was in before.
     *
     * @param segment the segment; relative days are counted from the day of each snapshot
     * @param before the earlier snapshot
     * @param after the later one
     * @return who came and went
     */
    public static SegmentMovement between(Segment segment, ProfileSnapshot before, ProfileSnapshot after) {
        return between(members(segment, before), members(segment, after));
    }

    /** {@return the movement from the members of one day to those of another} */
    public static SegmentMovement between(Collection<ContactId> before, Collection<ContactId> after) {
        Set<ContactId> then = ImmutableSortedSet.copyOf(before);
        Set<ContactId> now = ImmutableSortedSet.copyOf(after);
        return new SegmentMovement(
                ImmutableSortedSet.copyOf(Sets.difference(now, then)),
                ImmutableSortedSet.copyOf(Sets.difference(then, now)),
                ImmutableSortedSet.copyOf(Sets.intersection(then, now)));
    }

    private static Collection<ContactId> members(Segment segment, ProfileSnapshot snapshot) {
        return segment.members(snapshot).stream().map(CustomerProfile::id).toList();
    }
}
