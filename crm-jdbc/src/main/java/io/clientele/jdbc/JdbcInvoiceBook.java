package io.clientele.jdbc;

import static com.google.common.base.Preconditions.checkArgument;

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
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

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
    /** The seal of what others wrote over an entry and is none any more: no link of a chain has it. */
    private static final String SPOILT = "";

    /** Of so many drafts it is remembered what was issued for them. */
    private static final int MOST_DRAFTS = 5_000;

    private final Session session;
    private final Map<DraftKey, Optional<BookEntry>> byDraft = new HashMap<>();
    private final Map<Series, Optional<BookEntry>> last = new HashMap<>();
    private final Set<DraftKey> announced = new LinkedHashSet<>();
    private final Set<Series> expected = new LinkedHashSet<>();
    private List<BookEntry> appended = new ArrayList<>();

    JdbcInvoiceBook(Session session) {
        this.session = session;
        session.keep(this);
    }

    @Override
    public void announce(Collection<DraftKey> drafts) {
        session.checkOpen();
        announced.addAll(drafts);
    }

    @Override
    public void announce(Series series) {
        session.checkOpen();
        expected.add(series);
    }

    /** Looks for a draft, in one journey with others that are announced and the last entries of series that are. */
    private void fetch(DraftKey draft) {
        makeRoom();
        Set<DraftKey> drafts = next(draft);
        List<Row> keys = drafts.stream().map(one -> Row.of(one.value())).toList();
        drafts.forEach(one -> byDraft.put(one, Optional.empty()));
        session.ask(place -> {
            askForExpected(place);
            place.select(BY_DRAFT, keys, row -> remember(ofDraft(row)));
            return drafts;
        });
    }

    private void askForExpected(Place place) throws SQLException {
        expected.removeAll(last.keySet());
        for (Series series : expected) {
            askForLast(place, series);
        }
        expected.clear();
    }

    private void makeRoom() {
        if (byDraft.size() > MOST_DRAFTS) {
            session.flush();
            byDraft.clear();
        }
    }

    /** A draft and some of those that are announced, of which nothing is known. */
    private Set<DraftKey> next(DraftKey draft) {
        Set<DraftKey> next = new LinkedHashSet<>(List.of(draft));
        Iterator<DraftKey> others = announced.iterator();
        while (others.hasNext() && next.size() < MOST_DRAFTS) {
            DraftKey other = others.next();
            others.remove();
            if (!byDraft.containsKey(other)) {
                next.add(other);
            }
        }
        return next;
    }

    private void remember(BookEntry entry) {
        byDraft.put(entry.draft(), Optional.of(entry));
    }

    @Override
    public Optional<BookEntry> find(DraftKey draft) {
        session.checkOpen();
        if (!byDraft.containsKey(draft)) {
            fetch(draft);
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
            session.ask(place -> {
                askForLast(place, series);
                place.statements().settle();
                return place;
            });
        }
        return last.getOrDefault(series, Optional.empty());
    }

    /** Nothing was added to a series whose last entry is not known, so that the tables know it. */
    private void askForLast(Place place, Series series) throws SQLException {
        String condition = "series = ? ORDER BY tenant DESC, series DESC, sequence DESC LIMIT 1";
        place.queryAhead(
                place.queryOf(INVOICES, condition),
                INVOICES.columns(),
                rows -> last.put(series, rows.stream().findFirst().map(JdbcInvoiceBook::entry)),
                series.name());
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
        InvoiceBook.checkPage(after, limit);
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
        InvoiceNumber number = new InvoiceNumber(new Series(row.text(0)), row.number(1));
        return entry(number, row.number(2), row.text(3), row);
    }

    private static BookEntry ofDraft(Row row) {
        InvoiceNumber number = new InvoiceNumber(new Series(row.text(1)), row.number(2));
        return entry(number, row.number(3), row.text(0), row);
    }

    private static BookEntry entry(InvoiceNumber number, long day, String draft, Row row) {
        Optional<InvoiceNumber> original = row.textIfAny(4).flatMap(InvoiceNumber::parse);
        boolean spoilt = row.textIfAny(4).isPresent() && original.isEmpty();
        try {
            String seal = spoilt ? SPOILT : row.text(6);
            return new BookEntry(number, LocalDate.ofEpochDay(day), new DraftKey(draft), original, row.text(5), seal);
        } catch (IllegalArgumentException | DateTimeException overwritten) {
            return new BookEntry(number, LocalDate.EPOCH, new DraftKey("spoilt"), original, "", SPOILT);
        }
    }
}
