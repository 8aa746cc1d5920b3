package io.clientele.exchange.mapping;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import java.util.List;
import java.util.stream.Stream;

/**
 * The way from a JSON object to something in it: {@code order.number}, {@code $.order.items[0].sku} or
 * {@code /order/items/0/sku}. Immutable.
 *
 * <p>A name on an array is looked for in its elements, one after the other; {@code *} and {@code [*]} may say so.
 *
 * @param names the names, and numbers of elements from 0
 */
record JsonPath(List<String> names) {
    private static final Splitter POINTER = Splitter.on('/').omitEmptyStrings();
    private static final Splitter DOTTED = Splitter.on(CharMatcher.anyOf(".[]")).omitEmptyStrings();

    static JsonPath parse(String text) {
        String bare = text.strip();
        Stream<String> names = bare.startsWith("/")
                ? POINTER.splitToStream(bare)
                        .map(name -> name.replace("~1", "/").replace("~0", "~"))
                : DOTTED.splitToStream(bare.startsWith("$") ? bare.substring(1) : bare);
        return new JsonPath(names.filter(name -> !name.equals("*")).toList());
    }

    /** The first text on this way; empty where there is none. */
    String text(JsonNode from) {
        return all(from)
                .filter(JsonNode::isTextual)
                .map(JsonNode::textValue)
                .filter(text -> !text.isBlank())
                .findFirst()
                .orElse("");
    }

    /** The objects on this way; those in an array that it ends at. */
    Stream<JsonNode> objects(JsonNode from) {
        return all(from).flatMap(JsonPath::elements).filter(JsonNode::isObject);
    }

    private Stream<JsonNode> all(JsonNode from) {
        Stream<JsonNode> here = Stream.of(from);
        for (String name : names) {
            here = here.flatMap(node -> step(node, name));
        }
        return here;
    }

    private static Stream<JsonNode> step(JsonNode node, String name) {
        if (node.isArray() && name.length() < 6 && CharMatcher.inRange('0', '9').matchesAllOf(name)) {
            return Stream.of(node.path(Integer.parseInt(name)));
        }
        return elements(node).map(element -> element.path(name));
    }

    private static Stream<JsonNode> elements(JsonNode node) {
        return node.isArray()
                ? Stream.iterate(0, i -> i < node.size(), i -> i + 1).map(node::path)
                : Stream.of(node);
    }
}
