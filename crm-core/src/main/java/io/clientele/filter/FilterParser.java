package io.clientele.filter;

import io.clientele.filter.Token.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Reads {@code and}, {@code or}, {@code not} and parentheses, and has the conditions between them read by
 * {@link ConditionParser}. It counts levels and nodes before it goes deeper. Not thread-safe.
 */
final class FilterParser {
    private final Tokens tokens;
    private final ConditionParser conditions;
    private int depth;
    private int nodes;

    FilterParser(String text) {
        this.tokens = new Tokens(text);
        this.conditions = new ConditionParser(tokens);
    }

    Filter filter() {
        Filter filter = alternatives();
        if (tokens.peek().kind() != Kind.END) {
            throw Tokens.wrong(
                    "Expected 'and', 'or' or the end; a text of several words is put in quotes", tokens.peek());
        }
        return filter;
    }

    private Filter alternatives() {
        return chain("or", this::conjunction, Filter::anyOf);
    }

    private Filter conjunction() {
        return chain("and", this::factor, Filter::allOf);
    }

    private Filter chain(String word, Supplier<Filter> part, Function<List<Filter>, Filter> joined) {
        Token first = tokens.peek();
        List<Filter> parts = new ArrayList<>(List.of(part.get()));
        while (tokens.takeWord(word)) {
            parts.add(part.get());
        }
        return parts.size() == 1 ? parts.get(0) : sized(first, () -> joined.apply(parts));
    }

    private Filter factor() {
        Token token = tokens.peek();
        if (tokens.takeWord("not")) {
            Filter denied = deeper(token, this::factor);
            return sized(token, denied::not);
        }
        if (tokens.takeSymbol("(")) {
            Filter inside = deeper(token, this::alternatives);
            tokens.expectSymbol(")", "Expected 'and', 'or' or ')'; a text of several words is put in quotes");
            return inside;
        }
        return single(token);
    }

    private Filter single(Token token) {
        if (++nodes > Filter.MAX_NODES) {
            throw Tokens.wrong("A filter has at most " + Filter.MAX_NODES + " conditions", token);
        }
        if (tokens.takeWord("everyone")) {
            return Filter.everyone();
        }
        return tokens.takeWord("nobody") ? Filter.nobody() : conditions.condition();
    }

    private Filter deeper(Token token, Supplier<Filter> inside) {
        if (++depth >= Filter.MAX_DEPTH) {
            throw Tokens.wrong("A filter is at most " + Filter.MAX_DEPTH + " levels deep", token);
        }
        Filter filter = inside.get();
        depth--;
        return filter;
    }

    /** A connective, which can be too much for the limits where each of its parts was not. */
    private static Filter sized(Token token, Supplier<Filter> made) {
        try {
            return made.get();
        } catch (IllegalArgumentException tooLarge) {
            throw Tokens.wrong(String.valueOf(tooLarge.getMessage()), token);
        }
    }
}
