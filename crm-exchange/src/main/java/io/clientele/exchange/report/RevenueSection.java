package io.clientele.exchange.report;

import io.clientele.exchange.report.ColumnChart.Column;
import io.clientele.exchange.report.ColumnChart.Labelled;
import io.clientele.exchange.report.MonthlyRevenue.Month;
import io.clientele.exchange.report.MonthlyRevenue.Sum;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What came in month by month. Immutable. */
record RevenueSection(MonthlyRevenue revenue, Figures figures) implements Section {
    /** Up to so many months each is named. */
    private static final int NAMED = 13;

    private static final int ROOM_OF_A_YEAR = 4;

    @Override
    public String heading() {
        return "Revenue by month";
    }

    @Override
    public boolean isWide() {
        return true;
    }

    @Override
    public void write(Markup html) {
        if (revenue.months().isEmpty()) {
            html.leaf("p", "Nothing has been sold yet. With the first order a bar for its month appears here.");
            return;
        }
        html.leaf("p", meaning());
        picture().write(html);
        table().writeFolded(html, "The numbers");
    }

    private String meaning() {
        List<String> sentences = new ArrayList<>();
        best().ifPresent(best -> sentences.add("The best month was " + Figures.month(best.month()) + " with "
                + figures.whole(best.sum().revenueMinor()) + " from "
                + Figures.orders(best.sum().orders()) + "."));
        lastYearsTwin().ifPresent(sentences::add);
        negative().ifPresent(sentences::add);
        if (!revenue.lastIsWhole()) {
            sentences.add(Figures.month(last().month()) + " is still running, so its bar is faint.");
        }
        return String.join(" ", sentences);
    }

    private Optional<Month> best() {
        return revenue.months().stream()
                .filter(month -> month.sum().revenueMinor() > 0)
                .max(Comparator.comparingLong(month -> month.sum().revenueMinor()));
    }

    /** The latest month that is over beside the same month a year before. */
    private Optional<String> lastYearsTwin() {
        int latest = revenue.months().size() - (revenue.lastIsWhole() ? 1 : 2);
        if (latest < 12) {
            return Optional.empty();
        }
        Month now = revenue.months().get(latest);
        Month then = revenue.months().get(latest - 12);
        return then.sum().revenueMinor() <= 0
                ? Optional.empty()
                : Optional.of(Figures.month(now.month()) + " brought "
                        + figures.whole(now.sum().revenueMinor()) + ", "
                        + Figures.change(now.sum().revenueMinor(), then.sum().revenueMinor())
                        + " on the same month a year before.");
    }

    private Optional<String> negative() {
        long months = revenue.months().stream()
                .filter(month -> month.sum().revenueMinor() < 0)
                .count();
        return months == 0
                ? Optional.empty()
                : Optional.of("In " + Figures.count(months, "month", "months")
                        + " more was given back than sold: look at those returns.");
    }

    private ColumnChart picture() {
        double least = revenue.months().stream()
                .mapToDouble(month -> month.sum().revenueMinor())
                .min()
                .orElse(0);
        double greatest = revenue.months().stream()
                .mapToDouble(month -> month.sum().revenueMinor())
                .max()
                .orElse(0);
        List<Column> columns = new ArrayList<>();
        for (int i = 0; i < revenue.months().size(); i++) {
            columns.add(column(i));
        }
        return new ColumnChart(
                "revenue",
                "Revenue by month",
                Figures.month(revenue.months().get(0).month()) + " to " + Figures.month(last().month()) + ". "
                        + meaning(),
                columns,
                new Labelled(Axis.over(least, greatest, 1), value -> figures.tick((long) value)),
                "",
                Optional.empty());
    }

    private Column column(int index) {
        Month month = revenue.months().get(index);
        boolean running = index == revenue.months().size() - 1 && !revenue.lastIsWhole();
        long minor = month.sum().revenueMinor();
        return new Column(
                minor,
                label(index, month.month()),
                Figures.month(month.month()) + ": " + figures.money(minor) + ", "
                        + Figures.orders(month.sum().orders()),
                (minor < 0 ? "warm" : "bar") + (running ? " running" : ""));
    }

    /** Each month by name where there are few; else each year, and the first month where the year is far enough. */
    private String label(int index, YearMonth month) {
        if (revenue.months().size() <= NAMED) {
            return Figures.shortName(month.getMonth());
        }
        int toNextYear = 13 - month.getMonthValue();
        boolean named = month.getMonthValue() == 1 || (index == 0 && toNextYear >= ROOM_OF_A_YEAR);
        return named ? String.valueOf(month.getYear()) : "";
    }

    private NumberTable table() {
        NumberTable table = new NumberTable("Revenue by month, the latest first")
                .words("Month")
                .numbers("Orders", "New customers", "Revenue", "Average order");
        for (int i = revenue.months().size() - 1; i >= 0; i--) {
            Month month = revenue.months().get(i);
            table.row(row(Figures.month(month.month()), month.sum()));
        }
        revenue.before().ifPresent(sum -> table.row(row("Before", sum)));
        return table;
    }

    private List<String> row(String name, Sum sum) {
        return List.of(
                name,
                Figures.count(sum.orders()),
                Figures.count(sum.newCustomers()),
                figures.money(sum.revenueMinor()),
                sum.orders() == 0 ? "–" : figures.money(Math.round((double) sum.revenueMinor() / sum.orders())));
    }

    private Month last() {
        return revenue.months().get(revenue.months().size() - 1);
    }
}
