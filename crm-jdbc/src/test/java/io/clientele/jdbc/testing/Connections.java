package io.clientele.jdbc.testing;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** Breaks connections. */
final class Connections {
    private Connections() {}

    /** Ends the connection that a call is of; the database rolls back what was not committed. */
    static void sever(Call call) throws SQLException {
        Object target = call.target();
        if (target instanceof ResultSet result && !result.isClosed() && result.getStatement() != null) {
            end(result.getStatement().getConnection());
        } else if (target instanceof Statement statement && !statement.isClosed()) {
            end(statement.getConnection());
        } else if (target instanceof Connection connection) {
            end(connection);
        }
    }

    private static void end(Connection connection) throws SQLException {
        if (!connection.isClosed()) {
            if (!connection.getAutoCommit()) {
                connection.rollback();
            }
            connection.close();
        }
    }
}
