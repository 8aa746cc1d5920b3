package io.clientele.jdbc.fault;

import io.clientele.jdbc.Dialect;
import io.clientele.jdbc.Schema;
import io.clientele.jdbc.TableNames;
import io.clientele.jdbc.testing.FreshDatabase;
import io.clientele.jdbc.testing.TestDatabase;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

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
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            for (String table : names(connection)) {
                statement.execute("DELETE FROM " + table);
            }
            connection.commit();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> names(Connection connection) throws SQLException {
        List<String> names = new ArrayList<>();
        try (ResultSet tables = connection.getMetaData().getTables(connection.getCatalog(), null, "%", null)) {
            while (tables.next()) {
                String name = tables.getString("TABLE_NAME").toLowerCase(Locale.ROOT);
                if (name.startsWith("crm_")
                        && !name.equals("crm_schema")
                        && tables.getString("TABLE_TYPE").contains("TABLE")) {
                    names.add(name);
                }
            }
        }
        return names;
    }
}
