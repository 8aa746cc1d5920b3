package io.clientele.jdbc.internal.sql;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The prepared statements of one connection, each made once, and those that wait for the next one to travel with it: a
 * database at a distance is paid for by the journey. Nothing overtakes what waits. Not thread-safe.
 */
public final class Statements implements AutoCloseable {
    private final Connection connection;
    private final Map<String, PreparedStatement> prepared = new HashMap<>();
    private List<Errand> waiting = new ArrayList<>();

    /** None yet. */
    public Statements(Connection connection) {
        this.connection = connection;
    }

    /** The connection. */
    public Connection connection() {
        return connection;
    }

    /** A statement, behind all that waits; its parameters are as they were left. */
    public PreparedStatement prepare(String sql) throws SQLException {
        settle();
        return known(sql);
    }

    private PreparedStatement known(String sql) throws SQLException {
        @Nullable PreparedStatement known = prepared.get(sql);
        if (known == null) {
            known = connection.prepareStatement(sql);
            prepared.put(sql, known);
        }
        return known;
    }

    /** Lets one wait for the next; only where the driver sends several statements of one text together. */
    void await(Errand errand) {
        waiting.add(errand);
    }

    /** Sends one, and in front of it all that waits. */
    void send(Errand errand) throws SQLException {
        waiting.add(errand);
        settle();
    }

    /** Sends what waits. */
    public void settle() throws SQLException {
        if (waiting.isEmpty()) {
            return;
        }
        List<Errand> all = waiting;
        waiting = new ArrayList<>();
        PreparedStatement statement = known(all.size() == 1 ? all.get(0).sql() : text(all));
        int next = 1;
        for (Errand errand : all) {
            next = errand.binding().bind(statement, next);
        }
        statement.execute();
        take(all, statement);
    }

    private static String text(List<Errand> all) {
        StringBuilder text = new StringBuilder(512).append(all.get(0).sql());
        for (Errand errand : all.subList(1, all.size())) {
            text.append("; ").append(errand.sql());
        }
        return text.toString();
    }

    private static void take(List<Errand> all, PreparedStatement done) throws SQLException {
        all.get(0).answer().take(done);
        for (Errand errand : all.subList(1, all.size())) {
            done.getMoreResults();
            errand.answer().take(done);
        }
    }

    @Override
    public void close() throws SQLException {
        waiting.clear();
        for (PreparedStatement statement : prepared.values()) {
            statement.close();
        }
        prepared.clear();
    }
}
