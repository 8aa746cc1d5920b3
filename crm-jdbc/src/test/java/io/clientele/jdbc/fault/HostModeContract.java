package io.clientele.jdbc.fault;

import static org.assertj.core.api.Assertions.assertThat;

import io.clientele.jdbc.testing.FreshDatabase;
import io.clientele.jdbc.testing.SpyingConnection;
import io.clientele.jdbc.testing.TestDatabase;
import io.clientele.storage.CrmStorage;
import io.clientele.testkit.storage.CrmStorageContract;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;

/** The contract of storages within the host's transactions, whose connections get no call that is the host's alone. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class HostModeContract implements CrmStorageContract {
    private final SpyingConnection spy = new SpyingConnection();
    private final FreshDatabase database;
    private final CrmStorage storage;

    HostModeContract(TestDatabase kind) {
        this.database = ShopTables.fresh(kind);
        this.storage = new HostTransactions(database, spy);
    }

    @BeforeEach
    void begin() {
        ShopTables.empty(database);
    }

    @Override
    public CrmStorage storage() {
        return storage;
    }

    @AfterAll
    void end() {
        database.close();
        System.out.printf(
                "%s: %d forbidden calls of %d in the host's transactions%n",
                database.kind(), spy.forbidden().size(), spy.seen());
        assertThat(spy.seen()).isGreaterThan(1_000);
        assertThat(spy.forbidden()).isEmpty();
    }
}
