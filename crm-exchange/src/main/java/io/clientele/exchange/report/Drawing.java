package io.clientele.exchange.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;

/**
 * Draws the shapes of a picture. Across, places are shares of the width from 0 to 1, so that a picture fits a phone and
 * a desk alike while its letters keep their size; down, they are pixels. Not thread-safe.
 *
 * @param html where the picture is written
 */
record Drawing(Markup html) {

    /** Where a text stands, seen from its place. */
    enum Anchor {
        START,
        MIDDLE,
        END
    }

    /** Begins a group of shapes that say something when they are pointed at. */
    Drawing group(String hint) {
        html.open("g").leaf("title", hint);
        return this;
    }

    /** Ends the group. */
    Drawing endGroup() {
        html.close();
        return this;
    }

    /** A box of a colour. */
    Drawing box(String css, double left, double width, double top, double height) {
        html.empty("rect", "class", css, "x", share(left), "width", share(width), "y", px(top), "height", px(height));
        return this;
    }

    /** A box with round ends. */
    Drawing roundBox(String css, double width, double top, int height) {
        String radius = px(height / 2.0);
        html.empty(
                "rect",
                "class",
                css,
                "x",
                "0",
                "width",
                share(width),
                "y",
                px(top),
                "height",
                px(height),
                "rx",
                radius);
        return this;
    }

    /** A line from side to side. */
    Drawing level(String css, double y) {
        html.empty("line", "class", css, "x1", "0", "x2", "100%", "y1", px(y), "y2", px(y));
        return this;
    }

    /** A line from top to bottom. */
    Drawing upright(String css, double across, double top, double bottom) {
        html.empty("line", "class", css, "x1", share(across), "x2", share(across), "y1", px(top), "y2", px(bottom));
        return this;
    }

    /** A text whose foot stands at {@code y}. */
    Drawing text(String css, double across, double y, Anchor anchor, String text) {
        return text(css, share(across), y, anchor, text);
    }

    /** A text in the margin, some pixels to the left of the picture. */
    Drawing marginal(String css, int pixels, double y, Anchor anchor, String text) {
        return text(css, px(-pixels), y, anchor, text);
    }

    /** A text beside an upright line, some pixels from it. */
    Drawing beside(String css, double across, int pixels, double y, String text) {
        String anchor = pixels > 0 ? "start" : "end";
        html.leaf("text", text, "class", css, "x", share(across), "dx", px(pixels), "y", px(y), "text-anchor", anchor);
        return this;
    }

    /** A text at the left side, of which is shown what fits the given share of the width. */
    Drawing fitted(String css, double width, int top, int height, int foot, String text) {
        html.open("svg", "class", "clip", "x", "0", "y", px(top), "width", share(width), "height", px(height))
                .leaf("text", text, "class", css, "x", "0", "y", px(foot))
                .close();
        return this;
    }

    /** Ends the picture. */
    void end() {
        html.close().close();
    }

    private Drawing text(String css, String x, double y, Anchor anchor, String text) {
        String word = anchor.name().toLowerCase(Locale.ROOT);
        html.leaf("text", text, "class", css, "x", x, "y", px(y), "text-anchor", word);
        return this;
    }

    private static String share(double share) {
        return plain(100 * share, 3) + "%";
    }

    private static String px(double pixels) {
        return plain(pixels, 1);
    }

    private static String plain(double number, int digits) {
        BigDecimal rounded = BigDecimal.valueOf(number).setScale(digits, RoundingMode.HALF_UP);
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }
}
