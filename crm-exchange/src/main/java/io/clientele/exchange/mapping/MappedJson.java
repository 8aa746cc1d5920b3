package io.clientele.exchange.mapping;

import com.fasterxml.jackson.databind.JsonNode;
import io.clientele.exchange.internal.JsonObjects;
import io.clientele.exchange.internal.order.JsonFields;
import io.clientele.exchange.internal.order.OrderDraft;
import io.clientele.exchange.internal.order.OrderField;
import io.clientele.exchange.internal.order.OrderHabits;
import io.clientele.exchange.internal.order.OrderReader;
import io.clientele.exchange.read.OpenedFile;
import io.clientele.exchange.read.ReadSettings;
import io.clientele.exchange.read.Sink;
import io.clientele.exchange.text.DateOrder;
import io.clientele.exchange.text.DecimalStyle;
import io.clientele.exchange.text.UnreadableFileException;
import io.clientele.order.OrderLine;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads the orders of a JSON file by a mapping: in one pass how many objects each order has, in a second one the
 * orders, each of which is finished with its last object. Not thread-safe.
 */
final class MappedJson {
    private static final int LONGEST_ID = 255;

    private final Definition definition;
    private final Sink sink;
    private final Map<String, Integer> objectsToCome = new HashMap<>();
    private final Map<String, OrderDraft> open = new LinkedHashMap<>();
    private final Map<String, JsonPath> paths = new HashMap<>();

    MappedJson(Definition definition, Sink sink) {
        this.definition = definition;
        this.sink = sink;
    }

    void read(OpenedFile file, ReadSettings settings, OrderHabits habits) {
        if (!file.text().json()) {
            throw new UnreadableFileException(
                    file.input().name(),
                    UnreadableFileException.Problem.NOT_JSON,
                    "is no JSON file, which the mapping says it is");
        }
        OrderReader reader = new OrderReader(
                settings,
                habits,
                sink,
                this::title,
                present(),
                DecimalStyle.POINT,
                settings.dateOrder().orElse(DateOrder.DAY_FIRST));
        if (definition.records().names().isEmpty()) {
            sink.unread(file.fields().stream().filter(field -> !isNamed(field)).toList());
        }
        count(file);
        try {
            JsonObjects.read(file.input(), file.text(), definition.records().names(), new JsonObjects.Handler() {
                @Override
                public void take(JsonNode object, long line) {
                    add(object, reader, line);
                }

                @Override
                public void reject(long line, String reason) {
                    sink.reject(line, "", reason);
                }
            });
        } finally {
            open.values().forEach(reader::finish);
        }
    }

    private String title(OrderField field) {
        Finding finding =
                definition.fields().getOrDefault(field, definition.lineFields().get(field));
        return finding == null || finding.places().isEmpty()
                ? FieldNames.of(field)
                : finding.places().get(0);
    }

    /** Whether a path begins with the name of a field. */
    private boolean isNamed(String field) {
        return Stream.concat(
                        definition.fields().values().stream()
                                .flatMap(finding -> finding.places().stream())
                                .map(JsonPath::parse),
                        definition.lines().stream())
                .anyMatch(path -> path.names().stream().findFirst().equals(Optional.of(field)));
    }

    private Set<OrderField> present() {
        Set<OrderField> present = EnumSet.noneOf(OrderField.class);
        present.addAll(definition.fields().keySet());
        present.addAll(definition.lineFields().keySet());
        return present;
    }

    /** What breaks off the reading is told when the orders are read. */
    private void count(OpenedFile file) {
        try {
            JsonObjects.read(file.input(), file.text(), definition.records().names(), new JsonObjects.Handler() {
                @Override
                public void take(JsonNode object, long line) {
                    objectsToCome.merge(id(object), 1, Integer::sum);
                }

                @Override
                public void reject(long line, String reason) {}
            });
        } catch (UnreadableFileException brokenOff) {
            // The reading of the orders breaks off there too, and says so.
        }
    }

    private String id(JsonNode object) {
        Finding finding = definition.fields().get(OrderField.ORDER_ID);
        return finding == null ? "" : text(object, finding);
    }

    private String text(JsonNode object, Finding finding) {
        return finding.text(
                place -> paths.computeIfAbsent(place, JsonPath::parse).text(object));
    }

    private void add(JsonNode object, OrderReader reader, long line) {
        String id = id(object);
        if (id.isEmpty() || id.length() > LONGEST_ID) {
            sink.reject(line, title(OrderField.ORDER_ID), "is missing, or longer than " + LONGEST_ID + " characters");
            return;
        }
        OrderDraft draft = open.computeIfAbsent(id, OrderDraft::new);
        JsonFields fields = new JsonFields();
        definition.fields().forEach((field, finding) -> fields.put(field, text(object, finding)));
        List<OrderLine> lines = new ArrayList<>();
        boolean priced = lines(object, reader, line, lines);
        reader.addWithLines(draft, fields, lines, priced, line);
        if (objectsToCome.merge(id, -1, Integer::sum) <= 0) {
            objectsToCome.remove(id);
            open.remove(id);
            reader.finish(draft);
        }
    }

    /** Reads the lines; whether there are any and all say what they come to. */
    private boolean lines(JsonNode object, OrderReader reader, long line, List<OrderLine> lines) {
        if (definition.lines().isEmpty()) {
            return false;
        }
        boolean priced = true;
        for (JsonNode item : definition.lines().get().objects(object).toList()) {
            JsonFields fields = new JsonFields();
            definition.lineFields().forEach((field, finding) -> fields.put(field, text(item, finding)));
            @Nullable OrderLine its = reader.line(fields, line);
            priced &= reader.lineIsPriced();
            if (its != null) {
                lines.add(its);
            }
        }
        return priced && !lines.isEmpty();
    }
}
