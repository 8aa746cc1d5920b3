package io.clientele.testkit.storage;

import static org.assertj.core.api.Assertions.assertThat;

import io.clientele.contact.Contact;
import io.clientele.contact.ContactId;
import io.clientele.contact.Contacts;
import io.clientele.person.EmailAddress;
import io.clientele.source.Change;
import io.clientele.source.SourceKey;
import io.clientele.testkit.data.Samples;
import io.clientele.testkit.internal.Together;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a storage owes of its {@link Contacts}. */
public interface ContactsContract extends StorageContract {

    @Test
    default void aContactThatWasPutIsFoundByItsIdAndItsRecords() {
        Contact contact = FullValues.contact(Units.SHOP, "text");

        assertThat(contacts().put(contact)).isEqualTo(Change.ADDED);
        assertThat(contacts().find(contact.id())).contains(contact);
        assertThat(contact.records())
                .allSatisfy(record -> assertThat(contacts().of(record)).contains(contact));
    }

    @Test
    default void aContactThatWasNotPutIsNotFound() {
        Contact contact = contact("1");

        assertThat(contacts().find(contact.id())).isEmpty();
        assertThat(contacts().of(contact.records().get(0))).isEmpty();
    }

    @Test
    default void theSameContactAgainChangesNothing() {
        Contact contact = FullValues.contact(Units.SHOP, Texts.STRANGE);
        contacts().put(contact);

        assertThat(contacts().put(contact)).isEqualTo(Change.UNCHANGED);
        assertThat(contacts().page(Optional.empty(), 10)).containsExactly(contact);
    }

    @Test
    default void anEditedContactTakesThePlaceOfTheOneThere() {
        Contact edited = Samples.contact(Units.SHOP, "1").addTags("vip").build();
        contacts().put(contact("1"));

        assertThat(contacts().put(edited)).isEqualTo(Change.REPLACED);
        assertThat(contacts().page(Optional.empty(), 10)).containsExactly(edited);
    }

    @Test
    default void aContactIsSeenByTheWorkThatPutIt() {
        Contact contact = contact("1");

        storage().inTransaction(Units.SHOP, work -> {
            Contacts contacts = work.port(Contacts.class);
            contacts.put(contact);
            assertThat(contacts.find(contact.id())).contains(contact);
            assertThat(contacts.of(contact.records().get(0))).contains(contact);
            assertThat(contacts.page(Optional.empty(), 10)).containsExactly(contact);
            return "";
        });
    }

    @Test
    default void contactsAndRedirectsOfWorkThatFailedAreNotKept() {
        Contact first = contact("1");
        Contact second = contact("2");
        contacts().put(first);
        contacts().put(second);

        Units.failing(storage(), work -> {
            Contacts contacts = work.port(Contacts.class);
            contacts.put(contact("3"));
            contacts.put(joined(first, second));
            contacts.redirect(second.id(), first.id());
        });

        assertThat(contacts().page(Optional.empty(), 10)).containsExactlyInAnyOrder(first, second);
        assertThat(contacts().find(second.id())).contains(second);
        assertThat(contacts().of(second.records().get(0))).contains(second);
    }

    @Test
    default void contactsOfAnotherTenantAreNotSeen() {
        Contact theirs = contact("1");
        Units.port(storage(), Units.OTHER, Contacts.class).put(theirs);

        assertThat(contacts().find(theirs.id())).isEmpty();
        assertThat(contacts().of(theirs.records().get(0))).isEmpty();
        assertThat(contacts().page(Optional.empty(), 10)).isEmpty();
        assertThat(contacts().put(theirs)).isEqualTo(Change.ADDED);
    }

    @Test
    default void aRecordLeadsToTheContactThatWasPutWithItLast() {
        Contact first = contact("1");
        Contact second = contact("2");
        contacts().put(first);
        contacts().put(second);
        Contact joined = joined(first, second);
        contacts().put(joined);

        assertThat(contacts().of(second.records().get(0))).contains(joined);
    }

    @Test
    default void aRecordLeadsToAContactThatIsPutAgainUnchanged() {
        Contact first = contact("1");
        Contact second = contact("2");
        contacts().put(first);
        contacts().put(second);
        contacts().put(joined(first, second));
        contacts().put(second);

        assertThat(contacts().of(second.records().get(0))).contains(second);
    }

