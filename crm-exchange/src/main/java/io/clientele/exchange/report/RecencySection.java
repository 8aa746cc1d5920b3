package io.clientele.exchange.report;

import io.clientele.exchange.report.ColumnChart.Column;
import io.clientele.exchange.report.ColumnChart.Labelled;
import io.clientele.exchange.report.ColumnChart.Marker;
import io.clientele.exchange.report.RecencyHistogram.Bar;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How long ago customers last bought, and from where on they are dormant. Immutable. */
record RecencySection(RecencyHistogram histogram, int customers) implements Section {
    private static final int MOST_LABELS = 7;

    @Override
    public String heading() {
        return "Days since the last purchase";
    }

    @Override
    public boolean isWide() {
        return false;
    }

    @Override
    public void write(Markup html) {
        if (customers == 0) {
            html.leaf("p", "Nobody has bought yet, so nobody is dormant.");
            return;
        }
        html.leaf("p", meaning());
        picture().write(html);
        table().writeFolded(html, "The numbers");
    }

    private String meaning() {
        String period = Figures.count(histogram.dormantFrom(), "day", "days");
        int dormant = histogram.dormant();
        if (dormant == 0) {
            return "Nobody is dormant: every customer bought within the last " + period + ".";
        }
        String share = Figures.customers(dormant) + " (" + Figures.share(dormant, customers) + ") last bought " + period
                + " ago or longer.";
        Bar next = histogram.bars().get(firstDormant());
        return next.customers() == 0 || next.isOpen()
                ? share
                : share + " " + Figures.customers(next.customers())
                        + (next.customers() == 1 ? " has" : " have")
                        + " only just crossed the line and will be the easiest to win back: write this week.";
    }

    private int firstDormant() {
        int index = 0;
        while (histogram.bars().get(index).from() < histogram.dormantFrom()) {
            index++;
        }
        return index;
    }

    private ColumnChart picture() {
        int greatest = histogram.bars().stream().mapToInt(Bar::customers).max().orElse(0);
        List<Column> columns = new ArrayList<>();
        for (Bar bar : histogram.bars()) {
            columns.add(new Column(
                    bar.customers(),
                    label(bar),
                    days(bar) + ": " + Figures.customers(bar.customers()),
                    bar.from() < histogram.dormantFrom() ? "bar" : "warm"));
        }
        return new ColumnChart(
                "recency",
                "Customers by days since the last purchase",
                meaning(),
                columns,
                new Labelled(Axis.over(0, greatest, 1), value -> Figures.count((long) value)),
                "days since the last purchase",
                Optional.of(new Marker(
                        firstDormant(), Figures.count(histogram.dormantFrom(), "day", "days") + ": dormant")));
    }

    /** Zero, and some multiples of the lapse period. */
    private String label(Bar bar) {
        int last = histogram.bars().get(histogram.bars().size() - 1).from();
        int periods = last / histogram.dormantFrom() + 1;
        long every = (long) histogram.dormantFrom() * ((periods + MOST_LABELS - 1) / MOST_LABELS);
        return bar.from() % every == 0 ? Figures.count(bar.from()) : "";
    }

    private NumberTable table() {
        NumberTable table = new NumberTable("Customers by days since the last purchase")
                .words("Days")
                .numbers("Customers", "Share")
                .words("");
        for (Bar bar : histogram.bars()) {
            table.row(
                    days(bar),
                    Figures.count(bar.customers()),
                    Figures.share(bar.customers(), customers),
                    bar.from() < histogram.dormantFrom() ? "" : "dormant");
        }
        return table;
    }

    private static String days(Bar bar) {
        if (bar.isOpen()) {
            return Figures.count(bar.from()) + " and more days";
        }
        return bar.to() - bar.from() == 1
                ? Figures.count(bar.from(), "day", "days")
                : Figures.count(bar.from()) + "–" + Figures.count(bar.to() - 1, "day", "days");
    }
}
