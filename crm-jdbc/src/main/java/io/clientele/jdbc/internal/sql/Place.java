package io.clientele.jdbc.internal.sql;

import com.google.common.collect.Iterables;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The rows of one tenant on one connection. Not thread-safe.
 *
 * <p>In its queries a parameter that is a text stands for a column of the type {@link Column.Type#KEY}.
 *
 * @param statements the statements of the connection
 * @param grammar how the database says it
 * @param names how SQL names a table whose name without prefix is given
 * @param tenant the number of the tenant
 */
public record Place(Statements statements, Grammar grammar, UnaryOperator<String> names, int tenant) {
    /** Databases take so many parameters, and plan so many keys, well. */
    private static final int KEYS_AT_ONCE = 500;

    /** How SQL names a table. */
    public String nameOf(Table table) {
        return names.apply(table.name());
    }

    /** Shows the rows with some keys, in any order; keys without a row are left out. */
    public void select(Table table, List<Row> keys, Consumer<Row> found) throws SQLException {
        for (List<Row> some : Iterables.partition(keys, KEYS_AT_ONCE)) {
            grammar.select(this, table, some, found);
        }
    }

    /**
     * Shows the first rows under each of some values of the first column of a table's key, in the order of the key, and
     * in any order of these values.
     */
    public void selectFirst(Table table, List<Row> values, int limit, Consumer<Row> found) throws SQLException {
        for (List<Row> some : Iterables.partition(values, KEYS_AT_ONCE)) {
            grammar.selectFirst(this, table, some, limit, found);
        }
    }

    /**
     * Writes rows in the place of those with their keys.
     *
     * @param fresh whether none of the keys is there
     */
    public void write(Table table, List<Row> rows, boolean fresh) throws SQLException {
        if (!rows.isEmpty()) {
            grammar.write(this, table, rows, fresh);
        }
    }

    /** Deletes the rows with some keys. */
    public void delete(Table table, List<Row> keys) throws SQLException {
        if (!keys.isEmpty()) {
            grammar.delete(this, table, keys);
        }
    }

    /** The rows that a condition holds for; it may go on with {@code ORDER BY} and {@code LIMIT}. */
    public List<Row> query(Table table, String condition, Object... parameters) throws SQLException {
        return queryAll(queryOf(table, condition), table.columns(), parameters);
    }

    /** The rows of any query whose first parameter is the tenant. */
    public List<Row> queryAll(String sql, List<Column> columns, Object... parameters) throws SQLException {
        List<Row> rows = new ArrayList<>();
        statements.send(asking(sql, columns, rows::addAll, parameters));
        return rows;
    }

    /**
     * Shows the rows of such a query: at once, or with the answer to the next statement where the database takes both
     * together.
     */
    public void queryAhead(String sql, List<Column> columns, Consumer<List<Row>> found, Object... parameters)
            throws SQLException {
        ahead(asking(sql, columns, found, parameters));
    }

    private Errand asking(String sql, List<Column> columns, Consumer<List<Row>> found, Object... parameters) {
        return new Errand(sql, binding(parameters), done -> {
            List<Row> rows = new ArrayList<>();
            grammar.show(done, columns, rows::add);
            found.accept(rows);
        });
    }

    private Errand.Binding binding(Object... parameters) {
        return (statement, first) -> {
            statement.setInt(first, tenant);
            return bind(statement, first + 1, parameters);
        };
    }

    /** Has something done: at once, or with the next statement where the database takes both together. */
    public void ahead(Errand errand) throws SQLException {
        if (grammar.takesSeveral()) {
            statements.await(errand);
        } else {
            statements.send(errand);
        }
    }

    /** The query for the rows that a condition holds for; its first parameter is the tenant. */
    public String queryOf(Table table, String condition) {
        return "SELECT " + table.columnNames() + " FROM " + nameOf(table) + " WHERE tenant = ? AND " + condition;
    }

    /** Does something else; the first parameter is the tenant. */
    public int update(String sql, Object... parameters) throws SQLException {
        PreparedStatement update = statements.prepare(sql);
        binding(parameters).bind(update, 1);
        return update.executeUpdate();
    }

    private int bind(PreparedStatement statement, int first, Object... parameters) throws SQLException {
        for (int i = 0; i < parameters.length; i++) {
            grammar.bind(statement, first + i, typeOf(parameters[i]), parameters[i]);
        }
        return first + parameters.length;
    }

    private static Column.Type typeOf(Object parameter) {
        if (parameter instanceof Hash) {
            return Column.Type.HASH;
        }
        return parameter instanceof String ? Column.Type.KEY : Column.Type.LONG;
    }

    /**
     * The rows behind a place in the order of some columns.
     *
     * <p>It asks for what shares all columns but the last with the place, then for what shares all but the last two,
     * and so on: each is one range of an index on every database.
     *
     * @param order the columns of an index behind the tenant and the condition's
     * @param after the place; null for the first page
     * @param condition what else must hold, such as {@code pending = 1}
     */
    public List<Row> page(Table table, String condition, List<Column> order, @Nullable Row after, int limit)
            throws SQLException {
        if (after == null) {
            return range(table, condition, order, List.of(), limit, null);
        }
        List<Row> page = new ArrayList<>();
        for (int shared = order.size() - 1; shared >= 0 && page.size() < limit; shared--) {
            List<Column> prefix = order.subList(0, shared + 1);
            page.addAll(range(table, condition, order, prefix, limit - page.size(), after));
        }
        return page;
    }

    private List<Row> range(
            Table table, String condition, List<Column> order, List<Column> prefix, int limit, @Nullable Row after)
            throws SQLException {
        StringBuilder where = new StringBuilder(condition);
        for (int i = 0; i < prefix.size(); i++) {
            where.append(" AND ").append(prefix.get(i).name()).append(i == prefix.size() - 1 ? " > ?" : " = ?");
        }
        where.append(" ORDER BY tenant, ")
                .append(order.stream().map(Column::name).collect(Collectors.joining(", ")))
                .append(" LIMIT ?");
        Object[] parameters = new Object[prefix.size() + 1];
        for (int i = 0; i < prefix.size(); i++) {
            parameters[i] = Objects.requireNonNull(Objects.requireNonNull(after).cell(i));
        }
        parameters[prefix.size()] = limit;
        return query(table, where.toString(), parameters);
    }
}
