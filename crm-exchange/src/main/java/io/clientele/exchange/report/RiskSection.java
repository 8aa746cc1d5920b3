package io.clientele.exchange.report;

import io.clientele.exchange.report.ColumnChart.Column;
import io.clientele.exchange.report.ColumnChart.Labelled;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/** The churn risk of customers by the quarter of their first purchase. Immutable. */
record RiskSection(ScoreColumn risks) implements Section {
    private static final int SHOWN = 12;

    @Override
    public String heading() {
        return "Risk by first purchase";
    }

    @Override
    public boolean isWide() {
        return false;
    }

    @Override
    public void write(Markup html) {
        html.leaf("p", meaning());
        NavigableMap<LocalDate, DoubleSummaryStatistics> quarters = quarters();
        picture(quarters).write(html);
        table(quarters).writeFolded(html, "The numbers");
    }

    private String meaning() {
        return "The risk that a customer will order nothing soon, in the mean of those who first bought in the same "
                + "quarter; over all customers it is " + Figures.share(risks.mean())
                + ". Where it is highest, a letter comes late.";
    }

    /** By the first day of the quarter, the latest of them. */
    private NavigableMap<LocalDate, DoubleSummaryStatistics> quarters() {
        NavigableMap<LocalDate, DoubleSummaryStatistics> quarters = new TreeMap<>();
        for (ScoreColumn.Entry entry : risks.entries()) {
            LocalDate quarter = entry.first().with(IsoFields.DAY_OF_QUARTER, 1);
            quarters.computeIfAbsent(quarter, any -> new DoubleSummaryStatistics())
                    .accept(entry.score());
        }
        while (quarters.size() > SHOWN) {
            quarters.pollFirstEntry();
        }
        return quarters;
    }

    private ColumnChart picture(Map<LocalDate, DoubleSummaryStatistics> quarters) {
        List<Column> columns = new ArrayList<>();
        int every = quarters.size() > SHOWN / 2 ? 3 : 1;
        quarters.forEach((quarter, risk) -> columns.add(new Column(
                risk.getAverage(),
                columns.size() % every == 0 ? name(quarter) : "",
                name(quarter) + ": " + Figures.share(risk.getAverage()) + ", " + Figures.customers(risk.getCount()),
                risk.getAverage() > risks.mean() ? "warm" : "bar")));
        return new ColumnChart(
                "risk",
                "Mean churn risk by quarter of first purchase",
                meaning(),
                columns,
                new Labelled(new Axis(0, 1, 0.25), Figures::share),
                "quarter of the first purchase",
                Optional.empty());
    }

    private static NumberTable table(Map<LocalDate, DoubleSummaryStatistics> quarters) {
        NumberTable table = new NumberTable("Churn risk by quarter of first purchase")
                .words("Quarter")
                .numbers("Customers", "Mean risk");
        quarters.forEach((quarter, risk) ->
                table.row(name(quarter), Figures.count(risk.getCount()), Figures.share(risk.getAverage())));
        return table;
    }

    private static String name(LocalDate quarter) {
        return "Q" + quarter.get(IsoFields.QUARTER_OF_YEAR) + " " + quarter.getYear();
    }
}
