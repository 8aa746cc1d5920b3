package io.clientele.jdbc.fault;

import io.clientele.consent.ConsentKey;
import io.clientele.consent.Consents;
import io.clientele.contact.Contact;
import io.clientele.contact.Contacts;
import io.clientele.contact.Notes;
import io.clientele.contact.Tags;
import io.clientele.event.Outbox;
import io.clientele.internal.json.ConsentEvidenceJson;
import io.clientele.internal.json.ContactJson;
import io.clientele.internal.json.EventJson;
import io.clientele.internal.json.NoteJson;
import io.clientele.internal.json.OrderJson;
import io.clientele.internal.json.SourceRecordJson;
import io.clientele.internal.json.TaskJson;
import io.clientele.order.Order;
import io.clientele.order.Orders;
import io.clientele.profile.ProfileReader;
import io.clientele.profile.ProfileRules;
import io.clientele.source.SourceRecord;
import io.clientele.source.SourceRecords;
import io.clientele.storage.AdapterState;
import io.clientele.storage.CrmStorage;
import io.clientele.storage.UnitOfWork;
import io.clientele.task.Tasks;
import io.clientele.vat.invoice.InvoiceBook;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** All that a storage holds for the shop of these tests, as lines to compare. */
final class ShopState {
    private static final int ALL = 1_000_000;

    private ShopState() {}

    static List<String> of(CrmStorage storage) {
        return storage.inTransaction(ShopWork.TENANT.id(), ShopState::lines);
    }

    private static List<String> lines(UnitOfWork work) {
        List<String> lines = new ArrayList<>();
        Orders orders = work.port(Orders.class);
        for (Order order : orders.page(Optional.empty(), ALL)) {
            lines.add("order " + OrderJson.write(order));
        }
        for (SourceRecord record : work.port(SourceRecords.class).page(Optional.empty(), ALL)) {
            lines.add("record " + SourceRecordJson.write(record));
            orders.of(record.key()).forEach(order -> lines.add("of " + record.key() + " " + order.key()));
        }
        for (Contact contact : work.port(Contacts.class).page(Optional.empty(), ALL)) {
            contact(work, contact, lines);
        }
        work.port(Tasks.class).page(Optional.empty(), ALL).forEach(task -> lines.add("task " + TaskJson.write(task)));
        work.port(Outbox.class).page(0, ALL).forEach(entry -> lines.add("event " + EventJson.write(entry.event())));
        work.port(AdapterState.class)
                .scan("", Optional.empty(), ALL)
                .forEach(entry -> lines.add("state " + entry.key() + " " + entry.value()));
        work.port(InvoiceBook.class)
                .page(Cashier.SERIES, 0, ALL)
                .forEach(entry -> lines.add("invoice " + entry + " " + entry.draft() + " " + entry.hash()));
        new ProfileReader(work, ShopWork.TENANT, ProfileRules.standard(), ShopWork.DAY)
                .forEach(profile -> lines.add("profile " + profile));
        return lines;
    }

    private static void contact(UnitOfWork work, Contact contact, List<String> lines) {
        lines.add("contact " + ContactJson.write(contact));
        work.port(Tags.class).of(contact.id()).forEach(tag -> lines.add("tag " + tag));
        work.port(Notes.class).of(contact.id()).forEach(note -> lines.add("note " + NoteJson.write(note)));
        contact.emails().stream()
                .map(ConsentKey::emailMarketing)
                .flatMap(key -> work.port(Consents.class).of(key).stream())
                .forEach(evidence -> lines.add("consent " + ConsentEvidenceJson.write(evidence)));
    }
}
