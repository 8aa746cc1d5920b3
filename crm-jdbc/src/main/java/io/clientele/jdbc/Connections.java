package io.clientele.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Where the connections come from and go to. Implementations are thread-safe. */
interface Connections {

    /** A connection for one unit of work. */
    Connection take() throws SQLException;

    /**
     * Takes a connection back.
     *
     * @param broken whether an error of the database came over it
     */
    void giveBack(Connection connection, boolean broken) throws SQLException;

    /** Those of a data source, closed after use. */
    static Connections of(DataSource source) {
        return new Connections() {
            @Override
            public Connection take() throws SQLException {
                return source.getConnection();
            }

            @Override
            public void giveBack(Connection connection, boolean broken) throws SQLException {
                connection.close();
            }
        };
    }
}
