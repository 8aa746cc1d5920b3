package io.clientele.filter;

import io.clientele.filter.Token.Kind;
import java.util.List;

/** The pieces of a filter's text, one after the other, read when they are asked for. Not thread-safe. */
final class Tokens {
    private static final List<String> SYMBOLS = List.of("<=", ">=", "!=", "<>", "==", "=", "<", ">", "(", ")", ",");

    private final String text;
    private Token next;
    private Token afterNext;

    Tokens(String text) {
        if (text.length() > Filter.MAX_LENGTH) {
            throw new FilterSyntaxException(
                    "A filter has at most " + Filter.MAX_LENGTH + " characters", Filter.MAX_LENGTH + 1);
        }
        this.text = text;
        this.next = read(0);
        this.afterNext = read(next.end());
    }

    /** The next piece, which stays the next. */
    Token peek() {
        return next;
    }

    /** The piece behind the next. */
    Token peekSecond() {
        return afterNext;
    }

    /** Takes the next piece. */
    Token take() {
        Token taken = next;
        next = afterNext;
        afterNext = read(next.end());
        return taken;
    }

    /** Takes the next piece if it is a word of the language. */
    boolean takeWord(String word) {
        boolean is = next.isWord(word);
        if (is) {
            take();
        }
        return is;
    }

    /** Takes the next piece if it is a symbol. */
    boolean takeSymbol(String symbol) {
        boolean is = next.isSymbol(symbol);
        if (is) {
            take();
        }
        return is;
    }

    void expectWord(String word, String reason) {
        if (!takeWord(word)) {
            throw wrong(reason, next);
        }
    }

    void expectSymbol(String symbol, String reason) {
        if (!takeSymbol(symbol)) {
            throw wrong(reason, next);
        }
    }

    /** A value: a word or a text in quotes. */
    Token expectValue(String reason) {
        if (!next.isValue()) {
            throw wrong(reason, next);
        }
        return take();
    }

    static FilterSyntaxException wrong(String reason, Token token) {
        return new FilterSyntaxException(reason, token.start() + 1);
    }

    private Token read(int from) {
        int start = from;
        while (start < text.length() && isBlank(text.codePointAt(start))) {
            start += Character.charCount(text.codePointAt(start));
        }
        if (start == text.length()) {
            return new Token(Kind.END, "", start, start);
        }
        char first = text.charAt(start);
        if (first == '"' || first == '\'') {
            return quoted(start, first);
        }
        return FilterText.standsBare(text.codePointAt(start)) ? word(start) : symbol(start);
    }

    private static boolean isBlank(int character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character);
    }

    private Token word(int start) {
        int end = start;
        while (end < text.length() && FilterText.standsBare(text.codePointAt(end))) {
            end += Character.charCount(text.codePointAt(end));
        }
        return new Token(Kind.WORD, text.substring(start, end), start, end);
    }

    private Token quoted(int start, char quote) {
        StringBuilder content = new StringBuilder();
        int at = start + 1;
        while (true) {
            int end = text.indexOf(quote, at);
            if (end < 0) {
                throw new FilterSyntaxException("A text in quotes does not end", start + 1);
            }
            content.append(text, at, end);
            if (end + 1 == text.length() || text.charAt(end + 1) != quote) {
                return new Token(Kind.QUOTED, content.toString(), start, end + 1);
            }
            content.append(quote);
            at = end + 2;
        }
    }

    private Token symbol(int start) {
        for (String symbol : SYMBOLS) {
            if (text.startsWith(symbol, start)) {
                return new Token(Kind.SYMBOL, symbol, start, start + symbol.length());
            }
        }
        throw new FilterSyntaxException("A filter has no such character, but in a text between quotes", start + 1);
    }
}
