package io.clientele.exchange.report;

import java.util.List;
import java.util.Optional;
import java.util.function.DoubleFunction;

/**
 * A picture of upright bars side by side on one scale. Immutable.
 *
 * @param id the id of the picture
 * @param title what it shows
 * @param description what can be seen in it
 * @param columns the bars, from left to right; at least one
 * @param axis the scale
 * @param caption what is counted from left to right, empty where the labels say it
 * @param marker a line before one of the bars
 */
record ColumnChart(
        String id,
        String title,
        String description,
        List<Column> columns,
        Labelled axis,
        String caption,
        Optional<Marker> marker) {
    private static final int TOP = 12;
    private static final int ROOM_FOR_MARKER = 16;
    private static final int PLOT = 190;
    private static final int LABELS = 24;
    private static final int CAPTION = 20;
    /** For so many bars there is room at least, lest one be as wide as the page. */
    private static final int FEWEST = 6;

    private static final double GAP = 0.16;
    private static final double NEAR_THE_EDGE = 0.94;

    /**
     * A bar.
     *
     * @param value how high
     * @param label what stands beneath it; empty for none
     * @param hint what is said when it is pointed at
     * @param css its colour
     */
    record Column(double value, String label, String hint, String css) {}

    /**
     * A scale and how its values are written.
     *
     * @param axis the scale
     * @param words the writing
     */
    record Labelled(Axis axis, DoubleFunction<String> words) {}

    /**
     * A line that parts the bars.
     *
     * @param before the bar that it stands to the left of
     * @param label what it says
     */
    record Marker(int before, String label) {}

    void write(Markup html) {
        new Picture(id, title, description, "plot", bottom() + LABELS + (caption.isEmpty() ? 0 : CAPTION)).begin(html);
        writeScale(html);
        double width = 1.0 / Math.max(FEWEST, columns.size());
        for (int i = 0; i < columns.size(); i++) {
            writeColumn(html, columns.get(i), i * width, width);
        }
        marker.ifPresent(line -> writeMarker(html, line, line.before() * width));
        if (!caption.isEmpty()) {
            html.leaf(
                    "text", caption, "class", "caption", "x", "100%", "y", "" + (bottom() + 38), "text-anchor", "end");
        }
        Picture.end(html);
    }

    private void writeScale(Markup html) {
        for (double tick : axis.axis().ticks()) {
            String y = Place.down(height(tick));
            html.empty("line", "class", tick == 0 ? "zero" : "grid", "x1", "0", "x2", "100%", "y1", y, "y2", y)
                    .leaf(
                            "text",
                            axis.words().apply(tick),
                            "class",
                            "tick",
                            "x",
                            "-8",
                            "y",
                            Place.down(height(tick) + 4),
                            "text-anchor",
                            "end");
        }
    }

    private void writeColumn(Markup html, Column column, double left, double width) {
        double from = height(Math.max(0, column.value()));
        double to = height(Math.min(0, column.value()));
        double thickness = column.value() == 0 ? 0 : Math.max(1.5, to - from);
        html.open("g").leaf("title", column.hint());
        html.empty(
                "rect",
                "class",
                "aim",
                "x",
                Place.across(left),
                "width",
                Place.across(width),
                "y",
                "" + top(),
                "height",
                "" + PLOT);
        html.empty(
                "rect",
                "class",
                column.css(),
                "x",
                Place.across(left + width * GAP / 2),
                "width",
                Place.across(width * (1 - GAP)),
                "y",
                Place.down(column.value() < 0 ? from : to - thickness),
                "height",
                Place.down(thickness));
        html.close();
        writeLabel(html, column, left, width);
    }

    /** Beneath the left end of the bar, but within the picture. */
    private void writeLabel(Markup html, Column column, double left, double width) {
        if (column.label().isEmpty()) {
            return;
        }
        boolean atTheEdge = left > NEAR_THE_EDGE && width < 1 - NEAR_THE_EDGE;
        html.leaf(
                "text",
                column.label(),
                "class",
                "tick",
                "x",
                atTheEdge ? "100%" : Place.across(left + width * GAP / 2),
                "y",
                "" + (bottom() + 18),
                "text-anchor",
                atTheEdge ? "end" : "start");
    }

    private void writeMarker(Markup html, Marker marker, double left) {
        boolean toTheRight = left <= 0.5;
        String x = Place.across(left);
        html.empty("line", "class", "marker", "x1", x, "x2", x, "y1", "4", "y2", "" + bottom())
                .leaf(
                        "text",
                        marker.label(),
                        "class",
                        "marker-label",
                        "x",
                        x,
                        "y",
                        "14",
                        "dx",
                        toTheRight ? "7" : "-7",
                        "text-anchor",
                        toTheRight ? "start" : "end");
    }

    private int top() {
        return marker.isPresent() ? TOP + ROOM_FOR_MARKER : TOP;
    }

    private int bottom() {
        return top() + PLOT;
    }

    private double height(double value) {
        return top() + PLOT * (1 - axis.axis().place(value));
    }
}
