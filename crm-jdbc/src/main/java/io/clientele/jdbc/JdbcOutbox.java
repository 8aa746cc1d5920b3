package io.clientele.jdbc;

import io.clientele.event.Event;
import io.clientele.event.Outbox;
import io.clientele.internal.json.EventJson;
import io.clientele.jdbc.internal.sql.Column;
import io.clientele.jdbc.internal.sql.Place;
import io.clientele.jdbc.internal.sql.Row;
import io.clientele.jdbc.internal.sql.Table;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** The outbox in a database. Not thread-safe. */
final class JdbcOutbox implements Outbox, Changes {
    private static final Table EVENTS =
            new Table("event", List.of(Column.number("sequence")), List.of(Column.text("body")));

    private final Session session;
    private List<Event> appended = new ArrayList<>();

    JdbcOutbox(Session session) {
        this.session = session;
        session.keep(this);
    }

    @Override
    public void append(Event event) {
        session.checkOpen();
        appended.add(event);
        session.changed();
    }

    @Override
    public List<Entry> page(long after, int limit) {
        session.flush();
        return session
                .ask(place -> place.query(EVENTS, "sequence > ? ORDER BY tenant, sequence LIMIT ?", after, limit))
                .stream()
                .map(row -> new Entry(row.number(0), EventJson.read(row.text(1))))
                .toList();
    }

    @Override
    public void forget(long upTo) {
        session.flush();
        session.lock();
        session.ask(place ->
                place.update("DELETE FROM " + place.nameOf(EVENTS) + " WHERE tenant = ? AND sequence <= ?", upTo));
    }

    @Override
    public int size() {
        return appended.size();
    }

    @Override
    public void write(Place place) throws SQLException {
        List<Row> rows = appended.stream()
                .map(event -> Row.of(session.nextNumber(), EventJson.write(event)))
                .toList();
        appended = new ArrayList<>();
        place.write(EVENTS, rows, true);
    }
}
