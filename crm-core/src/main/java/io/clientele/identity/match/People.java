package io.clientele.identity.match;

import com.google.common.base.Preconditions;
import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A table of people, to be resolved. Immutable. */
public final class People {
    private final List<String> ids;
    private final Map<PersonColumn, Column> columns;

    private final Answers answers;
    private final int cut;

    private People(List<String> ids, Map<PersonColumn, Column> columns, Answers answers, int cut) {
        this.ids = ids;
        this.columns = columns;
        this.answers = answers;
        this.cut = cut;
    }

    /** A table without rows, to be filled. */
    public static Builder builder() {
        return new Builder();
    }

    /** How many rows there are. */
    public int size() {
        return ids.size();
    }

    /** The id of a row. */
    public String id(int row) {
        return ids.get(row);
    }

    /** What a column says of a row, empty if nothing. */
    public String value(int row, PersonColumn column) {
        return column(column).text(row);
    }

    /** What was said of pairs of rows. */
    Answers answers() {
        return answers;
    }

    /** How many values were cut because they are too long. */
    int cut() {
        return cut;
    }

    Column column(PersonColumn column) {
        Column found = columns.get(column);
        return found == null ? Column.none(size()) : found;
    }

    /** Collects rows. Not thread-safe. */
    public static final class Builder {
        private static final int LONGEST = 1000;
        private final List<String> ids = new ArrayList<>();
        private final Map<PersonColumn, Growing> columns = new EnumMap<>(PersonColumn.class);
        private final List<Answer> answers = new ArrayList<>();

        private int cut;

        private Builder() {}

        /** Begins a row with the id of its record. */
        public Builder record(String id) {
            ids.add(id);
            return this;
        }

        /**
         * Says something of the row begun last; a blank text says nothing, and of a long one the first 1,000 characters
         * count.
         *
         * @throws IllegalStateException if no row was begun
         */
        public Builder with(PersonColumn column, String text) {
            Preconditions.checkState(!ids.isEmpty(), "A row is begun with its id");
            if (!text.isBlank()) {
                String kept = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
                cut += text.length() > LONGEST ? 1 : 0;
                columns.computeIfAbsent(column, none -> new Growing()).set(ids.size() - 1, kept);
            }
            return this;
        }

        /**
         * Says that two records are one person, whatever they look like. They come into one group, the odds of others
         * like them grow, and nothing overrules it but a later {@link #notSame} of the two.
         *
         * @param id the id of a record, which may be added later; where several have it, the first
         */
        public Builder same(String id, String other) {
            answers.add(new Answer(id, other, true));
            return this;
        }

        /**
         * Says that two records are two people, whatever they look like. They never come into one group, and nothing
         * overrules it but a later {@link #same} of the two.
         *
         * @param id the id of a record, which may be added later; where several have it, the first
         */
        public Builder notSame(String id, String other) {
            answers.add(new Answer(id, other, false));
            return this;
        }

        /**
         * The table of the rows so far.
         *
         * @throws IllegalArgumentException if something was said of a record that is not there, or of a record and
         *     itself
         */
        public People build() {
            Map<PersonColumn, Column> built = new EnumMap<>(PersonColumn.class);
            columns.forEach((name, column) -> built.put(name, column.build(ids.size())));
            return new People(ImmutableList.copyOf(ids), built, answers(), cut);
        }

        private Answers answers() {
            if (answers.isEmpty()) {
                return Answers.NONE;
            }
            Map<String, Integer> rows = new HashMap<>();
            for (int row = 0; row < ids.size(); row++) {
                rows.putIfAbsent(ids.get(row), row);
            }
            Map<Long, Boolean> byPair = new HashMap<>();
            for (Answer answer : answers) {
                Integer row = rows.get(answer.id);
                Integer other = rows.get(answer.other);
                Preconditions.checkArgument(row != null && other != null, "Said of a record that is not in the table");
                Preconditions.checkArgument(!row.equals(other), "Said of a record and itself");
                byPair.put(Pairs.of(row, other), answer.same);
            }
            return Answers.of(byPair);
        }
    }

    private record Answer(String id, String other, boolean same) {}

    /** A column that grows with the rows. */
    private static final class Growing {
        private final Dictionary values = new Dictionary();
        private int[] codes = new int[0];
        private int size;

        void set(int record, String text) {
            pad(record + 1);
            codes[record] = values.add(text);
        }

        private void pad(int to) {
            if (to > codes.length) {
                codes = Arrays.copyOf(codes, Math.max(to, codes.length * 3 / 2 + 16));
            }
            while (size < to) {
                codes[size++] = Column.NONE;
            }
        }

        Column build(int records) {
            pad(records);
            return Column.of(Arrays.copyOf(codes, records), values);
        }
    }
}
