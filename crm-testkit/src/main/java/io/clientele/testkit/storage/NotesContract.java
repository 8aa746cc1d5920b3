package io.clientele.testkit.storage;

import static org.assertj.core.api.Assertions.assertThat;

import io.clientele.contact.Contact;
import io.clientele.contact.ContactId;
import io.clientele.contact.Contacts;
import io.clientele.contact.Note;
import io.clientele.contact.Notes;
import io.clientele.tenant.Actor;
import io.clientele.testkit.data.Samples;
import io.clientele.testkit.internal.Together;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;

/** What a storage owes of its {@link Notes}. */
public interface NotesContract extends StorageContract {

    @Test
    default void notesComeInTheOrderInWhichTheyWereAdded() {
        Contact ann = noted("1", note("first", 9), note("second", 3), note("third", 6));

        assertThat(notes(ann.id())).containsExactly(note("first", 9), note("second", 3), note("third", 6));
    }

    @Test
    default void theSameNoteCanBeAddedTwice() {
        Contact ann = noted("1", note("called", 1), note("called", 1));

        assertThat(notes(ann.id())).containsExactly(note("called", 1), note("called", 1));
    }

    @Test
    default void notesOnOthersAreNotAmongThem() {
        noted("1", note("called", 1));
        Contact other = noted("2");

        assertThat(notes(other.id())).isEmpty();
    }

    @Test
    default void notesOnWhoWasMergedAwayAreShownInTheirPlaces() {
        Contact stays = noted("1", note("one", 1));
        Contact goes = noted("2", note("two", 1));
        add(stays.id(), note("three", 1));
        merge(goes, stays);
        add(goes.id(), note("four", 1));

        List<Note> all = List.of(note("one", 1), note("two", 1), note("three", 1), note("four", 1));
        assertThat(notes(stays.id())).isEqualTo(all);
        assertThat(notes(goes.id())).isEqualTo(all);
    }

    @Test
    default void whoComesBackFromAMergeHasItsOwnNotes() {
        Contact stays = noted("1", note("one", 1));
        Contact comesBack = noted("2", note("two", 1));
        merge(comesBack, stays);
        Units.port(storage(), Contacts.class).put(comesBack);

        assertThat(notes(stays.id())).containsExactly(note("one", 1));
        assertThat(notes(comesBack.id())).containsExactly(note("two", 1));
    }

    @Test
    default void notesOnAContactThatWasRemovedAreThereAgainWithIt() {
        Contact ann = noted("1", note("one", 1));
        Units.port(storage(), Contacts.class).remove(ann.id());

        assertThat(notes(ann.id())).containsExactly(note("one", 1));
        Units.port(storage(), Contacts.class).put(ann);
        assertThat(notes(ann.id())).containsExactly(note("one", 1));
    }

    @Test
    default void aNoteIsSeenByTheWorkThatAddedIt() {
        Contact ann = noted("1");

        storage().inTransaction(Units.SHOP, work -> {
            work.port(Notes.class).add(ann.id(), note("called", 1));
            assertThat(work.port(Notes.class).of(ann.id())).containsExactly(note("called", 1));
            return "";
        });
    }

    @Test
    default void notesOfWorkThatFailedAreNotKept() {
        Contact ann = noted("1", note("kept", 1));

        Units.failing(storage(), work -> work.port(Notes.class).add(ann.id(), note("lost", 1)));

        assertThat(notes(ann.id())).containsExactly(note("kept", 1));
    }

    @Test
    default void notesOfAnotherTenantAreNotSeen() {
        Contact ann = noted("1");
        storage().inTransaction(Units.OTHER, work -> {
            work.port(Contacts.class).put(ann);
            work.port(Notes.class).add(ann.id(), note("theirs", 1));
            return "";
        });

        assertThat(notes(ann.id())).isEmpty();
    }

    @Test
    default void whoAddsNotesToOneContactBesideOthersLosesNone() {
        Contact ann = noted("1");
        Callable<?> writer = () -> {
            for (int i = 0; i < 10; i++) {
                add(ann.id(), note("the same", 1));
            }
            return "";
        };

        Together.run(List.of(writer, writer, writer, writer));

        assertThat(notes(ann.id())).hasSize(40);
    }

    @Test
    default void everyPartOfANoteComesBackAsItWas() {
        Note strange =
                new Note(Texts.STRANGE, Instant.parse("1969-12-31T23:59:59.123456789Z"), Actor.of(Texts.of(200)));
        Note longest = new Note(Texts.LONG, Instant.parse("9999-12-31T23:59:59.999999999Z"), Actor.of("a"));
        Contact ann = noted("1", strange, longest);

        assertThat(notes(ann.id())).containsExactly(strange, longest);
    }

    private static Note note(String text, int second) {
        return new Note(text, Instant.ofEpochSecond(second), Actor.of("test"));
    }

    private Contact noted(String id, Note... notes) {
        Contact contact = Samples.contact(Units.SHOP, id).build();
        return storage().inTransaction(Units.SHOP, work -> {
            work.port(Contacts.class).put(contact);
            List.of(notes).forEach(note -> work.port(Notes.class).add(contact.id(), note));
            return contact;
        });
    }

    private void add(ContactId contact, Note note) {
        Units.port(storage(), Notes.class).add(contact, note);
    }

    private void merge(Contact goes, Contact stays) {
        Units.port(storage(), Contacts.class).redirect(goes.id(), stays.id());
    }

    private List<Note> notes(ContactId contact) {
        return Units.port(storage(), Notes.class).of(contact);
    }
}
