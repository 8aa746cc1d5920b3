package io.clientele.jdbc;

import io.clientele.jdbc.testing.FreshDatabase;
import io.clientele.jdbc.testing.TestDatabase;
import io.clientele.storage.CrmStorage;
import io.clientele.testkit.storage.CrmStorageContract;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;

/** The contract of storages, on one database whose tables each test has under a prefix of its own. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class StorageOn implements CrmStorageContract {
    private final FreshDatabase database;
    private final DataSource source;
    private final AtomicInteger count = new AtomicInteger();
    private CrmStorage storage;

    StorageOn(TestDatabase kind) {
        this.database = kind.fresh();
        this.source = database.dataSource();
        this.storage = fresh();
    }

    @org.junit.jupiter.api.BeforeEach
    void begin() {
        storage = fresh();
    }

    private CrmStorage fresh() {
        TableNames tables = new TableNames(java.util.Optional.empty(), "t" + count.incrementAndGet() + "_");
        Schema.of(Dialect.valueOf(database.kind().name()), tables).upgrade(source);
        return JdbcStorage.builder().dataSource(source).tables(tables).build();
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
