package io.clientele.identity;

import io.clientele.consent.ConsentEvidence;
import io.clientele.consent.ConsentKey;
import io.clientele.consent.ConsentState;
import io.clientele.consent.Consents;
import io.clientele.contact.Contact;
import io.clientele.event.Event;
import io.clientele.event.Outbox;
import io.clientele.storage.UnitOfWork;
import java.time.Instant;
import java.util.List;

/** Sees to it that nobody is written to again because a contact is parted. */
final class Withdrawals {
    private static final String SOURCE = "parted contact";

    private Withdrawals() {}

    /** Writes down, for each address of a contact, that its owner has left or objected, if they have under another. */
    static void keep(UnitOfWork work, Contact whole, Instant at) {
        Consents consents = work.port(Consents.class);
        List<ConsentKey> keys = ConsentKey.emailMarketing(whole.emails());
        List<ConsentEvidence> all = consents.ofAll(keys);
        for (ConsentKey key : keys) {
            ConsentState own = consents.state(key);
            ConsentState together = ConsentState.of(key, all);
            if (together != own) {
                consents.add(ConsentEvidence.of(key, together, SOURCE, at));
                work.port(Outbox.class).append(new Event.ConsentChanged(key, together));
            }
        }
    }
}
