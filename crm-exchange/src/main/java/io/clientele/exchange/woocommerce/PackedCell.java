package io.clientele.exchange.woocommerce;

import com.fasterxml.jackson.databind.JsonNode;
import io.clientele.exchange.internal.JsonObjects;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Several things in one cell, as SkyVerge's export writes them: {@code name:Tea\, green|quantity:2;name:Mug|quantity:1}
 * with a backslash before each separator that is none; or as a JSON array of objects.
 */
final class PackedCell {
    private final String text;
    private final List<Map<String, String>> things = new ArrayList<>();
    private final StringBuilder part = new StringBuilder();
    private Map<String, String> thing = new HashMap<>();
    private String name = "";

    private PackedCell(String text) {
        this.text = text;
    }

    /** The things in a cell, each with its parts by their names in it. */
    static List<Map<String, String>> read(String text) {
        return text.startsWith("[") ? json(text) : new PackedCell(text).read();
    }

    private static List<Map<String, String>> json(String text) {
        List<Map<String, String>> things = new ArrayList<>();
        for (JsonNode object : JsonObjects.of(text)) {
            Map<String, String> thing = new HashMap<>();
            object.properties()
                    .forEach(field -> thing.put(
                            field.getKey(),
                            field.getValue().isTextual() ? field.getValue().textValue() : ""));
            things.add(thing);
        }
        return things;
    }

    private List<Map<String, String>> read() {
        boolean escaped = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (escaped || (c != '\\' && !separates(c))) {
                part.append(c);
                escaped = false;
            } else {
                escaped = c == '\\';
            }
        }
        endThing();
        return things;
    }

    /** Whether a character ends something; it is then ended. */
    private boolean separates(char c) {
        if (c == ':' && name.isEmpty()) {
            name = part.toString().strip();
            part.setLength(0);
            return true;
        }
        if (c == '|') {
            endPart();
        } else if (c == ';') {
            endThing();
        }
        return c == '|' || c == ';';
    }

    private void endPart() {
        if (!name.isEmpty()) {
            thing.putIfAbsent(name, part.toString());
        }
        name = "";
        part.setLength(0);
    }

    private void endThing() {
        endPart();
        if (!thing.isEmpty()) {
            things.add(thing);
        }
        thing = new HashMap<>();
    }
}