    @Test
    default void anIdThatWasMergedAwayLeadsToTheOneThatStayed() {
        Contact stays = contact("1");
        Contact goes = contact("2");
        Contact goesLater = contact("3");
        contacts().put(stays);
        contacts().put(goes);
        contacts().put(goesLater);
        redirect(goes.id(), goesLater.id());
        redirect(goesLater.id(), stays.id());

        assertThat(contacts().find(goes.id())).contains(stays);
        assertThat(contacts().find(goesLater.id())).contains(stays);
        assertThat(contacts().find(stays.id())).contains(stays);
    }

    @Test
    default void whoWasMergedAwayIsOnNoPage() {
        Contact stays = contact("1");
        Contact goes = contact("2");
        contacts().put(stays);
        contacts().put(goes);
        redirect(goes.id(), stays.id());

        assertThat(contacts().page(Optional.empty(), 10)).containsExactly(stays);
    }

    @Test
    default void aContactThatIsPutAgainHasItsIdForItselfAgain() {
        Contact stays = contact("1");
        Contact comesBack = contact("2");
        contacts().put(stays);
        contacts().put(comesBack);
        redirect(comesBack.id(), stays.id());

        assertThat(contacts().put(comesBack)).isEqualTo(Change.ADDED);
        assertThat(contacts().find(comesBack.id())).contains(comesBack);
        assertThat(contacts().page(Optional.empty(), 10)).containsExactlyInAnyOrder(stays, comesBack);
    }

    @Test
    default void twoContactsCanBeMergedEitherWayOneAfterTheOther() {
        Contact first = contact("1");
        Contact second = contact("2");
        contacts().put(first);
        contacts().put(second);
        redirect(first.id(), second.id());
        contacts().put(first);
        redirect(second.id(), first.id());

        assertThat(contacts().find(second.id())).contains(first);
    }

    @Test
    default void aContactThatWasRemovedIsNowhere() {
        Contact stays = contact("1");
        Contact goes = contact("2");
        contacts().put(stays);
        contacts().put(goes);

        assertThat(contacts().remove(goes.id())).isTrue();
        assertThat(contacts().remove(goes.id())).isFalse();
        assertThat(contacts().find(goes.id())).isEmpty();
        assertThat(contacts().of(goes.records().get(0))).isEmpty();
        assertThat(contacts().page(Optional.empty(), 10)).containsExactly(stays);
        assertThat(contacts().put(goes)).isEqualTo(Change.ADDED);
        assertThat(contacts().of(goes.records().get(0))).contains(goes);
    }

    @Test
    default void whoWasMergedIntoAContactThatWasRemovedIsGoneWithIt() {
        Contact merged = contact("1");
        Contact goes = contact("2");
        contacts().put(merged);
        contacts().put(joined(goes, merged));
        redirect(merged.id(), goes.id());

        assertThat(contacts().remove(merged.id())).isFalse();
        assertThat(contacts().remove(goes.id())).isTrue();
        assertThat(contacts().find(merged.id())).isEmpty();
        assertThat(contacts().of(merged.records().get(0))).isEmpty();
        contacts().put(goes);
        assertThat(contacts().find(merged.id())).contains(goes);
        contacts().put(merged);
        assertThat(contacts().find(merged.id())).contains(merged);
    }

    @Test
    default void removingAContactIsSeenByTheWorkThatRemovesItAndTakenBackWithIt() {
        Contact contact = contact("1");
        contacts().put(contact);

        Units.failing(storage(), work -> {
            Contacts contacts = work.port(Contacts.class);
            assertThat(contacts.remove(contact.id())).isTrue();
            assertThat(contacts.find(contact.id())).isEmpty();
            assertThat(contacts.of(contact.records().get(0))).isEmpty();
            assertThat(contacts.page(Optional.empty(), 10)).isEmpty();
        });

        assertThat(contacts().find(contact.id())).contains(contact);
        assertThat(contacts().of(contact.records().get(0))).contains(contact);
    }

