package io.clientele.exchange.report;

import static com.google.common.base.Preconditions.checkState;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Writes HTML and the SVG in it. Names of elements and attributes are the report's own; whatever else goes in is text
 * and is escaped, so that no datum can become markup. Elements are closed in the order they were opened. Not
 * thread-safe.
 */
final class Markup {
    private static final char UNREADABLE = '\uFFFD';

    private final StringBuilder out = new StringBuilder(1 << 16).append("<!DOCTYPE html>");
    private final Deque<String> open = new ArrayDeque<>();
    private boolean afterText;

    /**
     * Opens an element.
     *
     * @param attributes names and values in turn
     */
    Markup open(String tag, String... attributes) {
        begin(tag, attributes).append('>');
        open.push(tag);
        return this;
    }

    /** Closes the element opened last. */
    Markup close() {
        out.append("</").append(open.pop()).append('>');
        afterText = false;
        return this;
    }

    /** An element without content. */
    Markup empty(String tag, String... attributes) {
        begin(tag, attributes).append("/>");
        return this;
    }

    /** An element that holds a text only. */
    Markup leaf(String tag, String text, String... attributes) {
        return open(tag, attributes).text(text).close();
    }

    /** Text within the element opened last. */
    Markup text(String text) {
        escape(text);
        afterText = true;
        return this;
    }

    /** The style sheet, which is not escaped: it is the report's own. */
    Markup style(String css) {
        begin("style").append(">\n").append(css).append("</style>");
        return this;
    }

    /** The whole document. */
    String toHtml() {
        checkState(open.isEmpty(), "Not closed: %s", open);
        return out + "\n";
    }

    private StringBuilder begin(String tag, String... attributes) {
        if (!afterText) {
            out.append('\n');
        }
        afterText = false;
        out.append('<').append(tag);
        for (int i = 0; i < attributes.length; i += 2) {
            out.append(' ').append(attributes[i]).append("=\"");
            escape(attributes[i + 1]);
            out.append('"');
        }
        return out;
    }

    private void escape(String text) {
        text.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                case '\t', '\n', '\r' -> out.append(' ');
                default -> out.appendCodePoint(isReadable(c) ? c : UNREADABLE);
            }
        });
    }

    /** Whether HTML allows the character: no control, no half of a surrogate pair, none that Unicode rules out. */
    private static boolean isReadable(int c) {
        return !Character.isISOControl(c)
                && (c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE)
                && (c & 0xFFFE) != 0xFFFE
                && (c < 0xFDD0 || c > 0xFDEF);
    }
}
