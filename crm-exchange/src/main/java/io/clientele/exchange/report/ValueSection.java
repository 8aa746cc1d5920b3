package io.clientele.exchange.report;

import io.clientele.exchange.report.ColumnChart.Column;
import io.clientele.exchange.report.ColumnChart.Labelled;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What customers are still worth, and how many are worth how much. Immutable. */
record ValueSection(ScoreColumn values, Figures figures) implements Section {
    /** Where the bands begin, in minor units, over and over with one more zero. */
    private static final int[] STEPS = {1, 2, 5};

    private static final int MOST_BANDS = 12;

    /** Customers worth so much or more, and less than where the next band begins. */
    private record Band(long from, int customers) {}

    @Override
    public String heading() {
        return "What customers are still worth";
    }

    @Override
    public boolean isWide() {
        return false;
    }

    @Override
    public void write(Markup html) {
        List<Band> bands = bands();
        html.leaf("p", meaning());
        picture(bands).write(html);
        table(bands).writeFolded(html, "The numbers");
    }

    private String meaning() {
        return "What a customer will spend from now on, on average over all who bought like that: "
                + figures.average(minor(values.mean())) + " in the mean. It is a forecast, and money that comes later "
                + "counts for less.";
    }

    private long minor(double value) {
        return BigDecimal.valueOf(value)
                .movePointRight(Math.max(0, figures.currency().getDefaultFractionDigits()))
                .setScale(0, RoundingMode.HALF_UP)
                .longValueExact();
    }

    private List<Band> bands() {
        long[] sorted = values.entries().stream()
                .mapToLong(entry -> minor(entry.score()))
                .sorted()
                .toArray();
        List<Long> starts = new ArrayList<>(List.of(0L));
        long greatest = sorted[sorted.length - 1];
        long power = 1;
        for (int i = 0; power * STEPS[i % STEPS.length] <= greatest; i++) {
            starts.add(power * STEPS[i % STEPS.length]);
            power *= i % STEPS.length == STEPS.length - 1 ? 10 : 1;
        }
        // Below the last twelve bands all is next to nothing, and stands together.
        List<Long> shown = starts.subList(Math.max(0, starts.size() - MOST_BANDS), starts.size());
        List<Band> bands = new ArrayList<>();
        int next = 0;
        for (int band = 0; band < shown.size(); band++) {
            int begin = next;
            long end = band + 1 < shown.size() ? shown.get(band + 1) : Long.MAX_VALUE;
            while (next < sorted.length && sorted[next] < end) {
                next++;
            }
            bands.add(new Band(band == 0 ? 0 : shown.get(band), next - begin));
        }
        return bands;
    }

    private ColumnChart picture(List<Band> bands) {
        int greatest = bands.stream().mapToInt(Band::customers).max().orElse(0);
        List<Column> columns = new ArrayList<>();
        for (int i = 0; i < bands.size(); i++) {
            Band band = bands.get(i);
            columns.add(new Column(
                    band.customers(),
                    i % 3 == 0 ? figures.tick(band.from()) : "",
                    figures.tick(band.from()) + " and more: " + Figures.customers(band.customers()),
                    "bar"));
        }
        return new ColumnChart(
                "value",
                "Customers by lifetime value",
                meaning(),
                columns,
                new Labelled(Axis.over(0, greatest, 1), value -> Figures.count((long) value)),
                "worth so much or more",
                Optional.empty());
    }

    private NumberTable table(List<Band> bands) {
        NumberTable table =
                new NumberTable("Customers by lifetime value").words("From").numbers("Customers", "Share");
        for (Band band : bands) {
            table.row(
                    figures.money(band.from()),
                    Figures.count(band.customers()),
                    Figures.share(band.customers(), values.entries().size()));
        }
        return table;
    }
}