    @Test
    default void removingAContactLeavesThatOfAnotherTenant() {
        Contact contact = contact("1");
        Units.port(storage(), Units.OTHER, Contacts.class).put(contact);

        assertThat(contacts().remove(contact.id())).isFalse();
        assertThat(Units.port(storage(), Units.OTHER, Contacts.class).find(contact.id()))
                .contains(contact);
    }

    @Test
    default void aRecordThatAContactNoLongerHasLeadsToItNoLonger() {
        Contact one = contact("1");
        Contact both = joined(one, contact("2"));
        SourceKey lost = contact("2").records().get(0);
        contacts().put(both);
        assertThat(contacts().of(lost)).contains(both);
        contacts().put(one);

        assertThat(contacts().of(lost)).isEmpty();
        assertThat(contacts().of(one.records().get(0))).contains(one);
    }

    @Test
    default void aRecordThatWentToAnotherContactStaysThereWhateverBecomesOfTheFirst() {
        Contact one = contact("1");
        Contact other = contact("2");
        SourceKey moved = other.records().get(0);
        contacts().put(joined(one, other));
        contacts().put(other);
        contacts().put(one);
        assertThat(contacts().of(moved)).contains(other);
        contacts().remove(one.id());

        assertThat(contacts().of(moved)).contains(other);
    }

    @Test
    default void pagesOfContactsGoOnBehindTheLastId() {
        List<Contact> all = new ArrayList<>();
        for (int i = 0; i < 7; i++) {
            all.add(contact("" + i));
        }
        all.sort(Comparator.comparing(Contact::id));
        all.forEach(contacts()::put);

        assertThat(contacts().page(Optional.empty(), 3)).isEqualTo(all.subList(0, 3));
        assertThat(contacts().page(Optional.of(all.get(2).id()), 3)).isEqualTo(all.subList(3, 6));
        assertThat(contacts().page(Optional.of(all.get(5).id()), 3)).isEqualTo(all.subList(6, 7));
        assertThat(contacts().page(Optional.of(all.get(6).id()), 3)).isEmpty();
    }

    @Test
    default void contactsThatArriveBetweenPagesCostNoneOfTheOthers() {
        List<Contact> all = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            all.add(contact("" + i));
        }
        all.sort(Comparator.comparing(Contact::id));
        List.of(1, 3, 5).forEach(i -> contacts().put(all.get(i)));
        assertThat(contacts().page(Optional.empty(), 1)).containsExactly(all.get(1));
        List.of(0, 2, 4).forEach(i -> contacts().put(all.get(i)));

        assertThat(contacts().page(Optional.of(all.get(1).id()), 10)).isEqualTo(all.subList(2, 6));
    }

    @Test
    default void ofManyWhoPutOneContactAtOnceOneAddsIt() {
        Contact contact = FullValues.contact(Units.SHOP, "text");

        assertThat(Together.successes(() -> contacts().put(contact) == Change.ADDED))
                .isEqualTo(1);
        assertThat(contacts().page(Optional.empty(), 10)).containsExactly(contact);
        assertThat(contacts().of(contact.records().get(0))).contains(contact);
    }

    @Test
    default void everyFieldOfAContactComesBackAsItWas() {
        for (Contact contact : List.of(
                FullValues.contact(Units.SHOP, Texts.STRANGE),
                FullValues.contact(Units.SHOP, Texts.LONG),
                FullValues.contact(Units.SHOP, ""),
                contact("least"))) {
            contacts().put(contact);
            assertThat(contacts().find(contact.id())).contains(contact);
        }
    }

    @Test
    default void addressesOfAContactKeepTheirOrderAndTheirWriting() {
        Contact contact = FullValues.contact(Units.SHOP, "text");
        contacts().put(contact);

        assertThat(contacts().find(contact.id()).orElseThrow().emails())
                .extracting(EmailAddress::text)
                .containsExactly("Second@post.example", "first@post.example");
    }

    private static Contact contact(String id) {
        return Samples.contact(Units.SHOP, id).build();
    }

    private static Contact joined(Contact one, Contact other) {
        List<SourceKey> records = new ArrayList<>(one.records());
        records.addAll(other.records());
        return Contact.builder().from(one).records(records).build();
    }

    private void redirect(ContactId from, ContactId to) {
        contacts().redirect(from, to);
    }

    private Contacts contacts() {
        return Units.port(storage(), Contacts.class);
    }
}
