package io.clientele.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.clientele.contact.Contact;
import io.clientele.contact.ContactId;
import io.clientele.contact.Note;
import io.clientele.contact.Notes;
import io.clientele.contact.Tag;
import io.clientele.contact.Tags;
import io.clientele.event.Event;
import io.clientele.fixture.TestShop;
import io.clientele.intake.Incoming;
import io.clientele.order.Buyer;
import io.clientele.person.EmailAddress;
import io.clientele.person.PersonName;
import io.clientele.tenant.Actor;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class EmailIdentityTest {
    private final TestShop shop = new TestShop();

    @Test
    void recordsWithOneAddressInAnyWritingAreOnePerson() {
        shop.take(order("1", "Ann@Post.example", "Ann Weber"), member("m", " ann@post.example"));

        assertThat(shop.contacts()).singleElement().satisfies(ann -> {
            assertThat(ann.records()).hasSize(2);
            assertThat(ann.emails()).containsExactly(EmailAddress.of("ann@post.example"));
        });
    }

    @Test
    void oneAccountIsOnePersonWhateverTheAddresses() {
        shop.take(account("1", "7", "ann@post.example"), account("2", "7", "ann@office.example"));

        assertThat(shop.contacts()).singleElement().satisfies(ann -> {
            assertThat(ann.customerIds()).containsExactly("7");
            assertThat(ann.emails()).hasSize(2);
        });
    }

    @Test
    void recordsJoinedStepByStepAreOnePerson() {
        shop.take(member("m1", "a@post.example", "b@post.example"));
        shop.take(member("m3", "c@post.example", "d@post.example"));
        assertThat(shop.contacts()).hasSize(2);

        shop.take(member("m2", "b@post.example", "c@post.example"));

        assertThat(shop.contacts())
                .singleElement()
                .satisfies(one -> assertThat(one.records()).hasSize(3));
    }

    @Test
    void peopleWithNothingInCommonAreTwo() {
        shop.take(order("1", "ann@post.example", "Ann Weber"), order("2", "paul@post.example", "Ann Weber"));

        assertThat(shop.contacts()).hasSize(2);
    }

    @Test
    void upToThreeNamesAtOneAddressAreAHousehold() {
        shop.take(
                order("1", "home@post.example", "Ann Weber"),
                order("2", "home@post.example", "Li Wei"),
                order("3", "home@post.example", "Zoe Thill"));

        assertThat(shop.contacts()).hasSize(1);
    }

    @Test
    void upToSevenNamesOfWhichMostShareAWordAreAFamily() {
        for (String given : List.of("Ann", "Paul", "Zoe", "Tom")) {
            shop.take(order(given, "home@post.example", given + " Weber"));
        }
        shop.take(order("a", "home@post.example", "Li Wei"), order("b", "home@post.example", "Jos Krier"));

        assertThat(shop.contacts()).hasSize(1);
    }

    @Test
    void theFourthUnrelatedNameSplitsWhatTheAddressHadJoined() {
        for (String name : List.of("Ann Weber", "Li Wei", "Zoe Thill")) {
            shop.take(order(name, "relay@market.example", name));
        }
        assertThat(shop.contacts()).hasSize(1);

        shop.take(order("4", "relay@market.example", "Jos Krier"));

        assertThat(shop.contacts()).hasSize(4).allSatisfy(one -> {
            assertThat(one.emails()).isEmpty();
            assertThat(one.records()).hasSize(1);
        });
    }

    @Test
    void manyNewNamesAtOnceSplitAHouseholdToo() {
        shop.take(order("1", "relay@market.example", "Ann Weber"), order("2", "relay@market.example", "Li Wei"));
        shop.take(strangers(40));

        assertThat(shop.contacts())
                .hasSize(42)
                .allSatisfy(one -> assertThat(one.emails()).isEmpty());
    }

    @Test
    void whenTheStrangersHaveGoneTheHouseholdIsOneAgain() {
        shop.take(
                order("1", "home@post.example", "Ann Weber"),
                order("2", "home@post.example", "Li Wei"),
                order("3", "home@post.example", "Zoe Thill"),
                member("m", "home@post.example", "Jos Krier"));
        assertThat(shop.contacts()).hasSize(4);

        shop.take(member("m", "jos@post.example", "Jos Krier"));

        assertThat(shop.contacts())
                .extracting(contact -> contact.records().size())
                .containsExactlyInAnyOrder(3, 1);
    }

    @Test
    void eightAccountsOfOneShopAtOneAddressAreNotOnePerson() {
        for (int i = 0; i < 8; i++) {
            shop.take(account("" + i, "account" + i, "desk@shop.example"));
        }

        assertThat(shop.contacts()).hasSize(8);
    }

    @Test
    void whatOthersHaveInCommonWithAStandInStillJoins() {
        shop.take(strangers(8));
        shop.take(account("a", "7", "relay@market.example"), account("b", "7", "ann@post.example"));

        assertThat(shop.contacts()).hasSize(9).anySatisfy(ann -> {
            assertThat(ann.customerIds()).containsExactly("7");
            assertThat(ann.emails()).containsExactly(EmailAddress.of("ann@post.example"));
        });
    }

    @Test
    void anIdStaysWhenMoreBecomesKnown() {
        shop.take(order("1", "ann@post.example", "Ann Weber"));
        ContactId id = shop.contacts().get(0).id();
        shop.take(member("m", "ann@post.example"), order("2", "ann@post.example", "Ann Weber-Thill"));

        assertThat(shop.contacts()).extracting(Contact::id).containsExactly(id);
    }

    @Test
    void aMergedIdLeadsToTheOneThatStaysAndTheOutboxTells() {
        shop.take(order("1", "a@post.example", "Ann Weber"));
        shop.take(order("2", "b@post.example", "Ann Weber"));
        List<ContactId> both = shop.contacts().stream().map(Contact::id).toList();
        shop.take(member("m", "a@post.example", "b@post.example"));

        ContactId stays = shop.contacts().get(0).id();
        ContactId goes = both.get(both.get(0).equals(stays) ? 1 : 0);
        assertThat(shop.contacts()).hasSize(1);
        assertThat(both).contains(stays);
        assertThat(shop.contact(goes)).map(Contact::id).contains(stays);
        assertThat(shop.events()).contains(new Event.ContactsMerged(goes, stays));
    }

    @Test
    void tagsAndNotesFollowAMergeAndComeBackWithASplit() {
        shop.take(order("1", "a@post.example", "Ann Weber"));
        shop.take(order("2", "b@post.example", "Li Wei"));
        List<ContactId> both = shop.contacts().stream().map(Contact::id).toList();
        both.forEach(this::mark);

        shop.take(member("m", "a@post.example", "b@post.example"));
        ContactId one = shop.contacts().get(0).id();
        assertThat(tags(one)).hasSize(2);
        assertThat(notes(one)).hasSize(2);

        shop.take(member("m", "a@post.example"));
        assertThat(shop.contacts()).extracting(Contact::id).containsExactlyElementsOf(both);
        both.forEach(id -> {
            assertThat(tags(id)).containsExactly("tag of " + id);
            assertThat(notes(id)).containsExactly("note on " + id);
        });
    }

    private void mark(ContactId id) {
        shop.in(work -> {
            work.port(Notes.class).add(id, new Note("note on " + id, TestShop.NOW, Actor.of("test")));
            return work.port(Tags.class).add(id, Tag.manual("tag of " + id));
        });
    }

    private List<String> tags(ContactId id) {
        return shop.in(
                work -> work.port(Tags.class).of(id).stream().map(Tag::name).toList());
    }

    private List<String> notes(ContactId id) {
        return shop.in(
                work -> work.port(Notes.class).of(id).stream().map(Note::text).toList());
    }

    @Test
    void ofValuesThatDisagreeTheLatestIsShown() {
        shop.take(
                Incoming.of(TestShop.member("m1", "ann@post.example")
                        .name(PersonName.ofFull("Ann Thill"))
                        .recordedAt(TestShop.NOW)
                        .putAttributes("size", "M")
                        .build()),
                Incoming.of(TestShop.member("m2", "ann@post.example")
                        .name(PersonName.ofFull("Ann Weber"))
                        .recordedAt(TestShop.NOW.minusSeconds(1))
                        .putAttributes("size", "S")
                        .putAttributes("colour", "red")
                        .build()),
                Incoming.of(TestShop.member("m3", "ann@post.example")
                        .name(PersonName.ofFull("A. Weber"))
                        .build()));

        assertThat(shop.contacts()).singleElement().satisfies(ann -> {
            assertThat(ann.name()).map(PersonName::full).contains("Ann Thill");
            assertThat(ann.attributes()).containsEntry("size", "M").containsEntry("colour", "red");
        });
    }

    private List<Incoming> strangers(int number) {
        return java.util.stream.IntStream.range(0, number)
                .mapToObj(i -> order("s" + i, "relay@market.example", "Given" + i + " Family" + i))
                .toList();
    }

    private static Incoming order(String id, String email, String name) {
        return Incoming.of(TestShop.order(id).buyer(TestShop.guest(email, name)).build());
    }

    private static Incoming account(String id, String customer, String email) {
        return Incoming.of(TestShop.order(id)
                .buyer(Buyer.builder()
                        .customerId(customer)
                        .email(EmailAddress.of(email))
                        .build())
                .build());
    }

    private static Incoming member(String id, String first, String second) {
        return second.contains("@")
                ? Incoming.of(TestShop.member(id, first, second).build())
                : Incoming.of(TestShop.member(id, first)
                        .name(Optional.of(PersonName.ofFull(second)))
                        .build());
    }

    private static Incoming member(String id, String email) {
        return Incoming.of(TestShop.member(id, email).build());
    }
}
