package io.clientele.exchange.report;

import io.clientele.exchange.report.Drawing.Anchor;
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

    private static final int BESIDE = 7;
    private static final double THINNEST = 1.5;
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
        int height = bottom() + LABELS + (caption.isEmpty() ? 0 : CAPTION);
        Drawing drawing = new Picture(id, title, description, "plot", height).begin(html);
        for (double tick : axis.axis().ticks()) {
            drawing.level(tick == 0 ? "zero" : "grid", height(tick))
                    .marginal(
                            "tick",
                            8,
                            height(tick) + 4,
                            Anchor.END,
                            axis.words().apply(tick));
        }
        double width = 1.0 / Math.max(FEWEST, columns.size());
        for (int i = 0; i < columns.size(); i++) {
            draw(drawing, columns.get(i), i * width, width);
        }
        marker.ifPresent(line -> draw(drawing, line, line.before() * width));
        if (!caption.isEmpty()) {
            drawing.text("caption", 1, bottom() + 38, Anchor.END, caption);
        }
        drawing.end();
    }

    private void draw(Drawing drawing, Column column, double left, double width) {
        double from = height(Math.max(0, column.value()));
        double to = height(Math.min(0, column.value()));
        double thickness = column.value() == 0 ? 0 : Math.max(THINNEST, to - from);
        double inner = left + width * GAP / 2;
        drawing.group(column.hint())
                .box("aim", left, width, top(), PLOT)
                .box(column.css(), inner, width * (1 - GAP), column.value() < 0 ? from : to - thickness, thickness)
                .endGroup();
        if (!column.label().isEmpty()) {
            boolean atTheEdge = left > NEAR_THE_EDGE;
            drawing.text(
                    "tick",
                    atTheEdge ? 1 : inner,
                    bottom() + 18,
                    atTheEdge ? Anchor.END : Anchor.START,
                    column.label());
        }
    }

    private void draw(Drawing drawing, Marker line, double left) {
        drawing.upright("marker", left, 4, bottom())
                .beside("marker-label", left, left <= 0.5 ? BESIDE : -BESIDE, 14, line.label());
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
