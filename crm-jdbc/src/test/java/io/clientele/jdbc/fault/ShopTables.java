package io.clientele.jdbc.fault;

import io.clientele.jdbc.Dialect;
import io.clientele.jdbc.Schema;
import io.clientele.jdbc.TableNames;
import io.clientele.jdbc.testing.FreshDatabase;
import io.clientele.jdbc.testing.TestDatabase;

/** The tables of the storage in a test. */
final class ShopTables {
    private ShopTables() {}

    static Dialect dialect(TestDatabase kind) {
        return Dialect.valueOf(kind.name());
    }

    static Schema schema(TestDatabase kind) {
        return Schema.of(dialect(kind), TableNames.standard());
    }

    /** A new database with the tables in it. */
    static FreshDatabase fresh(TestDatabase kind) {
        FreshDatabase database = kind.fresh();
        schema(kind).upgrade(database.dataSource());
        return database;
    }

    /** Takes all out of them. */
    static void empty(FreshDatabase database) {
        database.empty(table -> table.startsWith("crm_") && !table.equals("crm_schema"));
    }
}
