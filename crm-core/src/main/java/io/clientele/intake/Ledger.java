package io.clientele.intake;

import io.clientele.storage.AdapterState;
import io.clientele.storage.AdapterState.Entry;
import io.clientele.storage.UnitOfWork;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The ledger of the imports of one tenant, within a unit of work: for each import a head, for each of its portions a
 * row, numbered in the order in which they were taken in, and a clock that shows the last number given. Whatever
 * changes the ledger moves the clock. Not thread-safe.
 */
final class Ledger {
    private static final String HEADS = "import/head/";
    private static final String ROWS = "import/row/";
    private static final String CLOCK = "import/clock";
    private static final String NUMBER = "import/number";

    private final AdapterState state;

    Ledger(UnitOfWork work) {
        this.state = work.port(AdapterState.class);
    }

    /** A row with its number. */
    record Numbered(long number, LedgerRow row) {}

    Optional<LedgerHead> head(ImportId id) {
        return state.find(HEADS + id.value()).map(entry -> LedgerHead.of(id, entry.value()));
    }

    void keep(LedgerHead head) {
        state.put(HEADS + head.id().value(), head.text());
    }

    /** Forgets the head of an import. */
    void forget(ImportId id) {
        state.find(HEADS + id.value()).ifPresent(entry -> state.remove(entry.key(), entry.version()));
    }

    /** The heads behind an id, by ascending id. */
    List<LedgerHead> heads(Optional<ImportId> after, int limit) {
        return state.scan(HEADS, after.map(id -> HEADS + id.value()), limit).stream()
                .map(entry -> LedgerHead.of(ImportId.of(entry.key().substring(HEADS.length())), entry.value()))
                .toList();
    }

    /** An id that no import has. */
    ImportId nextId() {
        long number = state.find(NUMBER).map(Entry::value).map(Long::parseLong).orElse(0L);
        ImportId id;
        do {
            number++;
            id = ImportId.of(Long.toString(number));
        } while (head(id).isPresent());
        state.put(NUMBER, id.value());
        return id;
    }

    /** Adds a row; its number. */
    long add(LedgerRow row) {
        long number = tick();
        state.put(key(number), row.text());
        return number;
    }

    void replace(long number, LedgerRow row) {
        state.put(key(number), row.text());
    }

    void remove(long number) {
        state.find(key(number)).ifPresent(entry -> state.remove(entry.key(), entry.version()));
    }

    Optional<LedgerRow> row(long number) {
        return state.find(key(number)).map(entry -> LedgerRow.of(entry.value()));
    }

    /** The rows behind a number, in their order. */
    List<Numbered> rows(long after, int limit) {
        List<Numbered> rows = new ArrayList<>();
        for (Entry entry : state.scan(ROWS, Optional.of(key(after)), limit)) {
            rows.add(new Numbered(Long.parseLong(entry.key().substring(ROWS.length())), LedgerRow.of(entry.value())));
        }
        return rows;
    }

    long clock() {
        return state.find(CLOCK).map(Entry::value).map(Long::parseLong).orElse(0L);
    }

    /** Moves the clock. */
    long tick() {
        long next = clock() + 1;
        state.put(CLOCK, Long.toString(next));
        return next;
    }

    private static String key(long number) {
        return ROWS + String.format(Locale.ROOT, "%012d", number);
    }
}
