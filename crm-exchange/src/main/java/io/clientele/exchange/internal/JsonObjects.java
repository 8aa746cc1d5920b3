package io.clientele.exchange.internal;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.clientele.exchange.text.Input;
import io.clientele.exchange.text.TextFormat;
import io.clientele.exchange.text.UnreadableFileException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * The objects of a JSON file one after the other, in memory that holds one of them.
 *
 * <p>They stand alone, in an array, one behind the other (newline-delimited), or at the end of a path of field names;
 * arrays on the way are gone through. The parts of an object are texts, objects and arrays: numbers and truth values
 * come as the text they are written as, and a field that is null is left out.
 */
public final class JsonObjects {

    /** What is done with the objects. */
    public interface Handler {
        /** Takes an object that begins on a line, from 1. */
        void take(JsonNode object, long line);

        /** Something in the place of an object, or an object, cannot be used: the rest of a sentence about it. */
        void reject(long line, String reason);
    }

    private final JsonParser parser;
    private final List<String> path;
    private final Handler handler;

    private JsonObjects(JsonParser parser, List<String> path, Handler handler) {
        this.parser = parser;
        this.path = path;
        this.handler = handler;
    }

    /**
     * Reads a file to its end, or to where it stops being JSON.
     *
     * @param path the names of the fields that lead from the outermost object to the wanted ones; empty where those are
     *     the outermost themselves
     * @throws UnreadableFileException if it is not JSON, or not any more from some line on
     */
    public static void read(Input input, TextFormat text, List<String> path, Handler handler) {
        try (JsonParser parser = JsonFile.open(input, text)) {
            JsonObjects objects = new JsonObjects(parser, path, handler);
            while (parser.nextToken() != null) {
                objects.find(0);
            }
        } catch (JsonProcessingException broken) {
            long line = broken.getLocation() == null ? 1 : broken.getLocation().getLineNr();
            throw new UnreadableFileException(
                    input.name(),
                    UnreadableFileException.Problem.BROKEN_JSON,
                    "is not JSON any more on line " + line
                            + ": what came before is good, export it again for the rest");
        } catch (IOException unreadable) {
            throw new UnreadableFileException(
                    input.name(),
                    UnreadableFileException.Problem.NOT_READABLE,
                    "cannot be read to its end: the storage it lies in reports a fault");
        }
    }

    /** The objects in a text that is an array of them; none if it is anything else. */
    public static List<JsonNode> of(String text) {
        List<JsonNode> objects = new ArrayList<>();
        try (JsonParser parser = JsonFile.open(text)) {
            while (parser.nextToken() == JsonToken.START_ARRAY) {
                JsonTree tree = new JsonTree(parser);
                JsonNode array = tree.read();
                if (tree.fault().isEmpty()) {
                    array.forEach(objects::add);
                }
            }
            return objects;
        } catch (IOException broken) {
            return List.of();
        }
    }

    /** Looks at the value the parser is at, so many names along the path. */
    private void find(int depth) throws IOException {
        JsonToken token = parser.currentToken();
        if (token == JsonToken.START_ARRAY) {
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                find(depth);
            }
        } else if (depth == path.size()) {
            take();
        } else if (token == JsonToken.START_OBJECT) {
            for (token = parser.nextToken(); token == JsonToken.FIELD_NAME; token = parser.nextToken()) {
                boolean onPath = parser.currentName().equals(path.get(depth));
                parser.nextToken();
                if (onPath) {
                    find(depth + 1);
                } else {
                    parser.skipChildren();
                }
            }
        }
    }

    private void take() throws IOException {
        long line = parser.currentTokenLocation().getLineNr();
        JsonTree tree = new JsonTree(parser);
        JsonNode node = tree.read();
        if (!tree.fault().isEmpty()) {
            handler.reject(line, tree.fault());
        } else if (node instanceof ObjectNode) {
            handler.take(node, line);
        } else {
            handler.reject(line, "is not an object");
        }
    }
}
