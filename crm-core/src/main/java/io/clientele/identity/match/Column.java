package io.clientele.identity.match;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BinaryOperator;
import java.util.function.IntFunction;
import java.util.function.UnaryOperator;

/** A value for each record, each distinct value kept once. Immutable. */
final class Column {
    /** The code of a record that has no value. */
    static final int NONE = -1;

    private final int[] codes;
    private final Dictionary values;
    private final int[] counts;

    private Column(int[] codes, Dictionary values) {
        this.codes = codes;
        this.values = values;
        this.counts = new int[values.size()];
        for (int code : codes) {
            if (code != NONE) {
                counts[code]++;
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
        int[] to = new int[values.size()];
        for (int i = 0; i < to.length; i++) {
            to[i] = code(target, change.apply(values.text(i)));
        }
        int[] mapped = new int[codes.length];
        for (int i = 0; i < codes.length; i++) {
            mapped[i] = codes[i] == NONE ? NONE : to[codes[i]];
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
        int[] mapped = new int[codes.length];
        for (int i = 0; i < codes.length; i++) {
            int record = i;
            mapped[i] = codes[i] == NONE
                    ? NONE
                    : known.computeIfAbsent(
                            (long) codes[i] << 32 | (beside.codes[i] & 0xffff_ffffL),
                            none -> code(target, change.apply(text(record), beside.text(record))));
        }
        return new Column(mapped, target);
    }

    /** The values of both columns in one, a blank between them. */
    Column with(Column second) {
        return second.isEmpty() ? this : of(codes.length, i -> (text(i) + " " + second.text(i)).strip());
    }

    /** This column, and the value of another where it has none; both share a dictionary. */
    Column orElse(Column other) {
        if (isBlank()) {
            return other;
        }
        int[] merged = codes.clone();
        for (int i = 0; i < merged.length; i++) {
            merged[i] = merged[i] == NONE ? other.codes[i] : merged[i];
        }
        return new Column(merged, values);
    }

    private boolean isBlank() {
        for (int code : codes) {
            if (code != NONE) {
                return false;
            }
        }
        return true;
    }

    /** The column of some of the records. */
    Column select(int[] records) {
        int[] selected = new int[records.length];
        for (int i = 0; i < records.length; i++) {
            selected[i] = codes[records[i]];
        }
        return new Column(selected, values);
    }

    int size() {
        return codes.length;
    }

    boolean isEmpty() {
        return values.size() == 0;
    }

    int code(int record) {
        return codes[record];
    }

    boolean has(int record) {
        return codes[record] != NONE;
    }

    /** The value of a record, empty if it has none. */
    String text(int record) {
        return codes[record] == NONE ? "" : values.text(codes[record]);
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

    /** A byte of a value. */
    byte at(int code, int place) {
        return values.at(code, place);
    }

    /** How many bytes the column takes, with its values. */
    long bytes() {
        return Integer.BYTES * (long) (codes.length + counts.length) + values.bytes();
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
