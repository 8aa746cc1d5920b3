package io.clientele.filter;

import java.util.Locale;

/**
 * A piece of a filter's text. Immutable.
 *
 * @param kind what it is
 * @param text the word, the text between quotes, or the symbol
 * @param start where it begins, from 0
 * @param end where it ends, exclusive
 */
record Token(Kind kind, String text, int start, int end) {

    enum Kind {
        WORD,
        QUOTED,
        SYMBOL,
        END
    }

    /** Whether it is a word of the language, whatever its capitals. */
    boolean isWord(String word) {
        return kind == Kind.WORD && text.equalsIgnoreCase(word);
    }

    boolean isSymbol(String symbol) {
        return kind == Kind.SYMBOL && text.equals(symbol);
    }

    /** Whether a value can be read from it. */
    boolean isValue() {
        return kind == Kind.WORD || kind == Kind.QUOTED;
    }

    String lower() {
        return text.toLowerCase(Locale.ROOT);
    }
}
