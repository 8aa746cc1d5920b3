package io.clientele.memory;

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
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The data of one tenant, and its ports. One transaction at a time. Thread-safe. */
final class TenantMemory {
    private final TenantId tenant;
    private final ReentrantLock lock = new ReentrantLock();
    private final Journal journal = new Journal(lock::isHeldByCurrentThread);
    private final Map<Class<?>, Object> ports = new HashMap<>();

    TenantMemory(TenantId tenant, Map<Class<?>, MemoryPort<?>> further) {
        this.tenant = tenant;
        MemoryContacts contacts = new MemoryContacts(journal);
        ports.putAll(ImmutableMap.<Class<?>, Object>builder()
                .put(Orders.class, new MemoryOrders(journal))
                .put(SourceRecords.class, new MemorySourceRecords(journal))
                .put(Contacts.class, contacts)
                .put(Tags.class, new MemoryTags(contacts, journal))
                .put(Notes.class, new MemoryNotes(contacts, journal))
                .put(Consents.class, new MemoryConsents(journal))
                .put(Outbox.class, new MemoryOutbox(journal))
                .put(Tasks.class, new MemoryTasks(contacts, journal))
                .put(AdapterState.class, new MemoryAdapterState(journal))
                .put(BlockingIndex.class, new MemoryBlockingIndex(journal))
                .buildOrThrow());
        further.forEach((type, maker) -> ports.put(type, maker.make(journal)));
    }

    <R> R inTransaction(Function<UnitOfWork, R> work) {
        lock.lock();
        Transaction transaction = new Transaction();
        boolean done = false;
        try {
            R result = work.apply(transaction);
            done = true;
            return result;
        } finally {
            transaction.over = true;
            if (done) {
                journal.commit();
            } else {
                journal.rollBack();
            }
            lock.unlock();
        }
    }

    private final class Transaction implements UnitOfWork {
        private boolean over;
        private @Nullable ProfileSource profiles;

        @Override
        public TenantId tenant() {
            return tenant;
        }

        @Override
        public <P> P port(Class<P> type) {
            if (over) {
                throw new IllegalStateException("The unit of work is over");
            }
            if (type == ProfileSource.class && !ports.containsKey(type)) {
                return type.cast(profiles());
            }
            @Nullable Object port = ports.get(type);
            if (port == null) {
                throw new IllegalArgumentException("This storage has no " + type.getSimpleName());
            }
            return type.cast(port);
        }

        private ProfileSource profiles() {
            ProfileSource source = profiles == null ? ProfileSource.over(this) : profiles;
            profiles = source;
            return source;
        }
    }
}
