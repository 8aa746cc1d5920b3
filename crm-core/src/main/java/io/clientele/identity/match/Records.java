package io.clientele.identity.match;

import java.util.Arrays;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * The distinct records of a table, their values folded, in an order that does not depend on that of the rows.
 * Immutable.
 *
 * <p>Rows that say the same are one record here: they are no evidence that a value is common, and reading a list twice
 * changes nothing.
 */
final class Records {
    /** Column names by their place. */
    enum Part {
        GIVEN,
        FAMILY,
        NAME,
        BIRTH,
        EMAIL,
        PHONE,
        STREET,
        NUMBER,
        LINE,
        POSTCODE,
        CITY,
        REGION
    }

    private final Map<Part, Column> columns;
    /** The record of each row. */
    private final int[] recordOf;

    private final BitSet single = new BitSet();

    private Records(Map<Part, Column> columns, int[] recordOf) {
        this.columns = columns;
        this.recordOf = recordOf;
        BitSet seen = new BitSet();
        for (int record : recordOf) {
            single.set(record, !seen.get(record));
            seen.set(record);
        }
    }

    static Records of(People people) {
        List<Column> rows = PeopleColumns.fold(people);
        int[] order = order(rows, people);
        int[] recordOf = new int[people.size()];
        int[] first = new int[people.size()];
        int count = 0;
        for (int i = 0; i < order.length; i++) {
            if (i == 0 || !same(rows, order[i], order[i - 1])) {
                first[count++] = order[i];
            }
            recordOf[order[i]] = count - 1;
        }
        int[] distinct = Arrays.copyOf(first, count);
        Map<Part, Column> columns = new EnumMap<>(Part.class);
        for (int k = 0; k < rows.size(); k++) {
            columns.put(Part.values()[k], rows.get(k).select(distinct));
        }
        return new Records(columns, recordOf);
    }

    /** Rows in the order of a hash of what they say, rows that say the same beside each other. */
    private static int[] order(List<Column> columns, People people) {
        long[] hash = new long[people.size()];
        for (int k = 0; k < columns.size(); k++) {
            mixIn(columns.get(k), k, hash);
        }
        long[] sorted = new long[hash.length];
        for (int i = 0; i < hash.length; i++) {
            sorted[i] = (hash[i] & -(1L << 24)) | i;
        }
        Arrays.sort(sorted);
        Integer[] order = Arrays.stream(sorted)
                .mapToObj(s -> (int) (s & ((1L << 24) - 1)))
                .toArray(Integer[]::new);
        for (int from = 0, to = 1; to <= order.length; to++) {
            if (to == order.length || sorted[to] >>> 24 != sorted[from] >>> 24) {
                Arrays.sort(order, from, to, (a, b) -> compare(hash, people, a, b));
                from = to;
            }
        }
        return Stream.of(order).mapToInt(i -> i).toArray();
    }

    private static int compare(long[] hash, People people, int a, int b) {
        return hash[a] != hash[b]
                ? Long.compare(hash[a], hash[b])
                : people.id(a).compareTo(people.id(b));
    }

    private static void mixIn(Column column, int kind, long[] hash) {
        long[] ofValue = new long[column.distinct()];
        for (int i = 0; i < ofValue.length; i++) {
            ofValue[i] = Hashes.of(kind + 1L, column.value(i));
        }
        for (int i = 0; i < hash.length; i++) {
            if (column.has(i)) {
                hash[i] = Hashes.mix(hash[i] ^ ofValue[column.code(i)]);
            }
        }
    }

    private static boolean same(List<Column> columns, int a, int b) {
        return columns.stream().allMatch(column -> column.code(a) == column.code(b));
    }

    int size() {
        return column(Part.GIVEN).size();
    }

    Column column(Part part) {
        return Objects.requireNonNull(columns.get(part));
    }

    boolean has(Part part) {
        return !column(part).isEmpty();
    }

    /** The record of a row of the table. */
    int ofRow(int row) {
        return recordOf[row];
    }

    /** Whether no other row says what a record says. */
    boolean isSingle(int record) {
        return single.get(record);
    }

    /** The first row of each record. */
    int[] firstRows() {
        int[] first = new int[size()];
        for (int row = recordOf.length - 1; row >= 0; row--) {
            first[recordOf[row]] = row;
        }
        return first;
    }

    int rows() {
        return recordOf.length;
    }
}
