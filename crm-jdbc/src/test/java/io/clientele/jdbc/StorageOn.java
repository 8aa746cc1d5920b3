package io.clientele.jdbc;

import io.clientele.jdbc.testing.FreshDatabase;
import io.clientele.jdbc.testing.TestDatabase;
import io.clientele.storage.CrmStorage;
import io.clientele.testkit.storage.CrmStorageContract;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;

/** The contract of storages, on one database whose tables are emptied for each test. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class StorageOn implements CrmStorageContract {
    private final FreshDatabase database;
    private CrmStorage storage;

    StorageOn(TestDatabase kind) {
        this.database = kind.fresh();
        Schema.of(Dialect.valueOf(kind.name()), TableNames.standard()).upgrade(database.dataSource());
        this.storage = storage(database);
    }

    @BeforeEach
    void begin() {
        database.empty(table -> table.startsWith("crm_") && !table.equals("crm_schema"));
        storage = storage(database);
    }

    CrmStorage storage(FreshDatabase in) {
        return JdbcStorage.of(in.dataSource());
    }

    @Override
    public CrmStorage storage() {
        return storage;
    }

    @AfterAll
    void end() {
        database.close();
    }
}
