package io.clientele.exchange.internal.order;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.io.Resources;
import io.clientele.exchange.text.Header;
import io.clientele.exchange.text.Selection;
import io.clientele.exchange.text.Table;
import io.clientele.exchange.text.UnreadableFileException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * By which names of columns a format knows the fields of an order, from a resource of lines {@code FIELD,name|name|…}.
 * The first name of a field is the one that the format's description uses. Immutable.
 */
public final class OrderColumns {
    private static final int MOST_LINES_IN_A_ROW = 100;

    private final ImmutableListMultimap<OrderField, String> names;

    private OrderColumns(ImmutableListMultimap<OrderField, String> names) {
        this.names = names;
    }

    /** One name for each of some fields. */
    public static OrderColumns of(Map<OrderField, String> names) {
        return new OrderColumns(ImmutableListMultimap.copyOf(names.entrySet()));
    }

    /** The names in a resource beside a class. */
    public static OrderColumns load(Class<?> beside, String resource) {
        ImmutableListMultimap.Builder<OrderField, String> names = ImmutableListMultimap.builder();
        try {
            List<String> lines = Resources.readLines(
                    Objects.requireNonNull(beside.getResource(resource), resource), StandardCharsets.UTF_8);
            for (String line : lines.subList(1, lines.size())) {
                List<String> cells = Splitter.on(',').splitToList(line);
                names.putAll(OrderField.valueOf(cells.get(0)), Splitter.on('|').split(cells.get(1)));
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return new OrderColumns(names.build());
    }

    /** The columns of a file: the place of a field among the constants is its place in the selection. */
    public Selection in(Header header) {
        return Selection.ofColumns(Arrays.stream(OrderField.values())
                .mapToInt(field -> column(header, field, 1))
                .toArray());
    }

    /**
     * The columns of a file in which several lines of an order may stand side by side, in columns that are numbered
     * ({@code SKU #2}) or have the same names again. Behind the fields come those of the second line, of the third and
     * so on, each as {@link OrderField#OF_A_LINE} has them.
     */
    public Selection withFurtherLines(Header header) {
        List<Integer> columns = new ArrayList<>();
        for (OrderField field : OrderField.values()) {
            columns.add(column(header, field, 1));
        }
        for (int line = 2; line <= MOST_LINES_IN_A_ROW; line++) {
            int nth = line;
            List<Integer> its = OrderField.OF_A_LINE.stream()
                    .map(field -> column(header, field, nth))
                    .toList();
            if (its.stream().allMatch(column -> column < 0)) {
                break;
            }
            columns.addAll(its);
        }
        return Selection.ofColumns(columns.stream().mapToInt(Integer::intValue).toArray());
    }

    /** The column of a field, or of the same field of the n-th line in a row; -1 if there is none. */
    private int column(Header header, OrderField field, int nth) {
        for (String name : names.get(field)) {
            List<Integer> plain = header.columns(name);
            if (plain.size() >= nth) {
                return plain.get(nth - 1);
            }
            List<Integer> numbered =
                    OrderField.OF_A_LINE.contains(field) ? header.columns(name + " #" + nth) : List.of();
            if (!numbered.isEmpty()) {
                return numbered.get(0);
            }
        }
        return -1;
    }

    /**
     * Checks that a file has what no order can do without: an id, a time, and what it comes to.
     *
     * @throws UnreadableFileException if it has not
     */
    public void require(Table table, String format) {
        Selection selection = in(table.header());
        for (OrderField field : List.of(OrderField.ORDER_ID, OrderField.ORDERED_AT, OrderField.TOTAL)) {
            if (!selection.has(field)) {
                throw new UnreadableFileException(
                        table.input().name(),
                        UnreadableFileException.Problem.UNKNOWN_COLUMN,
                        "has no column '" + name(field) + "', which " + format + " files have: it has "
                                + table.header().list());
            }
        }
    }

    /** The name of a field. */
    public String name(OrderField field) {
        return names.get(field).stream().findFirst().orElse(field.name().toLowerCase(Locale.ROOT));
    }

    /** The fields that have names, by those. */
    public List<String> known() {
        return Arrays.stream(OrderField.values())
                .filter(names::containsKey)
                .map(this::name)
                .toList();
    }

    /** The field that goes by a name. */
    public Optional<OrderField> field(String name) {
        String folded = Header.fold(name);
        return names.entries().stream()
                .filter(entry -> Header.fold(entry.getValue()).equals(folded))
                .map(Map.Entry::getKey)
                .findFirst();
    }
}
