package io.clientele.exchange.report;

import io.clientele.exchange.report.Cohorts.Cohort;
import java.util.ArrayList;
import java.util.List;

/** Who bought again, and how long after the first purchase. Immutable. */
record CohortSection(Cohorts cohorts) implements Section {

    @Override
    public String heading() {
        return "Who comes back";
    }

    @Override
    public boolean isWide() {
        return true;
    }

    @Override
    public void write(Markup html) {
        if (cohorts.cohorts().isEmpty()) {
            html.leaf("p", "Nobody has bought yet. Each month's new customers will have a row here.");
            return;
        }
        html.leaf("p", meaning());
        new CohortPicture(cohorts).write(html);
        writeLegend(html);
        table().writeFolded(html, "The numbers");
    }

    private static void writeLegend(Markup html) {
        html.open("ul", "class", "shades");
        for (Shade shade : Shade.all()) {
            html.leaf("li", shade.percent(), "class", shade.area() + " " + shade.letters());
        }
        html.close();
    }

    private String meaning() {
        String how = "A row is the people who first bought in that month; read to the right how many percent of them "
                + "bought again so many months later.";
        List<String> found = new ArrayList<>();
        if (cohorts.reached(1) > 0) {
            found.add(Figures.share(cohorts.returned(1), cohorts.reached(1)) + " bought again the month after");
        }
        if (cohorts.reached(Cohorts.LAST_STEP) > 0) {
            found.add(Figures.share(cohorts.returned(Cohorts.LAST_STEP), cohorts.reached(Cohorts.LAST_STEP))
                    + " a year after or later");
        }
        return found.isEmpty()
                ? how
                : how + " In all " + String.join(" and ", found)
                        + ". Where the first fields are faint, write sooner after the first order.";
    }

    private NumberTable table() {
        NumberTable table = new NumberTable(
                        "Share of the new customers of a month who bought again so many months later")
                .words("First order")
                .numbers("New customers");
        for (int step = 0; step <= Cohorts.LAST_STEP; step++) {
            table.numbers(heading(step));
        }
        for (Cohort cohort : cohorts.cohorts()) {
            List<String> row = new ArrayList<>(List.of(Figures.month(cohort.month()), Figures.count(cohort.size())));
            for (int step = 0; step <= Cohorts.LAST_STEP; step++) {
                row.add(
                        step > cohort.reached()
                                ? ""
                                : Figures.share(cohort.returned().get(step), cohort.size()));
            }
            table.row(row);
        }
        return table.row(total());
    }

    private List<String> total() {
        List<String> row = new ArrayList<>(List.of("All", Figures.count(cohorts.reached(0))));
        for (int step = 0; step <= Cohorts.LAST_STEP; step++) {
            row.add(cohorts.reached(step) == 0 ? "" : Figures.share(cohorts.returned(step), cohorts.reached(step)));
        }
        return row;
    }

    /** {@code 0}, {@code 1}, … {@code 12+}. */
    static String heading(int step) {
        return step == Cohorts.LAST_STEP ? step + "+" : String.valueOf(step);
    }
}
