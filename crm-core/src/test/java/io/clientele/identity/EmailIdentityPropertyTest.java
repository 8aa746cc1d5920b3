package io.clientele.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.clientele.contact.ContactId;
import io.clientele.event.Event;
import io.clientele.fixture.TestShop;
import io.clientele.intake.Incoming;
import io.clientele.source.SourceKey;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** What the grouping of records into people never depends on. */
class EmailIdentityPropertyTest {

    @Property(tries = 250, seed = "20260630", edgeCases = EdgeCasesMode.NONE)
    void theGroupsAreThoseThatAllRecordsTogetherShow(
            @ForAll("withReplacements") List<Incoming> things, @ForAll @IntRange(min = 1, max = 24) int portion) {
        TestShop shop = World.shop(things, portion);

        Set<Set<SourceKey>> groups = shop.contacts().stream()
                .map(contact -> new TreeSet<>(contact.records()))
                .collect(Collectors.toSet());
        assertThat(groups).isEqualTo(NaiveGroups.of(World.records(shop)));
    }

    @Property(tries = 120, seed = "20260630", edgeCases = EdgeCasesMode.NONE)
    void everyRecordLeadsToTheContactThatHasIt(
            @ForAll("withReplacements") List<Incoming> things, @ForAll @IntRange(min = 1, max = 24) int portion) {
        TestShop shop = World.shop(things, portion);

        shop.contacts()
                .forEach(contact -> contact.records()
                        .forEach(record -> assertThat(shop.contactOf(record)).contains(contact)));
    }

    @Property(tries = 250, seed = "20260630", edgeCases = EdgeCasesMode.NONE)
    void portionsDoNotMatter(
            @ForAll("withReplacements") List<Incoming> things, @ForAll @IntRange(min = 2, max = 24) int portion) {
        assertThat(World.people(World.shop(things, portion))).isEqualTo(World.people(World.shop(things, 1)));
    }

    @Property(tries = 250, seed = "20260630", edgeCases = EdgeCasesMode.NONE)
    void theOrderOfArrivalDoesNotMatter(@ForAll("newThings") List<Incoming> things, @ForAll Random random) {
        List<Incoming> shuffled = new ArrayList<>(things);
        Collections.shuffle(shuffled, random);

        assertThat(World.people(World.shop(shuffled, 3))).isEqualTo(World.people(World.shop(things, 3)));
    }

    @Property(tries = 120, seed = "20260630", edgeCases = EdgeCasesMode.NONE)
    void aReimportChangesNothing(@ForAll("newThings") List<Incoming> things) {
        TestShop shop = World.shop(things, 5);
        var contacts = shop.contacts();
        int events = shop.events().size();
        shop.take(things);

        assertThat(shop.contacts()).isEqualTo(contacts);
        assertThat(shop.events()).hasSize(events);
    }

    @Property(tries = 250, seed = "20260630", edgeCases = EdgeCasesMode.NONE)
    void theIdsOfHouseholdsDoNotDependOnPortions(
            @ForAll("households") List<Incoming> things, @ForAll @IntRange(min = 2, max = 24) int portion) {
        assertThat(World.shop(things, portion).contacts())
                .isEqualTo(World.shop(things, 1).contacts());
    }

    @Property(tries = 120, seed = "20260630", edgeCases = EdgeCasesMode.NONE)
    void everyIdThatEverWasLeadsToAContact(@ForAll("newThings") List<Incoming> things) {
        TestShop shop = new TestShop();

        assertThat(idsSeen(shop, things))
                .allSatisfy(id -> assertThat(shop.contact(id)).isPresent());
    }

    @Property(tries = 120, seed = "20260630", edgeCases = EdgeCasesMode.NONE)
    void whereSomebodyIsGoneItIsTold(@ForAll("withReplacements") List<Incoming> things) {
        TestShop shop = new TestShop();
        Set<ContactId> seen = idsSeen(shop, things);

        boolean allAreThere = seen.stream().allMatch(id -> shop.contact(id).isPresent());
        boolean told = shop.events().stream().anyMatch(Event.ContactRemoved.class::isInstance);
        assertThat(allAreThere || told).isTrue();
        shop.contacts().forEach(contact -> assertThat(contact.records()).isNotEmpty());
    }

    private static Set<ContactId> idsSeen(TestShop shop, List<Incoming> things) {
        Set<ContactId> seen = new TreeSet<>();
        for (Incoming thing : things) {
            shop.take(thing);
            shop.contacts().forEach(contact -> seen.add(contact.id()));
        }
        return seen;
    }

    @Provide
    Arbitrary<List<Incoming>> withReplacements() {
        return World.withReplacements();
    }

    @Provide
    Arbitrary<List<Incoming>> newThings() {
        return World.ofNewThings();
    }

    @Provide
    Arbitrary<List<Incoming>> households() {
        return World.ofHouseholds();
    }
}
