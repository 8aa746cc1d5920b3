package io.clientele.exchange.report;

import java.util.List;

/**
 * A picture of lying bars one beneath the other, each with its words above it. Immutable.
 *
 * @param id the id of the picture
 * @param title what it shows
 * @param description what can be seen in it
 * @param bars from top to bottom
 */
record BarChart(String id, String title, String description, List<Bar> bars) {
    private static final int ROW = 40;
    private static final int NOTE = 16;
    private static final int THICKNESS = 8;
    private static final String ROOM_FOR_NAME = "66%";
    private static final int LONGEST_NAME = 28;

    /**
     * A bar.
     *
     * @param name whose it is
     * @param value how long it is; nothing is drawn below zero
     * @param figure the value in words
     * @param note a line beneath, empty for none
     * @param css its colour
     */
    record Bar(String name, double value, String figure, String note, String css) {}

    void write(Markup html) {
        int height = bars.stream().mapToInt(BarChart::height).sum();
        double greatest = bars.stream().mapToDouble(Bar::value).max().orElse(0);
        new Picture(id, title, description, "bars", height).begin(html);
        int top = 0;
        for (Bar bar : bars) {
            writeBar(html, bar, top, greatest > 0 ? Math.max(0, bar.value()) / greatest : 0);
            top += height(bar);
        }
        Picture.end(html);
    }

    private static void writeBar(Markup html, Bar bar, int top, double share) {
        html.open("g").leaf("title", bar.name() + ": " + bar.figure());
        html.open("svg", "class", "clip", "x", "0", "y", "" + top, "width", ROOM_FOR_NAME, "height", "18")
                .leaf("text", shortened(bar.name()), "class", "name", "x", "0", "y", "13")
                .close();
        html.leaf("text", bar.figure(), "class", "figure", "x", "100%", "y", "" + (top + 13), "text-anchor", "end");
        String y = "" + (top + 20);
        html.empty("rect", "class", "track", "x", "0", "width", "100%", "y", y, "height", "" + THICKNESS, "rx", "4");
        if (share > 0) {
            String width = Place.across(Math.max(0.015, share));
            html.empty(
                    "rect", "class", bar.css(), "x", "0", "width", width, "y", y, "height", "" + THICKNESS, "rx", "4");
        }
        if (!bar.note().isEmpty()) {
            html.leaf("text", bar.note(), "class", "note", "x", "0", "y", "" + (top + 43));
        }
        html.close();
    }

    /** So much of a name as stands beside its figure on a phone. */
    static String shortened(String name) {
        int length = name.codePointCount(0, name.length());
        return length <= LONGEST_NAME ? name : name.substring(0, name.offsetByCodePoints(0, LONGEST_NAME - 1)) + "…";
    }

    private static int height(Bar bar) {
        return bar.note().isEmpty() ? ROW : ROW + NOTE;
    }
}
