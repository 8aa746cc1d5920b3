package io.clientele.identity.match;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.UnaryOperator;

/** A value for each record, each distinct value kept once. Immutable. */
final class Column {
    /** The code of a record that has no value. */
    static final int NONE = -1;

    /**
     * The code of a record is at {@code first + record * stride}: columns that are read together lie beside each other.
     */
    private final int[] codes;

    private final int first;
    private final int stride;
    private final int size;
    private final Dictionary values;
    private final int[] counts;

    private Column(int[] codes, Dictionary values) {
        this(codes, 0, 1, codes.length, values);
    }

    private Column(int[] codes, int first, int stride, int size, Dictionary values) {
        this.codes = codes;
        this.first = first;
        this.stride = stride;
        this.size = size;
        this.values = values;
        this.counts = new int[values.size()];
        for (int record = 0; record < size; record++) {
            if (has(record)) {
                counts[code(record)]++;
            }
        }
    }

    static Column of(int[] codes, Dictionary values) {
        return new Column(codes, values);
    }

    static Column none(int size) {
        int[] codes = new int[size];
        Arrays.fill(codes, NONE);
        return new Column(codes, new Dictionary());
    }

    /** The column of what a function says of each record; an empty text is no value. */
    static Column of(int size, IntFunction<String> text) {
        Dictionary values = new Dictionary();
        int[] codes = new int[size];
        for (int i = 0; i < size; i++) {
            codes[i] = code(values, text.apply(i));
        }
        return new Column(codes, values);
    }

    private static int code(Dictionary values, String text) {
        return text.isEmpty() ? NONE : values.add(text);
    }

    /** The column of what becomes of each value; an empty text is no value. */
    Column map(UnaryOperator<String> change) {
        Dictionary target = new Dictionary();
        Column mapped = into(target, change);
        target.seal();
        return mapped;
    }

    /** The same under the codes of a dictionary that other columns share. */
    Column into(Dictionary target, UnaryOperator<String> change) {
        return ofEachValue(target, value -> change.apply(values.text(value)));
    }

    /** What is read from each value, by its code. */
    <T> List<T> read(Function<String, T> reading) {
        List<T> read = new ArrayList<>(distinct());
        for (int i = 0; i < distinct(); i++) {
            read.add(reading.apply(values.text(i)));
        }
        return read;
    }

    /** The column of what becomes of each value, given its code. */
    Column ofEachValue(Dictionary target, IntFunction<String> change) {
        int[] to = new int[values.size()];
        for (int i = 0; i < to.length; i++) {
            to[i] = code(target, change.apply(i));
        }
        int[] mapped = new int[size];
        for (int i = 0; i < size; i++) {
            mapped[i] = has(i) ? to[code(i)] : NONE;
        }
        return new Column(mapped, target);
    }

    /** The column of what becomes of each value beside that of another column, empty where that has none. */
    Column map(Column beside, BinaryOperator<String> change) {
        if (beside.isEmpty()) {
            return map(value -> change.apply(value, ""));
        }
        Dictionary target = new Dictionary();
        Map<Long, Integer> known = new HashMap<>();
        int[] mapped = new int[size];
        for (int i = 0; i < size; i++) {
            int record = i;
            mapped[i] = has(i)
                    ? known.computeIfAbsent(
                            (long) code(i) << 32 | (beside.code(i) & 0xffff_ffffL),
                            none -> code(target, change.apply(text(record), beside.text(record))))
                    : NONE;
        }
        return new Column(mapped, target);
    }

    /** The values of both columns in one, a blank between them. */
    Column with(Column second) {
        return second.isEmpty() ? this : of(size, i -> (text(i) + " " + second.text(i)).strip());
    }

    /** This column, and the value of another where it has none; both share a dictionary. */
    Column orElse(Column other) {
        if (isBlank()) {
            return other;
        }
        int[] merged = new int[size];
        for (int i = 0; i < size; i++) {
            merged[i] = has(i) ? code(i) : other.code(i);
        }
        return new Column(merged, values);
    }

    private boolean isBlank() {
        for (int record = 0; record < size; record++) {
            if (has(record)) {
                return false;
            }
        }
        return true;
    }

    /** Columns of some of the records, the codes of one record beside each other. */
    static <K extends Enum<K>> Map<K, Column> select(Map<K, Column> columns, int[] records) {
        int stride = (int)
                columns.values().stream().filter(column -> !column.isEmpty()).count();
        int[] codes = new int[Math.multiplyExact(records.length, stride)];
        Map<K, Column> selected = new TreeMap<>();
        int first = 0;
        for (Map.Entry<K, Column> entry : columns.entrySet()) {
            Column column = entry.getValue();
            if (column.isEmpty()) {
                selected.put(entry.getKey(), none(records.length));
            } else {
                for (int i = 0; i < records.length; i++) {
                    codes[first + i * stride] = column.code(records[i]);
                }
                selected.put(entry.getKey(), new Column(codes, first++, stride, records.length, column.values));
            }
        }
        return selected;
    }

    int size() {
        return size;
    }

    boolean isEmpty() {
        return values.size() == 0;
    }

    int code(int record) {
        return codes[first + record * stride];
    }

    boolean has(int record) {
        return code(record) != NONE;
    }

    /** The value of a record, empty if it has none. */
    String text(int record) {
        return has(record) ? values.text(code(record)) : "";
    }

    String value(int code) {
        return values.text(code);
    }

    /** {@link Dictionary#length}. */
    int length(int code) {
        return values.length(code);
    }

    /** {@link Dictionary#letters}. */
    long letters(int code) {
        return values.letters(code);
    }

    /** How many bytes the column takes, with its values. */
    long bytes() {
        return Integer.BYTES * (long) (size + counts.length) + values.bytes();
    }

    int distinct() {
        return values.size();
    }

    /** How many records have each value. */
    int[] counts() {
        return Arrays.copyOf(counts, distinct());
    }

    /** How many records have the value. */
    int count(int code) {
        return code < counts.length ? counts[code] : 0;
    }
}
