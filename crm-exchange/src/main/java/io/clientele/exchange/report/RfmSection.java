package io.clientele.exchange.report;

import io.clientele.exchange.report.BarChart.Bar;
import io.clientele.rfm.RfmGroupTotals;
import io.clientele.rfm.RfmTable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The customers by how lately and how often they bought, and the groups that this makes. Immutable. */
record RfmSection(RfmTable rfm, Advice advice, Figures figures) implements Section {
    /** One customer for each field. */
    private static final int ENOUGH = 25;

    @Override
    public String heading() {
        return "How lately and how often they buy";
    }

    @Override
    public boolean isWide() {
        return true;
    }

    @Override
    public void write(Markup html) {
        if (rfm.scored() == 0) {
            html.leaf("p", "Nobody has bought yet, so there is nobody to compare.");
            return;
        }
        html.leaf("p", meaning());
        html.open("div", "class", "pair");
        html.open("div");
        new RfmGridPicture(rfm.counts(), rfm.grid()).write(html);
        html.close();
        html.open("div");
        groups().write(html);
        html.close().close();
        html.open("details").leaf("summary", "The numbers");
        groupTable().write(html);
        gridTable().write(html);
        html.close();
    }

    private String meaning() {
        String how = "Every customer has a score from 1 to 5 for how lately and one for how often they bought, "
                + "beside the other customers; 5 is best. The stronger the colour, the more customers.";
        return how
                + most().map(group -> " “" + group.group().name() + "” brings the most: "
                                + Figures.share(group.customers(), rfm.scored()) + " of the customers and "
                                + Figures.share(group.monetaryMinor(), revenueMinor()) + " of the revenue.")
                        .orElse("")
                + (rfm.scored() < ENOUGH ? " With so few customers that says little yet." : "");
    }

    private Optional<RfmGroupTotals> most() {
        return rfm.groupTotals().stream()
                .filter(group -> group.monetaryMinor() > 0)
                .max(Comparator.comparingLong(RfmGroupTotals::monetaryMinor));
    }

    private long revenueMinor() {
        return rfm.groupTotals().stream()
                .mapToLong(RfmGroupTotals::monetaryMinor)
                .reduce(0, Math::addExact);
    }

    private BarChart groups() {
        List<Bar> bars = rfm.groupTotals().stream()
                .map(group -> new Bar(
                        group.group().name(),
                        group.customers(),
                        Figures.count(group.customers()) + " · " + figures.brief(group.monetaryMinor()),
                        advice.on(group.group()),
                        "bar"))
                .toList();
        return new BarChart("groups", "Customers by group", inWords(), bars);
    }

    private String inWords() {
        List<String> parts = new ArrayList<>();
        for (RfmGroupTotals group : rfm.groupTotals()) {
            parts.add(group.group().name() + ": " + Figures.customers(group.customers()));
        }
        return String.join(", ", parts) + ".";
    }

    private NumberTable groupTable() {
        NumberTable table = new NumberTable("Groups")
                .words("Group")
                .numbers("Customers", "Share", "Orders", "Spent", "Share of revenue")
                .words("What to do");
        long revenue = revenueMinor();
        for (RfmGroupTotals group : rfm.groupTotals()) {
            table.row(
                    group.group().name(),
                    Figures.count(group.customers()),
                    Figures.share(group.customers(), rfm.scored()),
                    Figures.count(group.purchases()),
                    figures.money(group.monetaryMinor()),
                    Figures.share(group.monetaryMinor(), revenue),
                    advice.on(group.group()));
        }
        return table;
    }

    private NumberTable gridTable() {
        NumberTable table = new NumberTable("Customers by recency score (down) and frequency score (across)")
                .words("")
                .numbers("F 1", "F 2", "F 3", "F 4", "F 5");
        for (int recency = 5; recency >= 1; recency--) {
            List<String> row = new ArrayList<>(List.of("R " + recency));
            for (int frequency = 1; frequency <= 5; frequency++) {
                row.add(Figures.count(rfm.counts().customers(recency, frequency)));
            }
            table.row(row);
        }
        return table;
    }
}
