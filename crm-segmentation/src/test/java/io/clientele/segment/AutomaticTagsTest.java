package io.clientele.segment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.clientele.contact.ContactId;
import io.clientele.contact.Tag;
import io.clientele.contact.Tags;
import io.clientele.filter.Filter;
import io.clientele.profile.ProfileSnapshot;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class AutomaticTagsTest {
    private static final AutomaticTags PASS =
            new AutomaticTags(List.of(BuiltInSegments.newCustomers(), BuiltInSegments.dormant(90)));

    private final Shop shop = new Shop()
            .order("ann", "LU", "2026-01-01", 1_000)
            .order("bob", "LU", "2026-02-01", 1_000)
            .order("bob", "LU", "2026-02-20", 1_000);

    @Test
    void membersGetTheNameOfTheSegmentAndLoseItWithMembership() {
        assertThat(pass("2026-03-01")).isEqualTo(new AutomaticTags.Changes(1, 0));
        assertThat(tagsOf("ann")).containsExactly(Tag.automatic("new"));

        assertThat(pass("2026-04-01")).isEqualTo(new AutomaticTags.Changes(1, 0));
        assertThat(tagsOf("ann")).containsExactly(Tag.automatic("dormant"), Tag.automatic("new"));

        shop.order("ann", "LU", "2026-04-02", 1_000);
        assertThat(pass("2026-04-03")).isEqualTo(new AutomaticTags.Changes(0, 2));
        assertThat(tagsOf("ann")).isEmpty();
    }

    @Test
    void aSecondPassChangesNothing() {
        pass("2026-04-01");

        assertThat(pass("2026-04-01")).isEqualTo(new AutomaticTags.Changes(0, 0));
    }

    @Test
    void aManualTagIsNeverTouchedNotEvenOneOfTheSameName() {
        tag("ann", Tag.manual("new"));
        tag("bob", Tag.manual("new"));
        tag("bob", Tag.manual("wholesale"));

        pass("2026-03-01");
        assertThat(tagsOf("ann")).containsExactly(Tag.manual("new"), Tag.automatic("new"));
        assertThat(tagsOf("bob")).containsExactly(Tag.manual("new"), Tag.manual("wholesale"));

        shop.order("ann", "LU", "2026-03-02", 1_000);
        pass("2026-03-03");
        assertThat(tagsOf("ann")).containsExactly(Tag.manual("new"));
        assertThat(tagsOf("bob")).containsExactly(Tag.manual("new"), Tag.manual("wholesale"));
    }

    @Test
    void theTagsOfOtherSegmentsStay() {
        tag("ann", Tag.automatic("vip"));

        pass("2026-03-01");

        assertThat(tagsOf("ann")).containsExactly(Tag.automatic("new"), Tag.automatic("vip"));
    }

    @Test
    void twoSegmentsOfOneNameAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new AutomaticTags(List.of(BuiltInSegments.vip(), BuiltInSegments.vip())))
                .withMessage("Two segments have one name");
    }

    @Test
    void movementTellsWhoCameAndWhoWent() {
        ProfileSnapshot before = shop.on("2026-03-01");
        shop.order("ann", "LU", "2026-03-15", 1_000).order("cem", "LU", "2026-03-20", 1_000);
        ProfileSnapshot after = shop.on("2026-04-01");

        assertThat(SegmentMovement.between(BuiltInSegments.newCustomers(), before, after))
                .isEqualTo(movement(Set.of("cem"), Set.of("ann"), Set.of()));
        assertThat(SegmentMovement.between(BuiltInSegments.repeat(), before, after))
                .isEqualTo(movement(Set.of("ann"), Set.of(), Set.of("bob")));
        assertThat(SegmentMovement.between(new Segment("all", "All", "are anybody", Filter.everyone()), before, before)
                        .stayed())
                .hasSize(2);
    }

    private SegmentMovement movement(Set<String> entered, Set<String> left, Set<String> stayed) {
        return new SegmentMovement(ids(entered), ids(left), ids(stayed));
    }

    private SortedSet<ContactId> ids(Set<String> customers) {
        return new TreeSet<>(customers.stream().map(this::id).toList());
    }

    private ContactId id(String customer) {
        return Shop.find(shop.on("2026-06-30"), customer).orElseThrow().id();
    }

    private AutomaticTags.Changes pass(String day) {
        ProfileSnapshot snapshot = shop.on(day);
        return withTags(tags -> PASS.update(tags, snapshot));
    }

    private void tag(String customer, Tag tag) {
        ContactId id = id(customer);
        withTags(tags -> tags.add(id, tag));
    }

    private Set<Tag> tagsOf(String customer) {
        ContactId id = id(customer);
        return withTags(tags -> tags.of(id));
    }

    private <R> R withTags(Function<Tags, R> work) {
        return shop.inTransaction(unit -> work.apply(unit.port(Tags.class)));
    }
}
