package io.clientele.jdbc;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.Iterables;
import io.clientele.jdbc.internal.sql.Column;
import io.clientele.jdbc.internal.sql.Place;
import io.clientele.jdbc.internal.sql.Row;
import io.clientele.jdbc.internal.sql.Table;
import io.clientele.vat.invoice.BookEntry;
import io.clientele.vat.invoice.DraftKey;
import io.clientele.vat.invoice.InvoiceBook;
import io.clientele.vat.invoice.InvoiceNumber;
import io.clientele.vat.invoice.Series;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The book of invoices in a database. What is appended is written with all else when the work ends, behind the tenant's
 * lock: so the number that was read as the last one still is. Not thread-safe.
 */
final class JdbcInvoiceBook implements InvoiceBook, Changes {
    private static final Table INVOICES = new Table(
            "invoice",
            List.of(Column.key("series"), Column.number("sequence")),
            List.of(
                    Column.integer("issued"),
                    Column.key("draft"),
                    Column.key("original"),
                    Column.text("content"),
                    Column.key("seal")));
    private static final Table BY_DRAFT = new Table(
            "invoice",
            List.of(Column.key("draft")),
            List.of(
                    Column.key("series"),
                    Column.number("sequence"),
                    Column.integer("issued"),
                    Column.key("original"),
                    Column.text("content"),
                    Column.key("seal")));
    /** Of so many drafts it is remembered what was issued for them. */
    private static final int MOST_DRAFTS = 5_000;

    private final Session session;
    private final Map<DraftKey, Optional<BookEntry>> byDraft = new HashMap<>();
    private final Map<Series, Optional<BookEntry>> last = new HashMap<>();
    private List<BookEntry> appended = new ArrayList<>();

    JdbcInvoiceBook(Session session) {
        this.session = session;
        session.keep(this);
    }

    @Override
    public void announce(Collection<DraftKey> drafts) {
        session.checkOpen();
        for (List<DraftKey> some : Iterables.partition(drafts, MOST_DRAFTS)) {
            makeRoom();
            List<Row> unknown = new ArrayList<>();
            for (DraftKey draft : some) {
                if (byDraft.putIfAbsent(draft, Optional.empty()) == null) {
                    unknown.add(Row.of(draft.value()));
                }
            }
            session.ask(place -> {
                place.select(BY_DRAFT, unknown, row -> remember(ofDraft(row)));
                return some;
            });
        }
    }

    private void makeRoom() {
        if (byDraft.size() > MOST_DRAFTS) {
            session.flush();
            byDraft.clear();
        }
    }

    private void remember(BookEntry entry) {
        byDraft.put(entry.draft(), Optional.of(entry));
    }

    @Override
    public Optional<BookEntry> find(DraftKey draft) {
        session.checkOpen();
        if (!byDraft.containsKey(draft)) {
            announce(List.of(draft));
        }
        return byDraft.getOrDefault(draft, Optional.empty());
    }

    @Override
    public Optional<BookEntry> find(InvoiceNumber number) {
        return first(query("series = ? AND sequence = ?", number.series().name(), number.sequence()));
    }

    private List<BookEntry> query(String condition, Object... parameters) {
        session.flush();
        return session.ask(place -> place.query(INVOICES, condition, parameters)).stream()
                .map(JdbcInvoiceBook::entry)
                .toList();
    }

    private static Optional<BookEntry> first(List<BookEntry> entries) {
        return entries.stream().findFirst();
    }

    @Override
    public Optional<BookEntry> last(Series series) {
        session.checkOpen();
        if (!last.containsKey(series)) {
            last.put(
                    series,
                    first(query("series = ? ORDER BY tenant DESC, series DESC, sequence DESC LIMIT 1", series.name())));
        }
        return last.getOrDefault(series, Optional.empty());
    }

    @Override
    public void append(BookEntry entry) {
        Series series = entry.number().series();
        entry.checkFollows(last(series));
        checkArgument(find(entry.draft()).isEmpty(), "The draft of %s was issued before", entry.number());
        last.put(series, Optional.of(entry));
        remember(entry);
        appended.add(entry);
        session.changed();
    }

    @Override
    public List<BookEntry> page(Series series, long after, int limit) {
        return query(
                "series = ? AND sequence > ? ORDER BY tenant, series, sequence LIMIT ?", series.name(), after, limit);
    }

    @Override
    public List<BookEntry> creditNotes(InvoiceNumber original) {
        return query("original = ? ORDER BY series, sequence", original.text());
    }

    @Override
    public int size() {
        return appended.size();
    }

    @Override
    public void write(Place place) throws SQLException {
        List<Row> rows = appended.stream().map(JdbcInvoiceBook::row).toList();
        appended = new ArrayList<>();
        place.write(INVOICES, rows, true);
    }

    private static Row row(BookEntry entry) {
        return Row.of(
                entry.number().series().name(),
                entry.number().sequence(),
                entry.issued().toEpochDay(),
                entry.draft().value(),
                entry.original().map(InvoiceNumber::text).orElse(null),
                entry.content(),
                entry.hash());
    }

    private static BookEntry entry(Row row) {
        return new BookEntry(
                new InvoiceNumber(new Series(row.text(0)), row.number(1)),
                LocalDate.ofEpochDay(row.number(2)),
                new DraftKey(row.text(3)),
                row.textIfAny(4).flatMap(InvoiceNumber::parse),
                row.text(5),
                row.text(6));
    }

    private static BookEntry ofDraft(Row row) {
        return new BookEntry(
                new InvoiceNumber(new Series(row.text(1)), row.number(2)),
                LocalDate.ofEpochDay(row.number(3)),
                new DraftKey(row.text(0)),
                row.textIfAny(4).flatMap(InvoiceNumber::parse),
                row.text(5),
                row.text(6));
    }
}
