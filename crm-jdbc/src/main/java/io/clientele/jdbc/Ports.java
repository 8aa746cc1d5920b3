package io.clientele.jdbc;

import com.google.common.collect.ImmutableMap;
import io.clientele.consent.Consents;
import io.clientele.contact.Contacts;
import io.clientele.contact.Notes;
import io.clientele.contact.Tags;
import io.clientele.event.Outbox;
import io.clientele.order.Orders;
import io.clientele.source.SourceRecords;
import io.clientele.storage.AdapterState;
import io.clientele.storage.UnitOfWork;
import io.clientele.task.Tasks;
import io.clientele.tenant.TenantId;
import java.sql.Connection;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The ports of one unit of work: ours, and in the place of some of them the host's. Not thread-safe. */
final class Ports implements UnitOfWork {
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
        ports.putAll(ImmutableMap.<Class<?>, Object>builder()
                .put(Orders.class, new JdbcOrders(session))
                .put(SourceRecords.class, new JdbcSourceRecords(session))
                .put(Contacts.class, contacts)
                .put(Tags.class, new JdbcTags(session, contacts))
                .put(Notes.class, new JdbcNotes(session, contacts))
                .put(Consents.class, new JdbcConsents(session))
                .put(Outbox.class, new JdbcOutbox(session))
                .put(Tasks.class, new JdbcTasks(session, contacts))
                .put(AdapterState.class, new JdbcAdapterState(session))
                .buildOrThrow());
        makers.keySet().forEach(ports::remove);
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
        @Nullable PortMaker<?> maker = makers.get(type);
        if (maker == null) {
            throw new IllegalArgumentException("This storage has no " + type.getSimpleName());
        }
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
