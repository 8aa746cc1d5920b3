package io.clientele.jdbc;

import io.clientele.jdbc.testing.FreshDatabase;
import io.clientele.jdbc.testing.TestDatabase;
import io.clientele.storage.CrmStorage;
import io.clientele.testkit.storage.CrmStorageContract;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;

/** The contract of storages, on one database whose tables are emptied before each test. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class StorageOn implements CrmStorageContract {
    private final FreshDatabase database;
    private final CrmStorage storage;

    StorageOn(TestDatabase kind) {
        this.database = kind.fresh();
        DataSource source = database.pooled();
        Schema.of(Dialect.valueOf(kind.name()), TableNames.standard()).upgrade(source);
        this.storage = JdbcStorage.of(source);
    }

    @BeforeEach
    void empty() {
        Tables.empty(database);
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
