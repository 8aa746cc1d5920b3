package io.clientele.internal.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.clientele.consent.ConsentEvidence;
import io.clientele.contact.Contact;
import io.clientele.contact.Note;
import io.clientele.event.Event;
import io.clientele.order.Order;
import io.clientele.person.EmailAddress;
import io.clientele.source.SourceRecord;
import io.clientele.task.Task;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What is written is read again as it was, whatever is in it. */
class RoundTripLawsTest {

    @Property(tries = 400)
    void ofAnOrder(@ForAll("orders") Order order) {
        Order again = comesBack(order, OrderJson::write, OrderJson::read);

        assertThat(again.buyer().email().map(EmailAddress::text))
                .isEqualTo(order.buyer().email().map(EmailAddress::text));
    }

    @Property(tries = 300)
    void ofASourceRecord(@ForAll("records") SourceRecord record) {
        SourceRecord again = comesBack(record, SourceRecordJson::write, SourceRecordJson::read);

        assertThat(texts(again.emails())).isEqualTo(texts(record.emails()));
        assertThat(again.attributes()).containsExactlyEntriesOf(record.attributes());
    }

    @Property(tries = 300)
    void ofAContact(@ForAll("contacts") Contact contact) {
        Contact again = comesBack(contact, ContactJson::write, ContactJson::read);

        assertThat(texts(again.emails())).isEqualTo(texts(contact.emails()));
        assertThat(again.attributes()).containsExactlyEntriesOf(contact.attributes());
    }

    @Property(tries = 200)
    void ofANote(@ForAll("notes") Note note) {
        comesBack(note, NoteJson::write, NoteJson::read);
    }

    @Property(tries = 200)
    void ofEvidence(@ForAll("evidence") ConsentEvidence evidence) {
        comesBack(evidence, ConsentEvidenceJson::write, ConsentEvidenceJson::read);
    }

    @Property(tries = 300)
    void ofATask(@ForAll("tasks") Task task) {
        comesBack(task, TaskJson::write, TaskJson::read);
    }

    @Property(tries = 300)
    void ofAnEvent(@ForAll("events") Event event) {
        comesBack(event, EventJson::write, EventJson::read);
    }

    private static List<String> texts(List<EmailAddress> emails) {
        return emails.stream().map(EmailAddress::text).toList();
    }

    /** Through UTF-8, which has no half surrogate pairs, into a column, which may have no NUL. */
    private static <T> T comesBack(T value, Function<T, String> write, Function<String, T> read) {
        String json = write.apply(value);
        String kept = new String(json.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
        T again = read.apply(kept);

        assertThat(kept.equals(json)).as("survives UTF-8").isTrue();
        assertThat(kept.indexOf('\0')).as("has no NUL").isNegative();
        assertThat(again.equals(value)).as("comes back").isTrue();
        assertThat(write.apply(again).equals(json))
                .as("is written the same again")
                .isTrue();
        return again;
    }

    @Provide
    Arbitrary<Order> orders() {
        return any(AnyValues::order);
    }

    @Provide
    Arbitrary<SourceRecord> records() {
        return any(AnyValues::record);
    }

    @Provide
    Arbitrary<Contact> contacts() {
        return any(AnyValues::contact);
    }

    @Provide
    Arbitrary<Note> notes() {
        return any(AnyValues::note);
    }

    @Provide
    Arbitrary<ConsentEvidence> evidence() {
        return any(AnyValues::evidence);
    }

    @Provide
    Arbitrary<Task> tasks() {
        return any(AnyValues::task);
    }

    @Provide
    Arbitrary<Event> events() {
        return any(AnyValues::event);
    }

    private static <T> Arbitrary<T> any(Function<AnyValues, T> value) {
        return Arbitraries.randomValue(random -> value.apply(new AnyValues(random)));
    }
}
