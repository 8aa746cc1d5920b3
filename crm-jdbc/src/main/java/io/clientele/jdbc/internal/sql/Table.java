package io.clientele.jdbc.internal.sql;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A table of things that each belong to a tenant. Immutable.
 *
 * @param name its name, without the prefix
 * @param key the columns of its primary key behind the tenant
 * @param values the other columns
 */
public record Table(String name, List<Column> key, List<Column> values) {
    /** The number of the tenant is the first column of every primary key. */
    static final Column TENANT = Column.integer("tenant");

    /** A table. */
    public Table {
        key = ImmutableList.copyOf(key);
        values = ImmutableList.copyOf(values);
    }

    /** The columns of the key, then the others. */
    public List<Column> columns() {
        return ImmutableList.<Column>builder().addAll(key).addAll(values).build();
    }

    static String names(List<Column> columns) {
        return columns.stream().map(Column::name).collect(Collectors.joining(", "));
    }

    /** {@code one = ? AND other = ?}. */
    static String equalTo(List<Column> columns) {
        return columns.stream().map(column -> column.name() + " = ?").collect(Collectors.joining(" AND "));
    }
}
