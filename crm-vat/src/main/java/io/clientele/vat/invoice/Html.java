package io.clientele.vat.invoice;

import java.util.Optional;

/** Writes HTML in which every text is escaped. Not thread-safe. */
final class Html {
    private static final int USUAL_LENGTH = 16_384;

    private final StringBuilder out = new StringBuilder(USUAL_LENGTH);

    /** Markup as it is; never a text of somebody. */
    Html markup(String markup) {
        out.append(markup);
        return this;
    }

    /** An element in which others are written. */
    Html element(String tag, Runnable content) {
        out.append('<').append(tag).append('>');
        content.run();
        out.append("</").append(nameOf(tag)).append('>');
        return this;
    }

    /** An element with a text, whose lines stay lines. */
    Html element(String tag, String text) {
        return element(tag, () -> text(text));
    }

    private static String nameOf(String tag) {
        int blank = tag.indexOf(' ');
        return blank < 0 ? tag : tag.substring(0, blank);
    }

    /** An element with a text, if there is one. */
    Html element(String tag, Optional<String> text) {
        text.filter(given -> !given.isBlank()).ifPresent(given -> element(tag, given));
        return this;
    }

    /** A text. */
    Html text(String text) {
        text.codePoints().forEach(this::escape);
        return this;
    }

    private void escape(int point) {
        switch (point) {
            case '&' -> out.append("&amp;");
            case '<' -> out.append("&lt;");
            case '>' -> out.append("&gt;");
            case '"' -> out.append("&quot;");
            case '\'' -> out.append("&#39;");
            case '\n' -> out.append("<br>");
            default -> out.appendCodePoint(isShown(point) ? point : 0xFFFD);
        }
    }

    private static boolean isShown(int point) {
        boolean half = point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
        return !half && (!Character.isISOControl(point) || point == '\t' || point == '\r');
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
