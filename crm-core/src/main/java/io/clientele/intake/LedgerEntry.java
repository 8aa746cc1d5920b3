package io.clientele.intake;

import com.google.common.hash.Hashing;
import io.clientele.consent.ConsentEvidence;
import io.clientele.internal.json.ConsentEvidenceJson;
import io.clientele.internal.json.OrderJson;
import io.clientele.internal.json.SourceRecordJson;
import io.clientele.order.Order;
import io.clientele.order.OrderKey;
import io.clientele.source.RecordKind;
import io.clientele.source.SourceKey;
import io.clientele.source.SourceRecord;
import java.util.List;
import java.util.Optional;

/**
 * What an import did to one thing: which version it found, and which it left. A version is told by its mark, 64 bits of
 * a hash of all it is. Immutable.
 *
 * @param kind the kind of thing
 * @param key what it is known by, as cells; of evidence all it is
 * @param to the mark of the version that was left
 * @param from the mark of the version that was found; of no meaning where there was none
 * @param former the version that was found, as JSON; empty where there was none
 */
record LedgerEntry(Kind kind, String key, long to, long from, String former) {
    /** Kinds of things, with the letter that each is written with. */
    enum Kind {
        ORDER,
        RECORD,
        EVIDENCE
    }

    private static final int CELLS_BEFORE_KEY = 4;
    private static final int HEX = 16;

    static LedgerEntry of(OrderKey key, Optional<Order> former, Order now) {
        String json = former.map(OrderJson::write).orElse("");
        return new LedgerEntry(Kind.ORDER, cells(key), mark(now), former.isEmpty() ? 0 : mark(Kind.ORDER, json), json);
    }

    static LedgerEntry of(SourceKey key, Optional<SourceRecord> former, SourceRecord now) {
        String json = former.map(SourceRecordJson::write).orElse("");
        return new LedgerEntry(
                Kind.RECORD, cells(key), mark(now), former.isEmpty() ? 0 : mark(Kind.RECORD, json), json);
    }

    static LedgerEntry of(ConsentEvidence added) {
        String json = ConsentEvidenceJson.write(added);
        return new LedgerEntry(Kind.EVIDENCE, json, mark(Kind.EVIDENCE, json), 0, "");
    }

    static long mark(Order order) {
        return mark(Kind.ORDER, OrderJson.write(order));
    }

    static long mark(SourceRecord record) {
        return mark(Kind.RECORD, SourceRecordJson.write(record));
    }

    static long mark(ConsentEvidence evidence) {
        return mark(Kind.EVIDENCE, ConsentEvidenceJson.write(evidence));
    }

    /** The JSON of a thing says its key, too. */
    private static long mark(Kind kind, String json) {
        return Hashing.murmur3_128()
                .newHasher()
                .putChar(kind.name().charAt(0))
                .putUnencodedChars(json)
                .hash()
                .asLong();
    }

    private static String cells(OrderKey key) {
        return Cells.line(key.source(), key.id());
    }

    private static String cells(SourceKey key) {
        return Cells.line(key.source(), key.kind().name(), key.id());
    }

    boolean hasFormer() {
        return !former.isEmpty();
    }

    /** The same thing, left as here, but found as another entry found it. */
    LedgerEntry since(LedgerEntry earlier) {
        return new LedgerEntry(kind, key, to, earlier.from, earlier.former);
    }

    OrderKey orderKey() {
        List<String> cells = Cells.of(key);
        return new OrderKey(cells.get(0), cells.get(1));
    }

    SourceKey recordKey() {
        List<String> cells = Cells.of(key);
        return new SourceKey(cells.get(0), RecordKind.valueOf(cells.get(1)), cells.get(2));
    }

    ConsentEvidence evidence() {
        return ConsentEvidenceJson.read(key);
    }

    /** The entry in a line: what has no former version ends behind the key. */
    String line() {
        return String.join(
                "\t", kind.name().substring(0, 1), Long.toHexString(to), Long.toHexString(from), former, key);
    }

    static LedgerEntry of(String line) {
        String[] cells = line.split("\t", CELLS_BEFORE_KEY + 1);
        Kind kind = switch (cells[0]) {
            case "O" -> Kind.ORDER;
            case "R" -> Kind.RECORD;
            default -> Kind.EVIDENCE;
        };
        return new LedgerEntry(
                kind,
                cells[CELLS_BEFORE_KEY],
                Long.parseUnsignedLong(cells[1], HEX),
                Long.parseUnsignedLong(cells[2], HEX),
                cells[3]);
    }
}
