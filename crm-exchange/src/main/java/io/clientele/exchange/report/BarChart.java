package io.clientele.exchange.report;

import io.clientele.exchange.report.Drawing.Anchor;
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
    private static final double ROOM_FOR_NAME = 0.66;
    private static final double SHORTEST = 0.015;
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
        Drawing drawing = new Picture(id, title, description, "bars", height).begin(html);
        int top = 0;
        for (Bar bar : bars) {
            draw(drawing, bar, top, greatest > 0 ? Math.max(0, bar.value()) / greatest : 0);
            top += height(bar);
        }
        drawing.end();
    }

    private static void draw(Drawing drawing, Bar bar, int top, double share) {
        drawing.group(bar.name() + ": " + bar.figure())
                .fitted("name", ROOM_FOR_NAME, top, 18, 13, shortened(bar.name()))
                .text("figure", 1, top + 13, Anchor.END, bar.figure())
                .roundBox("track", 1, top + 20, THICKNESS);
        if (share > 0) {
            drawing.roundBox(bar.css(), Math.max(SHORTEST, share), top + 20, THICKNESS);
        }
        if (!bar.note().isEmpty()) {
            drawing.text("note", 0, top + 43, Anchor.START, bar.note());
        }
        drawing.endGroup();
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
