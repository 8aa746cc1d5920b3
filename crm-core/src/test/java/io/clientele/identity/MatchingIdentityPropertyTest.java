package io.clientele.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.clientele.address.PostalAddress;
import io.clientele.contact.Contact;
import io.clientele.fixture.TestShop;
import io.clientele.identity.decision.Decision.Verdict;
import io.clientele.identity.decision.RecordPair;
import io.clientele.identity.decision.Review;
import io.clientele.identity.match.Certainty;
import io.clientele.intake.Incoming;
import io.clientele.person.Birthday;
import io.clientele.person.EmailAddress;
import io.clientele.person.PersonName;
import io.clientele.source.RecordKind;
import io.clientele.source.SourceKey;
import io.clientele.source.SourceRecord;
import io.clientele.source.SourceRecords;
import io.clientele.tenant.Actor;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** What the matching of records in a store never depends on: one by one, in portions, again, in any order. */
class MatchingIdentityPropertyTest {
    /** So small that in these worlds many keys become ones that too many have. */
    private static final int MOST_IN_BLOCK = 2;

    @Property(tries = 120, seed = "20261129", edgeCases = EdgeCasesMode.NONE)
    void oneByOneIsWhatAllTogetherAre(
            @ForAll("records") List<SourceRecord> records, @ForAll @IntRange(min = 1, max = 9) int portion) {
        TestShop shop = shop(records, portion);

        assertThat(groups(shop)).isEqualTo(NaiveMatching.groups(left(records), MOST_IN_BLOCK));
    }

    @Property(tries = 120, seed = "20261129", edgeCases = EdgeCasesMode.NONE)
    void howManyAreTooManyForAKeyDoesNotMatterToThat(
            @ForAll("records") List<SourceRecord> records,
            @ForAll @IntRange(min = 1, max = 9) int portion,
            @ForAll @IntRange(min = 3, max = 9) int most) {
        TestShop shop = shop(records, portion, most);

        assertThat(groups(shop)).isEqualTo(NaiveMatching.groups(left(records), most));
        assertThat(queue(shop)).isEqualTo(queue(shop(left(records), 100, most)));
    }

    @Property(tries = 80, seed = "20261129", edgeCases = EdgeCasesMode.NONE)
    void theOrderOfArrivalDoesNotMatter(@ForAll("records") List<SourceRecord> records, @ForAll Random random) {
        List<SourceRecord> last = left(records);
        List<SourceRecord> shuffled = new ArrayList<>(last);
        Collections.shuffle(shuffled, random);

        TestShop one = shop(last, 1);
        TestShop other = shop(shuffled, 3);

        assertThat(World.people(other)).isEqualTo(World.people(one));
        assertThat(queue(other)).isEqualTo(queue(one));
    }

    @Property(tries = 60, seed = "20261129", edgeCases = EdgeCasesMode.NONE)
    void theSameRecordsAgainChangeNothing(@ForAll("records") List<SourceRecord> records) {
        TestShop shop = shop(records, 4);
        List<Contact> before = shop.contacts();
        List<Review> queue = queue(shop);
        int events = shop.events().size();

        left(records).forEach(record -> shop.take(Incoming.of(record)));
        shop.in(work -> identity().resolvePage(work, Optional.empty(), 100, TestShop.NOW));

        assertThat(shop.contacts()).isEqualTo(before);
        assertThat(queue(shop)).isEqualTo(queue);
        assertThat(shop.events()).hasSize(events);
    }

    @Property(tries = 80, seed = "20261129", edgeCases = EdgeCasesMode.NONE)
    void recordsThatGoLeaveWhatTheOthersShow(@ForAll("records") List<SourceRecord> records, @ForAll Random random) {
        TestShop shop = shop(records, 4);
        List<SourceRecord> kept = new ArrayList<>(left(records));
        List<SourceKey> gone = new ArrayList<>();
        while (kept.size() > 2 && gone.size() < 3) {
            gone.add(kept.remove(random.nextInt(kept.size())).key());
        }
        shop.in(work -> {
            gone.forEach(key -> work.port(SourceRecords.class).remove(key));
            identity().resolve(work, gone);
            return "";
        });

        assertThat(groups(shop)).isEqualTo(NaiveMatching.groups(kept, MOST_IN_BLOCK));
        assertThat(queue(shop)).isEqualTo(queue(shop(kept, 5)));
    }

    @Example
    void whatManyHaveInCommonTellsNobodyApartAnyMoreAndAgainWhenTheyAreFew() {
        TestShop shop = shop(List.of(namesake("1"), namesake("2")), 1);
        assertThat(queue(shop)).hasSize(1);

        shop.take(Incoming.of(namesake("3")));
        assertThat(queue(shop)).isEmpty();

        SourceKey gone = namesake("3").key();
        shop.in(work -> {
            work.port(SourceRecords.class).remove(gone);
            identity().resolve(work, List.of(gone));
            return "";
        });
        assertThat(queue(shop)).hasSize(1);
    }

