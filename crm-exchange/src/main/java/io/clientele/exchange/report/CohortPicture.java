package io.clientele.exchange.report;

import io.clientele.exchange.report.Cohorts.Cohort;
import io.clientele.exchange.report.Drawing.Anchor;

/** The heat map of cohorts: a row for each month of first purchase, a column for each month since. Immutable. */
record CohortPicture(Cohorts cohorts) {
    private static final int ROW = 27;
    private static final int FOOT = 18;
    private static final int TOP = 40;
    /** A column for the size, and one for each step. */
    private static final int COLUMNS = Cohorts.LAST_STEP + 2;

    void write(Markup html) {
        int height = TOP + ROW * cohorts.cohorts().size() + 4;
        Drawing drawing = new Picture(
                        "cohorts", "Share of each month's new customers who bought again", inWords(), "cohorts", height)
                .begin(html);
        drawHead(drawing);
        int top = TOP;
        for (Cohort cohort : cohorts.cohorts()) {
            draw(drawing, cohort, top);
            top += ROW;
        }
        drawing.end();
    }

    private String inWords() {
        return "Rows are months of the first order, from "
                + Figures.month(cohorts.cohorts().get(0).month())
                + " on; columns are the months since, from 0 to 12 and more. The strongest field stands for "
                + Figures.share(greatest()) + ".";
    }

    private static void drawHead(Drawing drawing) {
        int y = TOP - 8;
        drawing.marginal("caption", 8, y, Anchor.END, "first order")
                .text("caption", middle(0), y, Anchor.MIDDLE, "new")
                .text("caption", left(1), 12, Anchor.START, "months since →");
        for (int step = 0; step <= Cohorts.LAST_STEP; step++) {
            drawing.text("tick", middle(step + 1), y, Anchor.MIDDLE, CohortSection.heading(step));
        }
    }

    private static void draw(Drawing drawing, Cohort cohort, int top) {
        int y = top + FOOT;
        drawing.marginal("tick", 8, y, Anchor.END, Figures.shortMonth(cohort.month()))
                .text("tick", middle(0), y, Anchor.MIDDLE, Figures.count(cohort.size()));
        for (int step = 0; step <= cohort.reached() && cohort.size() > 0; step++) {
            draw(drawing, cohort, step, top);
        }
    }

    private static void draw(Drawing drawing, Cohort cohort, int step, int top) {
        double share = share(cohort, step);
        Shade shade = Shade.ofShare(share);
        drawing.group(Figures.month(cohort.month()) + ", " + CohortSection.heading(step) + " months since: "
                        + Figures.count(cohort.returned().get(step)) + " of " + Figures.count(cohort.size()))
                .box("field " + shade.area(), left(step + 1), 1.0 / COLUMNS, top, ROW);
        if (share > 0) {
            String percent = Figures.count(Math.max(1, Math.round(100 * share)));
            drawing.text("percent " + shade.letters(), middle(step + 1), top + FOOT, Anchor.MIDDLE, percent);
        }
        drawing.endGroup();
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

    private static double left(int column) {
        return (double) column / COLUMNS;
    }

    private static double middle(int column) {
        return (column + 0.5) / COLUMNS;
    }
}
