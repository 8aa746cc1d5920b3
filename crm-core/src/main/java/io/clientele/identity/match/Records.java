package io.clientele.identity.match;

import io.clientele.identity.email.EmailClass;
import io.clientele.identity.email.EmailClasses;
import io.clientele.person.EmailAddress;
import java.util.Arrays;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

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
        GIVEN(1 / 300.0),
        FAMILY(1 / 300.0),
        NAME(1 / 20_000.0),
        BIRTH(1 / 20_000.0),
        EMAIL(1e-6),
        PHONE(1e-6),
        STREET(1 / 300.0),
        NUMBER(1 / 300.0),
        LINE(1 / 300.0),
        POSTCODE(1 / 300.0),
        CITY(1 / 300.0),
        REGION(1 / 300.0),
        COUNTRY(1 / 2.0);

        private final double usual;

        Part(double usual) {
            this.usual = usual;
        }

        /** How often a value is met in general. */
        double usual() {
            return usual;
        }
    }

    /** The part of a sorted number that is of the hash; the rest is the row. */
    private static final long HASH = -1L << 28;

    private final Map<Part, Column> columns;
    /** The record of each row. */
    private final int[] recordOf;
    /** A row of each record. */
    private final int[] rowOf;

    private final BitSet single = new BitSet();
    private final Answers answers;

    private Records(Map<Part, Column> columns, int[] recordOf, int[] rowOf, Answers answers) {
        this.columns = columns;
        this.rowOf = rowOf;
        this.recordOf = recordOf;
        this.answers = answers.ofRecords(recordOf);
        BitSet seen = new BitSet();
        for (int record : recordOf) {
            single.set(record, !seen.get(record));
            seen.set(record);
        }
    }

    static Records of(People people, Parts parts) {
        return of(people, parts, true);
    }

    /** Each row as a record of its own, also those that say the same. */
    static Records ofEachRow(People people, Parts parts) {
        return of(people, parts, false);
    }

    private static Records of(People people, Parts parts, boolean together) {
        Map<Part, Column> rows = PeopleColumns.fold(people, parts);
        BitSet answered = answered(people.answers());
        long[] hash = hash(rows, people.size());
        int[] order = order(hash, people);
        int[] recordOf = new int[people.size()];
        int[] first = new int[people.size()];
        int count = 0;
        for (int i = 0; i < order.length; i++) {
            if (i == 0
                    || !together
                    || answered.get(order[i])
                    || answered.get(order[i - 1])
                    || hash[order[i]] != hash[order[i - 1]]
                    || !same(rows, order[i], order[i - 1])) {
                first[count++] = order[i];
            }
            recordOf[order[i]] = count - 1;
        }
        int[] distinct = Arrays.copyOf(first, count);
        Map<Part, Column> columns = new EnumMap<>(Column.select(rows, distinct));
        return new Records(columns, recordOf, distinct, people.answers());
    }

    /** Rows of which something was said: they are records of their own, whatever others say. */
    private static BitSet answered(Answers answers) {
        BitSet answered = new BitSet();
        for (long pair : answers.pairs()) {
            answered.set(Pairs.first(pair));
            answered.set(Pairs.second(pair));
        }
        return answered;
    }

    /** A hash of what each row says. */
    private static long[] hash(Map<Part, Column> columns, int rows) {
        long[] hash = new long[rows];
        columns.forEach((part, column) -> mixIn(column, part.name(), hash));
        return hash;
    }

    /** Rows in the order of a hash of what they say, rows that say the same beside each other. */
    private static int[] order(long[] hash, People people) {
        long[] sorted = new long[hash.length];
        for (int i = 0; i < hash.length; i++) {
            sorted[i] = (hash[i] & HASH) | i;
        }
        Arrays.sort(sorted);
        int[] order = new int[sorted.length];
        for (int i = 0; i < order.length; i++) {
            order[i] = (int) (sorted[i] & ~HASH);
        }
        for (int from = 0, to = 1; to <= order.length; to++) {
            if (to == order.length || (sorted[to] & HASH) != (sorted[from] & HASH)) {
                if (to - from > 1) {
                    reorder(order, from, to, hash, people);
                }
                from = to;
            }
        }
        return order;
    }

    /** Orders rows whose hashes begin alike by the rest of the hash and then by their ids. */
    private static void reorder(int[] order, int from, int to, long[] hash, People people) {
        int[] ordered = Arrays.stream(order, from, to)
                .boxed()
                .sorted((a, b) -> hash[a] != hash[b]
                        ? Long.compare(hash[a], hash[b])
                        : people.id(a).compareTo(people.id(b)))
                .mapToInt(row -> row)
                .toArray();
        System.arraycopy(ordered, 0, order, from, ordered.length);
    }

    private static void mixIn(Column column, String kind, long[] hash) {
        long[] ofValue = new long[column.distinct()];
        for (int i = 0; i < ofValue.length; i++) {
            ofValue[i] = Hashes.of(Hashes.of(1, kind), column.value(i));
        }
        for (int i = 0; i < hash.length; i++) {
            if (column.has(i)) {
                hash[i] = Hashes.mix(hash[i] ^ ofValue[column.code(i)]);
            }
        }
    }

    private static boolean same(Map<Part, Column> columns, int a, int b) {
        return columns.values().stream().allMatch(column -> column.code(a) == column.code(b));
    }

    int size() {
        return column(Part.GIVEN).size();
    }

    Map<Part, Column> columns() {
        return columns;
    }

    Column column(Part part) {
        return Objects.requireNonNull(columns.get(part));
    }

    boolean has(Part part) {
        return !column(part).isEmpty();
    }

    /** What was said of pairs of records. */
    Answers answers() {
        return answers;
    }

    /** The record of a row of the table. */
    int ofRow(int row) {
        return recordOf[row];
    }

    /** Whether a record has a mailbox that is a person's: not an office's, such as {@code info@}. */
    boolean hasOwnMailbox(int record) {
        return EmailAddress.parse(column(Part.EMAIL).text(record))
                .filter(address -> !EmailClasses.standard().is(EmailClass.ROLE, address))
                .isPresent();
    }

    /** Whether no other row says what a record says. */
    boolean isSingle(int record) {
        return single.get(record);
    }

    /** A row that stands for a record: of several that say the same the one with the least id. */
    int rowOf(int record) {
        return rowOf[record];
    }

    int rows() {
        return recordOf.length;
    }
}