    private static SourceRecord namesake(String id) {
        return SourceRecord.builder()
                .key(new SourceKey("shop", RecordKind.CUSTOMER, id))
                .name(PersonName.of("Anna", "Weisgerber"))
                .build();
    }

    @Property(tries = 60, seed = "20261129", edgeCases = EdgeCasesMode.NONE)
    void whatIsDecidedHoldsWhateverComesIn(
            @ForAll("records") List<SourceRecord> records,
            @ForAll("records") List<SourceRecord> later,
            @ForAll Random random) {
        TestShop shop = shop(records, 4);
        List<SourceRecord> there = left(records);
        SourceKey one = there.get(random.nextInt(there.size())).key();
        SourceKey other = there.get(random.nextInt(there.size())).key();
        Verdict verdict = random.nextBoolean() ? Verdict.SAME : Verdict.DIFFERENT;
        if (one.equals(other)) {
            return;
        }
        new Corrections(shop.storage(), shop.tenantOfShop().id(), identity(), () -> TestShop.NOW)
                .decide(RecordPair.of(one, other), verdict, Actor.of("anna"));
        later.forEach(record -> shop.take(Incoming.of(record)));

        assertThat(shop.contactOf(one).equals(shop.contactOf(other))).isEqualTo(verdict == Verdict.SAME);
    }

    private static MatchingIdentity identity() {
        return identity(MOST_IN_BLOCK);
    }

    private static MatchingIdentity identity(int mostInBlock) {
        return new MatchingIdentity(Survivorship.standard(), Certainty.SURE, mostInBlock);
    }

    private static TestShop shop(List<SourceRecord> records, int portion) {
        return shop(records, portion, MOST_IN_BLOCK);
    }

    private static TestShop shop(List<SourceRecord> records, int portion, int mostInBlock) {
        TestShop shop = new TestShop(TestShop.tenant().build(), identity(mostInBlock));
        for (int from = 0; from < records.size(); from += portion) {
            shop.take(records.subList(from, Math.min(records.size(), from + portion)).stream()
                    .map(Incoming::of)
                    .toList());
        }
        return shop;
    }

    private static Set<Set<SourceKey>> groups(TestShop shop) {
        return shop.contacts().stream()
                .map(contact -> new TreeSet<>(contact.records()))
                .collect(Collectors.toSet());
    }

    private static List<Review> queue(TestShop shop) {
        return shop.in(work -> Reviews.in(work).surest(1_000));
    }

    /** The records as they are in the end. */
    private static List<SourceRecord> left(List<SourceRecord> records) {
        Map<SourceKey, SourceRecord> last = new LinkedHashMap<>();
        records.forEach(record -> last.put(record.key(), record));
        return List.copyOf(last.values());
    }

    @Provide
    Arbitrary<List<SourceRecord>> records() {
        return record().list().ofMinSize(2).ofMaxSize(24);
    }

    private static Arbitrary<SourceRecord> record() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 30),
                        Arbitraries.of("Anna", "Ana", "Jean", "Jean-Paul", "Tom", "A.", ""),
                        Arbitraries.of("Weisgerber", "Weissgerber", "Thill", "Muller", "Mueller"),
                        Arbitraries.of("", "1984-03-17", "1984-03-17", "1948-03-17", "1990-12-01"),
                        Arbitraries.of("", "12 rue du Fort", "12, rue du Fort", "7 Grand-Rue"),
                        Arbitraries.of("", "", "a@x.example", "b@x.example", "c@x.example"),
                        Arbitraries.of("", "", "", "c@x.example", "d@x.example"),
                        Arbitraries.of("", "", "", "7", "8"))
                .as((id, given, family, born, street, email, second, account) -> SourceRecord.builder()
                        .key(new SourceKey("shop", RecordKind.CUSTOMER, "r" + id))
                        .customerId(Optional.of(account).filter(one -> !one.isEmpty()))
                        .name(given.isEmpty() ? Optional.empty() : Optional.of(PersonName.of(given, family)))
                        .birthday(born.isEmpty() ? Optional.empty() : Optional.of(Birthday.of(LocalDate.parse(born))))
                        .address(
                                street.isEmpty()
                                        ? Optional.empty()
                                        : Optional.of(PostalAddress.builder()
                                                .street(street)
                                                .postcode("1234")
                                                .city("Luxembourg")
                                                .build()))
                        .addAllEmails(EmailAddress.parse(email).stream().toList())
                        .addAllEmails(EmailAddress.parse(second).stream().toList())
                        .recordedAt(TestShop.NOW)
                        .build());
    }
}
