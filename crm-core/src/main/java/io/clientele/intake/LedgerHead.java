package io.clientele.intake;

import io.clientele.intake.Import.Counts;
import io.clientele.intake.Import.Stage;
import io.clientele.intake.Import.Undone;
import java.time.Instant;
import java.util.List;

/**
 * What the ledger knows of an import. Immutable.
 *
 * @param of the import
 * @param fingerprint what tells its content from another; may be empty
 * @param first what the clock showed when it began: its rows are behind that number
 */
record LedgerHead(Import of, String fingerprint, long first) {

    static LedgerHead begin(ImportId id, String name, String fingerprint, Instant at, long first) {
        return new LedgerHead(new Import(id, name, at, Stage.OPEN, Counts.NONE, Undone.NOTHING), fingerprint, first);
    }

    ImportId id() {
        return of.id();
    }

    Stage stage() {
        return of.stage();
    }

    boolean isUndone() {
        return stage() == Stage.BEING_UNDONE || stage() == Stage.UNDONE;
    }

    LedgerHead at(Stage stage) {
        return new LedgerHead(
                new Import(of.id(), of.name(), of.at(), stage, of.counts(), of.undone()), fingerprint, first);
    }

    LedgerHead plus(Counts more) {
        Counts counts = of.counts().plus(more);
        return new LedgerHead(
                new Import(of.id(), of.name(), of.at(), of.stage(), counts, of.undone()), fingerprint, first);
    }

    LedgerHead plus(Undone more) {
        Undone undone = of.undone().plus(more);
        return new LedgerHead(
                new Import(of.id(), of.name(), of.at(), of.stage(), of.counts(), undone), fingerprint, first);
    }

    String text() {
        Counts counts = of.counts();
        Undone undone = of.undone();
        return Cells.line(
                of.name(),
                fingerprint,
                Long.toString(first),
                of.at().toString(),
                of.stage().name(),
                Long.toString(counts.added()),
                Long.toString(counts.changed()),
                Long.toString(counts.unchanged()),
                Long.toString(undone.removed()),
                Long.toString(undone.restored()),
                Long.toString(undone.left()),
                Long.toString(undone.consents()));
    }

    static LedgerHead of(ImportId id, String text) {
        List<String> cells = Cells.of(text);
        long[] numbers = cells.subList(5, cells.size()).stream()
                .mapToLong(Long::parseLong)
                .toArray();
        return new LedgerHead(
                new Import(
                        id,
                        cells.get(0),
                        Instant.parse(cells.get(3)),
                        Stage.valueOf(cells.get(4)),
                        new Counts(numbers[0], numbers[1], numbers[2]),
                        new Undone(numbers[3], numbers[4], numbers[5], numbers[6])),
                cells.get(1),
                Long.parseLong(cells.get(2)));
    }
}
