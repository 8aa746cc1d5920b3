package io.clientele.exchange.internal;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.IOException;

/**
 * Makes a tree of one JSON value, within bounds. A value that goes beyond them is read to its end and not kept. Not
 * thread-safe.
 */
final class JsonTree {
    private static final int DEEPEST = 32;
    private static final int MOST_NODES = 200_000;
    private static final int MOST_CHARACTERS = 8 << 20;
    private static final JsonNode NOTHING = MissingNode.getInstance();

    private final JsonParser parser;
    private String fault = "";
    private int nodes;
    private int characters;

    JsonTree(JsonParser parser) {
        this.parser = parser;
    }

    /** Why the value cannot be used: the rest of a sentence; empty where it can. */
    String fault() {
        return fault;
    }

    /** Reads the value that the parser is at the beginning of, and leaves the parser at its end. */
    JsonNode read() throws IOException {
        return value(0);
    }

    private JsonNode value(int depth) throws IOException {
        if (++nodes > MOST_NODES) {
            fault = "has more parts than any order has";
        }
        if (depth > DEEPEST) {
            fault = "is nested more than " + DEEPEST + " levels deep";
        }
        JsonToken token = parser.currentToken();
        if (!fault.isEmpty()) {
            parser.skipChildren();
            return NOTHING;
        }
        if (token == JsonToken.START_OBJECT) {
            return object(depth);
        }
        if (token == JsonToken.START_ARRAY) {
            return array(depth);
        }
        return token == JsonToken.VALUE_NULL ? NOTHING : text();
    }

    private JsonNode object(int depth) throws IOException {
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        for (JsonToken token = parser.nextToken(); token == JsonToken.FIELD_NAME; token = parser.nextToken()) {
            String name = parser.currentName();
            parser.nextToken();
            JsonNode value = value(depth + 1);
            if (!value.isMissingNode() && object.replace(name, value) != null) {
                fault = fault.isEmpty() ? "has two fields of one name" : fault;
            }
        }
        return object;
    }

    private JsonNode array(int depth) throws IOException {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            JsonNode value = value(depth + 1);
            if (!value.isMissingNode()) {
                array.add(value);
            }
        }
        return array;
    }

    private JsonNode text() throws IOException {
        String text = parser.getText();
        characters += text.length();
        if (text.length() > JsonFile.LONGEST_TEXT || characters > MOST_CHARACTERS) {
            fault = "has a text of more than a million characters";
            return NOTHING;
        }
        if (text.indexOf('\0') >= 0) {
            fault = "has a NUL character in it";
            return NOTHING;
        }
        return TextNode.valueOf(text);
    }
}
