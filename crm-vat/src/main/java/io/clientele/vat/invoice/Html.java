package io.clientele.vat.invoice;

import java.util.List;
import java.util.Optional;

/**
 * Writes HTML in which every text is escaped. The characters that turn the direction of writing round are left out, so
 * that nothing is read backwards. Not thread-safe.
 */
final class Html {
    private static final int USUAL_LENGTH = 16_384;

    /** How long a number may be without a break; an amount in billions and its currency is not longer. */
    private static final int LONG = 22;

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

    /** An element with words that the law wants, marked with their language where that is not the page's. */
    Html said(String tag, Said said, String page) {
        return element(said.language().equals(page) ? tag : tag + " lang=\"" + said.language() + "\"", said.text());
    }

    /** The cell of a number; one of many digits is marked, so that it may be broken. */
    Html number(String number) {
        return number(number, Optional.empty());
    }

    /** The cell of a number with another in small below it. */
    Html number(String number, Optional<String> below) {
        return element(number.length() > LONG ? "td class=\"n long\"" : "td class=\"n\"", () -> {
            text(number);
            element("p class=\"small\"", below);
        });
    }

    /** The head of a table: the first column is of texts, the others are of numbers. */
    Html head(List<String> texts) {
        return element(
                "thead",
                () -> element("tr", () -> {
                    for (int i = 0; i < texts.size(); i++) {
                        element(i == 0 ? "th scope=\"col\"" : "th scope=\"col\" class=\"n\"", texts.get(i));
                    }
                }));
    }

    /** A text. */
    Html text(String text) {
        text.codePoints().filter(point -> !turnsDirection(point)).forEach(this::escape);
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

    /** Embeddings, overrides and isolates of direction, which can make a name or number look like another. */
    private static boolean turnsDirection(int point) {
        return (point >= 0x202A && point <= 0x202E) || (point >= 0x2066 && point <= 0x2069);
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
