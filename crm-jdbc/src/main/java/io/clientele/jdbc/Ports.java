package io.clientele.jdbc;

import com.google.common.collect.ImmutableMap;
import io.clientele.consent.Consents;
import io.clientele.contact.Contacts;
import io.clientele.contact.Notes;
import io.clientele.contact.Tags;
import io.clientele.event.Outbox;
import io.clientele.identity.BlockingIndex;
import io.clientele.order.Orders;
import io.clientele.profile.ProfileSource;
import io.clientele.source.SourceRecords;
import io.clientele.storage.AdapterState;
import io.clientele.storage.UnitOfWork;
import io.clientele.task.Tasks;
import io.clientele.tenant.TenantId;
import io.clientele.vat.invoice.InvoiceBook;
import java.sql.Connection;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The ports of one unit of work: ours, and in the place of some of them the host's. Not thread-safe. */
final class Ports implements UnitOfWork {
    /** Where the host has one of these, profiles are asked of the ports. */
    private static final Set<Class<?>> BEHIND_PROFILES =
            Set.of(Orders.class, SourceRecords.class, Contacts.class, Tags.class, Notes.class, Consents.class);

    private final TenantId tenant;
    private final Connection connection;
    private final Session session;
    private final Map<Class<?>, PortMaker<?>> makers;
    private final Map<Class<?>, Object> ports = new HashMap<>();
    private boolean hostsUsed;

    Ports(TenantId tenant, Connection connection, Session session, Map<Class<?>, PortMaker<?>> makers) {
        this.tenant = tenant;
        this.connection = connection;
        this.session = session;
        this.makers = makers;
        JdbcContacts contacts = new JdbcContacts(session, tenant);
        JdbcTags tags = new JdbcTags(session, contacts);
        JdbcNotes notes = new JdbcNotes(session, contacts);
        JdbcConsents consents = new JdbcConsents(session);
        ports.putAll(ImmutableMap.<Class<?>, Object>builder()
                .put(Orders.class, new JdbcOrders(session))
                .put(SourceRecords.class, new JdbcSourceRecords(session))
                .put(Contacts.class, contacts)
                .put(Tags.class, tags)
                .put(Notes.class, notes)
                .put(Consents.class, consents)
                .put(Outbox.class, new JdbcOutbox(session))
                .put(Tasks.class, new JdbcTasks(session, contacts))
                .put(AdapterState.class, new JdbcAdapterState(session))
                .put(BlockingIndex.class, new JdbcBlockingIndex(session))
                .put(InvoiceBook.class, new JdbcInvoiceBook(session))
                .put(ProfileSource.class, new JdbcProfiles(session, contacts, tags, notes, consents))
                .buildOrThrow());
        makers.keySet().forEach(ports::remove);
        if (!Collections.disjoint(makers.keySet(), BEHIND_PROFILES)) {
            ports.remove(ProfileSource.class);
        }
    }

    @Override
    public TenantId tenant() {
        return tenant;
    }

    @Override
    public <P> P port(Class<P> type) {
        session.checkOpen();
        @Nullable Object port = ports.get(type);
        return type.cast(port == null ? hosts(type) : port);
    }

    private Object hosts(Class<?> type) {
        if (type == ProfileSource.class && !makers.containsKey(type)) {
            ProfileSource asked = ProfileSource.over(this);
            ports.put(type, asked);
            return asked;
        }
        @Nullable PortMaker<?> maker = makers.get(type);
        if (maker == null) {
            throw new IllegalArgumentException("This storage has no " + type.getSimpleName());
        }
        session.settle();
        Object port = maker.make(connection, tenant);
        ports.put(type, port);
        hostsUsed = true;
        return port;
    }

    /** Whether a port of the host's may have written. */
    boolean hostsUsed() {
        return hostsUsed;
    }
}
