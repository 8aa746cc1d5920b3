package io.clientele.testkit.storage;

import io.clientele.consent.ConsentKey;
import io.clientele.consent.Consents;
import io.clientele.contact.ContactId;
import io.clientele.contact.Contacts;
import io.clientele.contact.Tags;
import io.clientele.order.OrderKey;
import io.clientele.order.Orders;
import io.clientele.source.SourceKey;
import io.clientele.source.SourceRecords;
import io.clientele.task.Tasks;
import io.clientele.testkit.data.Samples;
import java.util.List;
import java.util.function.Consumer;

/** Steps that announce what will be asked for. */
final class Announcements {
    private final FewThings any;

    Announcements(FewThings any) {
        this.any = any;
    }

    /** What is announced is as it was, and so is all else. */
    Step announcing() {
        List<ContactId> contacts = any.some(any.contacts());
        List<SourceKey> buyers =
                any.some(FewThings.NAMES).stream().map(FewThings::buyer).toList();
        List<SourceKey> records =
                any.some(FewThings.IDS).stream().map(FewThings::record).toList();
        List<OrderKey> orders = any.some(FewThings.IDS).stream()
                .map(id -> new OrderKey(Samples.SOURCE, id))
                .toList();
        List<ConsentKey> keys =
                any.some(FewThings.NAMES).stream().map(FewThings::consent).toList();
        return switch (any.random().nextInt(8)) {
            case 0 -> saying("tags of " + contacts, Tags.class, tags -> tags.announce(contacts));
            case 1 -> saying("tasks of " + contacts, Tasks.class, tasks -> tasks.announce(contacts));
            case 2 -> saying("orders " + orders, Orders.class, all -> all.announce(orders));
            case 3 -> saying("orders of " + buyers, Orders.class, all -> all.announceBuyers(buyers));
            case 4 -> saying("records " + records, SourceRecords.class, all -> all.announce(records));
            case 5 -> saying("those with " + records, SourceRecords.class, all -> all.announceSharing(records, 3));
            case 6 -> saying("contacts of " + records, Contacts.class, all -> all.announce(records));
            default -> saying("consent " + keys, Consents.class, all -> all.announce(keys));
        };
    }

    private static <P> Step saying(String what, Class<P> port, Consumer<P> announcement) {
        return Step.on("announce " + what, port, its -> {
            announcement.accept(its);
            return "";
        });
    }
}
