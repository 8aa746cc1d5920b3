package io.clientele.identity;

import io.clientele.contact.Contact;
import io.clientele.contact.ContactId;
import io.clientele.fixture.TestShop;
import io.clientele.intake.Incoming;
import io.clientele.order.Buyer;
import io.clientele.person.EmailAddress;
import io.clientele.person.PersonName;
import io.clientele.source.SourceRecord;
import io.clientele.source.SourceRecords;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Small worlds in which people share few names, addresses and accounts, so that everything meets everything. */
public final class World {
    private static final List<String> NAMES = List.of(
            "Ann Weber",
            "Weber, Ann",
            "Paul Weber",
            "Tom Weber",
            "Zoe Thill",
            "Li Wei",
            "Max Krier",
            "Eva Hoffmann",
            "Ida Reuter",
            "Jos Schmit",
            "");

    private World() {}

    /** Orders and members, some of which come again with other content. */
    public static Arbitrary<List<Incoming>> withReplacements() {
        return Arbitraries.oneOf(order(1, 8), order(1, 8), order(1, 8), member(1, 3))
                .list()
                .ofMinSize(1)
                .ofMaxSize(24);
    }

    /** Orders and members each of which comes once. */
    static Arbitrary<List<Incoming>> ofNewThings() {
        return Arbitraries.oneOf(order(1, 1_000), order(1, 1_000), member(1, 1_000))
                .list()
                .uniqueElements(World::key)
                .ofMinSize(1)
                .ofMaxSize(24);
    }

    private static String key(Incoming thing) {
        return thing instanceof Incoming.OfOrder order
                ? order.order().key().id()
                : ((Incoming.OfRecord) thing).record().key().id();
    }

    /** New things of people who have no more than three names, so that no address stands for many. */
    static Arbitrary<List<Incoming>> ofHouseholds() {
        return ofNewThings()
                .map(things -> things.stream()
                        .filter(thing -> !(thing instanceof Incoming.OfOrder order)
                                || (order.order().buyer().customerId().isEmpty()
                                        && NAMES.indexOf(order.order()
                                                        .buyer()
                                                        .name()
                                                        .orElseThrow()
                                                        .full())
                                                < 3))
                        .map(World::withoutName)
                        .toList());
    }

    private static Incoming withoutName(Incoming thing) {
        return thing instanceof Incoming.OfRecord member
                ? Incoming.of(SourceRecord.builder()
                        .from(member.record())
                        .name(Optional.empty())
                        .build())
                : thing;
    }

    private static Arbitrary<Optional<EmailAddress>> email() {
        return Arbitraries.of("a@x.example", "b@x.example", "c@x.example", "relay@x.example", "relay@x.example", "")
                .map(EmailAddress::parse);
    }

    private static Arbitrary<Incoming> order(int least, int most) {
        return Combinators.combine(
                        Arbitraries.integers().between(least, most),
                        email(),
                        Arbitraries.of(NAMES),
                        Arbitraries.of("", "", "7", "8"),
                        Arbitraries.integers().between(0, 5))
                .as((id, email, name, account, day) -> Incoming.of(TestShop.order("o" + id)
                        .placedAt(TestShop.NOW.minus(day, ChronoUnit.DAYS))
                        .buyer(Buyer.builder()
                                .email(email)
                                .name(PersonName.ofFull(name))
                                .customerId(Optional.of(account).filter(one -> !one.isEmpty()))
                                .build())
                        .build()));
    }

    private static Arbitrary<Incoming> member(int least, int most) {
        return Combinators.combine(
                        Arbitraries.integers().between(least, most),
                        email(),
                        email(),
                        Arbitraries.of(NAMES),
                        Arbitraries.integers().between(0, 5))
                .as((id, first, second, name, day) -> Incoming.of(TestShop.member("m" + id)
                        .addAllEmails(first.stream().toList())
                        .addAllEmails(second.stream().toList())
                        .name(PersonName.ofFull(name))
                        .since(TestShop.NOW.minus(day, ChronoUnit.DAYS))
                        .recordedAt(TestShop.NOW.minus(day, ChronoUnit.DAYS))
                        .build()));
    }

    /** The shop after all has come in portions of a size. */
    static TestShop shop(List<Incoming> things, int portion) {
        TestShop shop = new TestShop();
        for (int from = 0; from < things.size(); from += portion) {
            shop.take(things.subList(from, Math.min(things.size(), from + portion)));
        }
        return shop;
    }

    /** The contacts but for their ids, by their first records. */
    public static List<Contact> people(TestShop shop) {
        ContactId any = ContactId.of(
                shop.tenantOfShop().id(), TestShop.member("any").build().key());
        return shop.contacts().stream()
                .<Contact>map(contact -> Contact.builder().from(contact).id(any).build())
                .sorted(Comparator.comparing(contact -> contact.records().get(0)))
                .toList();
    }

    public static List<SourceRecord> records(TestShop shop) {
        return shop.in(work -> work.port(SourceRecords.class).page(Optional.empty(), 1_000));
    }
}
