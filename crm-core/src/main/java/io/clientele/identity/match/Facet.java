package io.clientele.identity.match;

import java.util.function.UnaryOperator;

/** A form of each value of a column that damage seldom reaches, as a hash. Immutable. */
final class Facet {
    /** What says nothing. */
    static final long NONE = 0;

    private final Column column;
    private final long[] ofValue;

    private Facet(Column column, long[] ofValue) {
        this.column = column;
        this.ofValue = ofValue;
    }

    /** @param form of a value; an empty one says nothing */
    static Facet of(Column column, UnaryOperator<String> form) {
        long[] ofValue = new long[column.distinct()];
        for (int code = 0; code < ofValue.length; code++) {
            ofValue[code] = hash(form.apply(column.value(code)));
        }
        return new Facet(column, ofValue);
    }

    static long hash(String form) {
        return form.isEmpty() ? NONE : Hashes.of(1, form);
    }

    /** The hash of a record's value; {@link #NONE} if it has none. */
    long of(int record) {
        return column.has(record) ? ofValue[column.code(record)] : NONE;
    }
}
