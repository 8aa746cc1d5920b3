package io.clientele.exchange.report;

import io.clientele.exchange.report.BarChart.Bar;
import io.clientele.segment.Concentration;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** How much of the revenue the best customers bring. Immutable. */
record ConcentrationSection(Concentration spread) implements Section {
    /** With fewer customers a hundredth of them is nobody. */
    static final int FEWEST = 25;

    @Override
    public String heading() {
        return "How the revenue is spread";
    }

    @Override
    public boolean isWide() {
        return false;
    }

    @Override
    public void write(Markup html) {
        html.leaf("p", meaning());
        // All of them come last, so that a bar is as long as its share.
        List<Bar> bars = Stream.concat(Concentration.USUAL_PARTS.stream(), Stream.of(1.0))
                .map(this::bar)
                .toList();
        new BarChart("spread", "Share of the revenue by the part of the customers who spent most", meaning(), bars)
                .write(html);
        table().writeFolded(html, "The numbers");
    }

    private String meaning() {
        double fifth = spread.shareOfBest(0.2);
        return "The fifth of the customers who spent most brought " + Figures.share(fifth) + " of the revenue. "
                + (fifth > 0.7
                        ? "Few people carry the shop: know them by name."
                        : "No small circle carries the shop: win back many rather than spoil a few.");
    }

    private Bar bar(double part) {
        return new Bar(
                part == 1 ? "All" : "Best " + Figures.share(part),
                spread.shareOfBest(part),
                Figures.share(spread.shareOfBest(part)) + " · " + Figures.customers(spread.customersOf(part)),
                "",
                "bar");
    }

    private NumberTable table() {
        NumberTable table = new NumberTable(
                        String.format(Locale.ROOT, "Share of the revenue; Gini's coefficient is %.2f", spread.gini()))
                .words("The best")
                .numbers("Customers", "Share of revenue");
        for (double part : Concentration.USUAL_PARTS) {
            table.row(
                    Figures.share(part),
                    Figures.count(spread.customersOf(part)),
                    Figures.share(spread.shareOfBest(part)));
        }
        return table;
    }
}
