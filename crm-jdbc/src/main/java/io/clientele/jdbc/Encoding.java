package io.clientele.jdbc;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/** Whether a database keeps text as it is written, and compares and orders it by code point. */
final class Encoding {
    private static final String POSTGRESQL_ENCODING =
            "SELECT CAST(count(*) AS integer) FROM pg_database WHERE datname = current_database()"
                    + " AND pg_encoding_to_char(encoding) <> 'UTF8'";
    private static final String POSTGRESQL_ORDER =
            "SELECT CAST(count(*) AS integer) FROM information_schema.columns WHERE table_name IN (?, ?)"
                    + " AND table_schema = COALESCE(?, current_schema()) AND column_name IN ('source', 'id')"
                    + " AND COALESCE(collation_name, '') <> 'C'";
    private static final String MARIADB_ORDER =
            "SELECT count(*) FROM information_schema.columns WHERE table_name IN (?, ?)"
                    + " AND table_schema = COALESCE(?, DATABASE()) AND column_name IN ('source', 'id')"
                    + " AND COALESCE(collation_name, '') <> 'utf8mb4_nopad_bin'";
    private static final String SQLITE_ENCODING = "SELECT count(*) FROM pragma_encoding WHERE encoding <> 'UTF-8'";

    private Encoding() {}

    /**
     * Looks with queries alone.
     *
     * @throws StorageException if it does not
     */
    static void check(Dialect dialect, TableNames tables, Connection connection) throws SQLException {
        boolean wrong = switch (dialect) {
            case POSTGRESQL -> isAny(connection, POSTGRESQL_ENCODING) || isAnyOf(connection, tables, POSTGRESQL_ORDER);
            case MARIADB -> isAnyOf(connection, tables, MARIADB_ORDER);
            case SQLITE -> isAny(connection, SQLITE_ENCODING);
            case H2 -> false;
        };
        if (wrong) {
            throw new StorageException(Problem.WRONG_ENCODING);
        }
    }

    private static boolean isAnyOf(Connection connection, TableNames tables, String sql) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(sql)) {
            query.setString(1, tables.prefix() + "order");
            query.setString(2, tables.prefix() + "record");
            query.setString(3, tables.schema().orElse(null));
            return isAny(query);
        }
    }

    private static boolean isAny(Connection connection, String sql) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(sql)) {
            return isAny(query);
        }
    }

    private static boolean isAny(PreparedStatement query) throws SQLException {
        try (ResultSet result = query.executeQuery()) {
            return result.next() && result.getInt(1) > 0;
        }
    }
}
