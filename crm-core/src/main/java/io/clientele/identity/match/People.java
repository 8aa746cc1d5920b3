package io.clientele.identity.match;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** A table of people, to be resolved. Immutable. */
public final class People {
    private final List<String> ids;
    private final Map<PersonColumn, Column> columns;

    private People(List<String> ids, Map<PersonColumn, Column> columns) {
        this.ids = ids;
        this.columns = columns;
    }

    public static Builder builder() {
        return new Builder();
    }

    public int size() {
        return ids.size();
    }

    public String id(int record) {
        return ids.get(record);
    }

    /** What a column says of a record, empty if nothing. */
    public String value(int record, PersonColumn column) {
        return column(column).text(record);
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

        private Builder() {}

        /** Begins a record. */
        public Builder record(String id) {
            ids.add(id);
            return this;
        }

        /** Says something of the record begun last; an empty text says nothing. */
        public Builder with(PersonColumn column, String text) {
            if (!text.isBlank()) {
                String kept = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
                columns.computeIfAbsent(column, none -> new Growing()).set(ids.size() - 1, kept);
            }
            return this;
        }

        public People build() {
            Map<PersonColumn, Column> built = new EnumMap<>(PersonColumn.class);
            columns.forEach((name, column) -> built.put(name, column.build(ids.size())));
            return new People(List.copyOf(ids), built);
        }
    }

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
