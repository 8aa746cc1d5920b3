package io.clientele.exchange.report;

import io.clientele.exchange.report.BarChart.Bar;
import java.util.List;

/** The segments and how many people are in each. Immutable. */
record SegmentSection(List<SegmentLine> segments, KeyFigures shop, Figures figures) implements Section {

    @Override
    public String heading() {
        return "Segments";
    }

    @Override
    public boolean isWide() {
        return false;
    }

    @Override
    public void write(Markup html) {
        if (segments.isEmpty()) {
            html.leaf("p", "No segment has been defined.");
            return;
        }
        html.leaf(
                "p",
                "A person can be in several segments. Pick one when you write, so that each letter says "
                        + "something to whoever gets it.");
        List<Bar> bars = segments.stream().map(this::bar).toList();
        new BarChart("segments-chart", "People by segment", inWords(), bars).write(html);
        table().writeFolded(html, "The numbers");
    }

    private String inWords() {
        return String.join(
                        ", ",
                        segments.stream()
                                .map(segment -> segment.name() + ": " + Figures.count(segment.people()))
                                .toList())
                + ".";
    }

    private Bar bar(SegmentLine segment) {
        return new Bar(
                segment.name(),
                segment.people(),
                Figures.count(segment.people()) + " · "
                        + figures.brief(segment.revenue().minorUnits()),
                "",
                "bar");
    }

    private NumberTable table() {
        NumberTable table = new NumberTable("Segments").words("Segment").numbers("People", "Share of all", "Spent");
        for (SegmentLine segment : segments) {
            table.row(
                    segment.name(),
                    Figures.count(segment.people()),
                    Figures.share(segment.people(), shop.people()),
                    figures.money(segment.revenue().minorUnits()));
        }
        return table;
    }
}
