package io.clientele.exchange.report;

import io.clientele.churn.ChurnModel;
import io.clientele.exchange.report.ColumnChart.Column;
import io.clientele.exchange.report.ColumnChart.Labelled;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Whether as many customers came back as the churn risk had said. Immutable. */
record CalibrationSection(ChurnModel model) implements Section {
    @Override
    public String heading() {
        return "How far the risk can be trusted";
    }

    @Override
    public boolean isWide() {
        return false;
    }

    @Override
    public void write(Markup html) {
        html.leaf("p", meaning());
        picture().write(html);
        html.open("details").leaf("summary", "The numbers");
        groups().write(html);
        bands().write(html);
        html.close();
    }

    private String meaning() {
        return "The last " + Figures.count(model.windowDays(), "day", "days")
                + " were kept from the forecast and held against it. Pale: who was foretold to order, dark: who did. "
                + "The nearer the two, the better."
                + model.accuracy()
                        .map(accuracy -> String.format(
                                Locale.ROOT,
                                " Of two customers, one of whom ordered, it gave that one the higher chance in %.0f of 100 "
                                        + "cases.",
                                100 * accuracy.auc()))
                        .orElse("");
    }

    private ColumnChart picture() {
        List<Column> columns = new ArrayList<>();
        for (ChurnModel.Calibration group : model.calibration()) {
            String hint = Figures.share(group.predicted()) + " foretold, " + Figures.share(group.observed()) + " of "
                    + Figures.customers(group.customers()) + " ordered";
            columns.add(new Column(group.predicted(), Figures.share(group.predicted()), hint, "soft"));
            columns.add(new Column(group.observed(), "", hint, "bar"));
        }
        return new ColumnChart(
                "calibration",
                "Customers foretold to order, and those who did",
                meaning(),
                columns,
                new Labelled(new Axis(0, 1, 0.25), Figures::share),
                "chance to order that was foretold",
                Optional.empty());
    }

    private NumberTable groups() {
        NumberTable table = new NumberTable("Customers by the chance that was foretold")
                .numbers("Foretold", "Ordered", "Customers");
        for (ChurnModel.Calibration group : model.calibration()) {
            table.row(
                    Figures.share(group.predicted()),
                    Figures.share(group.observed()),
                    Figures.count(group.customers()));
        }
        return table;
    }

    private NumberTable bands() {
        NumberTable table =
                new NumberTable("Customers by band of the risk").words("Risk").numbers("Customers", "Did not order");
        for (ChurnModel.BandRate band : model.bands()) {
            table.row(
                    band.band().label(),
                    Figures.count(band.customers()),
                    band.customers() == 0 ? "–" : Figures.share(band.left()));
        }
        return table;
    }
}
