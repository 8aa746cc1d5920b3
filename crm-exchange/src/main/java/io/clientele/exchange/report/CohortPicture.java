package io.clientele.exchange.report;

import io.clientele.exchange.report.Cohorts.Cohort;

/** The heat map of cohorts: a row for each month of first purchase, a column for each month since. Immutable. */
record CohortPicture(Cohorts cohorts) {
    private static final int ROW = 27;
    private static final int TOP = 40;
    /** A column for the size, and one for each step. */
    private static final int COLUMNS = Cohorts.LAST_STEP + 2;

    void write(Markup html) {
        new Picture(
                        "cohorts",
                        "Share of each month's new customers who bought again",
                        "Rows are months of the first order, from "
                                + Figures.month(cohorts.cohorts().get(0).month())
                                + " on; columns are the months since, from 0 to 12 and more. "
                                + "The strongest field stands for " + Figures.share(greatest(), 1) + ".",
                        "cohorts",
                        TOP + ROW * cohorts.cohorts().size() + 4)
                .begin(html);
        writeHead(html);
        int top = TOP;
        for (Cohort cohort : cohorts.cohorts()) {
            writeRow(html, cohort, top);
            top += ROW;
        }
        Picture.end(html);
    }

    private static void writeHead(Markup html) {
        html.leaf("text", "first order", "class", "caption", "x", "-8", "y", "" + (TOP - 8), "text-anchor", "end");
        html.leaf("text", "new", "class", "caption", "x", middle(0), "y", "" + (TOP - 8), "text-anchor", "middle");
        html.leaf("text", "months since →", "class", "caption", "x", Place.across(1.0 / COLUMNS), "y", "12");
        for (int step = 0; step <= Cohorts.LAST_STEP; step++) {
            html.leaf(
                    "text",
                    CohortSection.heading(step),
                    "class",
                    "tick",
                    "x",
                    middle(step + 1),
                    "y",
                    "" + (TOP - 8),
                    "text-anchor",
                    "middle");
        }
    }

    private void writeRow(Markup html, Cohort cohort, int top) {
        String y = "" + (top + 18);
        html.leaf("text", Figures.shortMonth(cohort.month()), "class", "tick", "x", "-8", "y", y, "text-anchor", "end");
        html.leaf(
                "text", Figures.count(cohort.size()), "class", "tick", "x", middle(0), "y", y, "text-anchor", "middle");
        for (int step = 0; step <= cohort.reached() && cohort.size() > 0; step++) {
            writeField(html, cohort, step, top);
        }
    }

    private void writeField(Markup html, Cohort cohort, int step, int top) {
        double share = share(cohort, step);
        Shade shade = Shade.ofShare(share);
        html.open("g")
                .leaf(
                        "title",
                        Figures.month(cohort.month()) + ", " + CohortSection.heading(step) + " months since: "
                                + Figures.count(cohort.returned().get(step)) + " of " + Figures.count(cohort.size()))
                .empty(
                        "rect",
                        "class",
                        "field " + shade.area(),
                        "x",
                        Place.across((step + 1.0) / COLUMNS),
                        "width",
                        Place.across(1.0 / COLUMNS),
                        "y",
                        "" + top,
                        "height",
                        "" + ROW);
        if (share > 0) {
            html.leaf(
                    "text",
                    Figures.count(Math.max(1, Math.round(100 * share))),
                    "class",
                    "percent " + shade.letters(),
                    "x",
                    middle(step + 1),
                    "y",
                    "" + (top + 18),
                    "text-anchor",
                    "middle");
        }
        html.close();
    }

    private double greatest() {
        double greatest = 0;
        for (Cohort cohort : cohorts.cohorts()) {
            for (int step = 0; step <= cohort.reached(); step++) {
                greatest = Math.max(greatest, share(cohort, step));
            }
        }
        return greatest;
    }

    private static double share(Cohort cohort, int step) {
        return cohort.size() == 0 ? 0 : (double) cohort.returned().get(step) / cohort.size();
    }

    private static String middle(int column) {
        return Place.across((column + 0.5) / COLUMNS);
    }
}
