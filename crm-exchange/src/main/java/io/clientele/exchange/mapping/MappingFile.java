package io.clientele.exchange.mapping;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.ImmutableMap;
import io.clientele.exchange.internal.JsonObjects;
import io.clientele.exchange.internal.order.OrderField;
import io.clientele.exchange.text.DateOrder;
import io.clientele.exchange.text.Input;
import io.clientele.exchange.text.TextFormat;
import io.clientele.exchange.text.UnreadableFileException;
import io.clientele.order.OrderStatus;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/** Reads what a mapping file says. Not thread-safe. */
final class MappingFile {
    private static final Set<String> KNOWN = new TreeSet<>(
            List.of("format", "source", "records", "zone", "currency", "date_order", "channel", "fields", "statuses"));

    private final String name;
    private final Definition.Builder definition = Definition.builder();

    private MappingFile(String name) {
        this.name = name;
    }

    static Definition read(Input input) {
        MappingFile file = new MappingFile(input.name());
        TextFormat text = TextFormat.of(input);
        if (!text.json()) {
            throw file.wrong("is no mapping file: that is a JSON object");
        }
        List<JsonNode> objects = new ArrayList<>();
        try {
            JsonObjects.read(input, text, List.of(), new JsonObjects.Handler() {
                @Override
                public void take(JsonNode object, long line) {
                    objects.add(object);
                }

                @Override
                public void reject(long line, String reason) {
                    throw file.wrong("cannot be used: what begins on line " + line + " " + reason);
                }
            });
        } catch (UnreadableFileException broken) {
            throw new MappingException(input.name(), "is not JSON: " + broken.getMessage());
        }
        if (objects.size() != 1) {
            throw file.wrong("holds " + objects.size() + " objects where one is expected");
        }
        return file.define(objects.get(0));
    }

    private MappingException wrong(String sentence) {
        return new MappingException(name, sentence);
    }

    private Definition define(JsonNode root) {
        checkNames(root, KNOWN, "");
        String format = text(root, "format");
        if (!format.equals("json") && !format.equals("csv")) {
            throw wrong("must say in 'format' whether the orders are 'json' or 'csv'");
        }
        boolean json = format.equals("json");
        definition.json(json).records(JsonPath.parse(text(root, "records")));
        settings(root);
        fields(root, json);
        statuses(root.path("statuses"));
        return definition.build();
    }

    private void settings(JsonNode root) {
        if (!text(root, "source").isEmpty()) {
            definition.source(text(root, "source"));
        }
        parsed(root, "zone", ZoneId::of, "no zone such as Europe/Luxembourg").forEach(definition::zone);
        parsed(root, "currency", Currency::getInstance, "no currency such as EUR")
                .forEach(definition::currency);
        parsed(
                        root,
                        "date_order",
                        word -> DateOrder.valueOf(word.toUpperCase(Locale.ROOT)),
                        "not day_first or month_first")
                .forEach(definition::dateOrder);
    }

    private <T> List<T> parsed(JsonNode root, String field, Function<String, T> parse, String problem) {
        String text = text(root, field);
        if (text.isEmpty()) {
            return List.of();
        }
        try {
            return List.of(parse.apply(text));
        } catch (IllegalArgumentException | DateTimeException unknown) {
            throw wrong("has in '" + field + "' what is " + problem);
        }
    }

    private void fields(JsonNode root, boolean json) {
        JsonNode fields = root.path("fields");
        if (!fields.isObject()) {
            throw wrong("has no 'fields', which say where in the orders what stands");
        }
        Map<OrderField, Finding> found = new LinkedHashMap<>();
        for (Map.Entry<String, JsonNode> field : fields.properties()) {
            if (json && field.getKey().equals("lines")) {
                lines(field.getValue());
            } else {
                found.put(known(field.getKey(), FieldNames.OF_AN_ORDER, "fields"), finding(field));
            }
        }
        if (!text(root, "channel").isEmpty()) {
            found.putIfAbsent(OrderField.CHANNEL, new Finding(List.of(), text(root, "channel"), 0));
        }
        for (OrderField needed : List.of(OrderField.ORDER_ID, OrderField.ORDERED_AT)) {
            if (!found.containsKey(needed)) {
                throw wrong("does not say where '" + FieldNames.of(needed) + "' stands");
            }
        }
        definition.fields(found);
    }

    private void lines(JsonNode lines) {
        checkNames(lines, Set.of("path", "fields"), "lines");
        if (!lines.path("fields").isObject()) {
            throw wrong("has 'lines' without 'fields' of their own");
        }
        ImmutableMap.Builder<OrderField, Finding> found = ImmutableMap.builder();
        for (Map.Entry<String, JsonNode> field : lines.path("fields").properties()) {
            found.put(known(field.getKey(), FieldNames.OF_A_LINE, "lines"), finding(field));
        }
        definition.lines(JsonPath.parse(text(lines, "path"))).lineFields(found.buildOrThrow());
    }

    private OrderField known(String field, Map<String, OrderField> names, String where) {
        OrderField known = names.get(field);
        if (known == null) {
            throw wrong(
                    "has '" + field + "' in '" + where + "', which is not known: known are " + list(names.keySet()));
        }
        return known;
    }

    private Finding finding(Map.Entry<String, JsonNode> field) {
        JsonNode where = field.getValue();
        if (where.isTextual()) {
            return new Finding(List.of(where.textValue()), "", 0);
        }
        if (where.isArray()) {
            return new Finding(texts(where), "", 0);
        }
        checkNames(where, Set.of("path", "column", "value", "scale"), field.getKey());
        List<String> places = new ArrayList<>(places(where.path("path")));
        places.addAll(places(where.path("column")));
        return new Finding(places, text(where, "value"), scale(where, field.getKey()));
    }

    private static List<String> places(JsonNode node) {
        return node.isArray() ? texts(node) : node.isTextual() ? List.of(node.textValue()) : List.of();
    }

    private static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(element -> texts.add(element.asText("")));
        return texts;
    }

    private int scale(JsonNode where, String field) {
        String scale = text(where, "scale");
        if (scale.isEmpty()) {
            return 0;
        }
        if (scale.length() != 1 || scale.charAt(0) < '0' || scale.charAt(0) > '6') {
            throw wrong("has for '" + field + "' a scale that is not 0 to 6, the number of decimals in a whole number");
        }
        return scale.charAt(0) - '0';
    }

    private void statuses(JsonNode statuses) {
        for (Map.Entry<String, JsonNode> entry : statuses.properties()) {
            try {
                definition.putStatuses(
                        entry.getKey().toLowerCase(Locale.ROOT),
                        OrderStatus.valueOf(entry.getValue().asText("").toUpperCase(Locale.ROOT)));
            } catch (IllegalArgumentException unknown) {
                throw wrong("has in 'statuses' a status that is not known: known are "
                        + list(List.of(OrderStatus.values()).stream()
                                .map(OrderStatus::name)
                                .toList()));
            }
        }
    }

    private void checkNames(JsonNode object, Set<String> known, String where) {
        if (!object.isObject()) {
            throw wrong("has in '" + where + "' neither a text nor an object");
        }
        for (Map.Entry<String, JsonNode> field : object.properties()) {
            if (!known.contains(field.getKey())) {
                throw wrong("has '" + field.getKey() + "'" + (where.isEmpty() ? "" : " in '" + where + "'")
                        + ", which is not known: known are " + list(new TreeSet<>(known)));
            }
        }
    }

    private static String list(Collection<String> words) {
        return String.join(", ", words);
    }

    private static String text(JsonNode object, String field) {
        return object.path(field).asText("").strip();
    }
}
