package io.clientele.jdbc.internal.sql;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The prepared statements of one connection, each made once. Not thread-safe. */
public final class Statements implements AutoCloseable {
    private final Connection connection;
    private final Map<String, PreparedStatement> prepared = new HashMap<>();

    /** None yet. */
    public Statements(Connection connection) {
        this.connection = connection;
    }

    /** The connection. */
    public Connection connection() {
        return connection;
    }

    /** A statement; its parameters are as they were left. */
    public PreparedStatement prepare(String sql) throws SQLException {
        @Nullable PreparedStatement known = prepared.get(sql);
        if (known == null) {
            known = connection.prepareStatement(sql);
            prepared.put(sql, known);
        }
        return known;
    }

    @Override
    public void close() throws SQLException {
        for (PreparedStatement statement : prepared.values()) {
            statement.close();
        }
        prepared.clear();
    }
}
