package io.clientele.jdbc.internal.sql;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The cells of a row, in the order of its table's columns, without the tenant. Immutable, as long as its bytes are. */
public final class Row {
    private final @Nullable Object[] cells;

    private Row(@Nullable Object[] cells) {
        this.cells = cells;
    }

    /** A row of texts, hashes, bytes and numbers; null where there is nothing. */
    public static Row of(@Nullable Object... cells) {
        return new Row(cells);
    }

    /** A cell as it is. */
    @Nullable
    Object cell(int index) {
        return cells[index];
    }

    /** A text. */
    public String text(int index) {
        return (String) requireNonNull(cells[index]);
    }

    /** A text that may not be there. */
    public Optional<String> textIfAny(int index) {
        return Optional.ofNullable((String) cells[index]);
    }

    /** A hash. */
    public Hash hash(int index) {
        return (Hash) requireNonNull(cells[index]);
    }

    /** Bytes. */
    public byte[] bytes(int index) {
        return (byte[]) requireNonNull(cells[index]);
    }

    /** A number. */
    public long number(int index) {
        return ((Number) requireNonNull(cells[index])).longValue();
    }
}
