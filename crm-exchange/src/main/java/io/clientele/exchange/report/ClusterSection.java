package io.clientele.exchange.report;

import io.clientele.cluster.ClusterProfile;
import io.clientele.exchange.report.BarChart.Bar;
import java.util.List;

/** Customers who buy alike. Immutable. */
record ClusterSection(List<ClusterProfile> clusters, Figures figures) implements Section {
    @Override
    public String heading() {
        return "Customers who buy alike";
    }

    @Override
    public boolean isWide() {
        return false;
    }

    @Override
    public void write(Markup html) {
        String meaning =
                "Found in the data alone: customers of one kind are alike in when they last bought, how often and "
                        + "for how much. The figures beneath are those of the one in the middle.";
        html.leaf("p", meaning);
        List<Bar> bars = clusters.stream().map(this::bar).toList();
        new BarChart("clusters", "Customers by kind", meaning, bars).write(html);
        table().writeFolded(html, "The numbers");
    }

    private Bar bar(ClusterProfile cluster) {
        return new Bar(
                cluster.name(),
                cluster.customers(),
                Figures.count(cluster.customers()) + " · "
                        + figures.brief(cluster.totalSpent().minorUnits()),
                Figures.count(cluster.medianRecencyDays(), "day", "days") + " ago, "
                        + Figures.orders(cluster.medianOrders()) + ", "
                        + figures.average(cluster.medianSpent().minorUnits()),
                "bar");
    }

    private NumberTable table() {
        NumberTable table = new NumberTable("Kinds of customers, the one in the middle of each")
                .words("Kind")
                .numbers("Customers", "Days since last purchase", "Orders", "Spent", "Spent by all");
        for (ClusterProfile cluster : clusters) {
            table.row(
                    cluster.name(),
                    Figures.count(cluster.customers()),
                    Figures.count(cluster.medianRecencyDays()),
                    Figures.count(cluster.medianOrders()),
                    figures.money(cluster.medianSpent().minorUnits()),
                    figures.money(cluster.totalSpent().minorUnits()));
        }
        return table;
    }
}
