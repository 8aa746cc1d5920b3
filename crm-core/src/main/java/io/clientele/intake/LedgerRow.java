package io.clientele.intake;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What one portion of an import did: what it changed, and the marks of what it found unchanged. Not thread-safe. */
final class LedgerRow {
    private final ImportId id;
    private final List<LedgerEntry> entries;
    private final Set<Long> unchanged;

    LedgerRow(ImportId id, List<LedgerEntry> entries, Set<Long> unchanged) {
        this.id = id;
        this.entries = new ArrayList<>(entries);
        this.unchanged = new LinkedHashSet<>(unchanged);
    }

    static LedgerRow of(String text) {
        String[] lines = text.split("\n", -1);
        List<LedgerEntry> entries = new ArrayList<>(lines.length);
        for (int i = 2; i < lines.length; i++) {
            entries.add(LedgerEntry.of(lines[i]));
        }
        return new LedgerRow(ImportId.of(lines[0]), entries, marks(lines[1]));
    }

    private static Set<Long> marks(String text) {
        ByteBuffer bytes = ByteBuffer.wrap(Base64.getDecoder().decode(text));
        Set<Long> marks = new LinkedHashSet<>();
        while (bytes.hasRemaining()) {
            marks.add(bytes.getLong());
        }
        return marks;
    }

    String text() {
        ByteBuffer bytes = ByteBuffer.allocate(unchanged.size() * Long.BYTES);
        unchanged.forEach(bytes::putLong);
        StringBuilder text = new StringBuilder(id.value()).append('\n');
        text.append(Base64.getEncoder().encodeToString(bytes.array()));
        entries.forEach(entry -> text.append('\n').append(entry.line()));
        return text.toString();
    }

    ImportId id() {
        return id;
    }

    List<LedgerEntry> entries() {
        return entries;
    }

    Set<Long> unchanged() {
        return unchanged;
    }

    boolean isEmpty() {
        return entries.isEmpty() && unchanged.isEmpty();
    }

    /**
     * Takes over what an earlier import did, if this portion found the version that it left: as if the earlier one had
     * never been.
     *
     * @return whether it did
     */
    boolean takeOver(LedgerEntry earlier) {
        for (int i = 0; i < entries.size(); i++) {
            LedgerEntry own = entries.get(i);
            if (own.hasFormer()
                    && own.from() == earlier.to()
                    && own.kind() == earlier.kind()
                    && own.key().equals(earlier.key())) {
                entries.set(i, own.since(earlier));
                return true;
            }
        }
        if (unchanged.remove(earlier.to())) {
            entries.add(earlier);
            return true;
        }
        return false;
    }
}
