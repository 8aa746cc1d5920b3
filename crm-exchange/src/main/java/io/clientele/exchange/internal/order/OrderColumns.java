package io.clientele.exchange.internal.order;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.io.Resources;
import io.clientele.exchange.text.Header;
import io.clientele.exchange.text.Selection;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * By which names of columns a format knows the fields of an order, from a resource of lines {@code FIELD,name|name|…}.
 * The first name of a field is the one that the format's description uses. Immutable.
 */
public final class OrderColumns {
    private final ImmutableListMultimap<OrderField, String> names;

    private OrderColumns(ImmutableListMultimap<OrderField, String> names) {
        this.names = names;
    }

    /** The names in a resource beside a class. */
    public static OrderColumns load(Class<?> beside, String resource) {
        ImmutableListMultimap.Builder<OrderField, String> names = ImmutableListMultimap.builder();
        try {
            List<String> lines = Resources.readLines(Resources.getResource(beside, resource), StandardCharsets.UTF_8);
            for (String line : lines.subList(1, lines.size())) {
                List<String> cells = Splitter.on(',').splitToList(line);
                names.putAll(OrderField.valueOf(cells.get(0)), Splitter.on('|').split(cells.get(1)));
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return new OrderColumns(names.build());
    }

    /** The columns of a file. */
    public Selection in(Header header) {
        List<List<String>> byField = new ArrayList<>();
        for (OrderField field : OrderField.values()) {
            byField.add(names.get(field));
        }
        return Selection.byName(header, byField);
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
                .map(java.util.Map.Entry::getKey)
                .findFirst();
    }
}
