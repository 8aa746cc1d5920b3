package io.clientele.jdbc.internal.sql;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.stream.Collectors;

/** A table of things that each belong to a tenant. Immutable. */
public final class Table {
    /** The number of the tenant is the first column of every primary key. */
    static final Column TENANT = Column.integer("tenant");

    private final String name;
    private final ImmutableList<Column> key;
    private final ImmutableList<Column> values;
    private final ImmutableList<Column> columns;
    // Worked out once: they are parts of every statement, and a small transaction is mostly such parts.
    private final String columnNames;
    private final String keyCondition;

    /**
     * A table.
     *
     * @param name its name, without the prefix
     * @param key the columns of its primary key behind the tenant
     * @param values the other columns
     */
    public Table(String name, List<Column> key, List<Column> values) {
        this.name = name;
        this.key = ImmutableList.copyOf(key);
        this.values = ImmutableList.copyOf(values);
        this.columns =
                ImmutableList.<Column>builder().addAll(key).addAll(values).build();
        this.columnNames = names(columns);
        this.keyCondition = key.stream().map(column -> column.name() + " = ?").collect(Collectors.joining(" AND "));
    }

    /** Its name, without the prefix. */
    public String name() {
        return name;
    }

    /** The columns of its primary key behind the tenant. */
    public List<Column> key() {
        return key;
    }

    /** The other columns. */
    public List<Column> values() {
        return values;
    }

    /** The columns of the key, then the others. */
    public List<Column> columns() {
        return columns;
    }

    /** The names of all columns: {@code one, other}. */
    String columnNames() {
        return columnNames;
    }

    /** That a row has a key: {@code one = ? AND other = ?}. */
    String keyCondition() {
        return keyCondition;
    }

    static String names(List<Column> columns) {
        return columns.stream().map(Column::name).collect(Collectors.joining(", "));
    }
}
