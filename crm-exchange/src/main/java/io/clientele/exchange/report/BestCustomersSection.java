package io.clientele.exchange.report;

import io.clientele.exchange.report.BarChart.Bar;
import io.clientele.profile.CustomerProfile;
import java.util.List;

/** The customers who spent the most. Immutable. */
record BestCustomersSection(BestCustomers best, KeyFigures shop, People people, Figures figures) implements Section {

    @Override
    public String heading() {
        return "Best customers";
    }

    @Override
    public boolean isWide() {
        return false;
    }

    @Override
    public void write(Markup html) {
        if (best.customers().isEmpty()) {
            html.leaf("p", "Nobody has bought yet.");
            return;
        }
        html.leaf("p", meaning());
        List<Bar> bars = best.customers().stream().map(this::bar).toList();
        new BarChart("best", "Best customers by what they spent", inWords(), bars).write(html);
        table().writeFolded(html, "The numbers");
    }

    private String meaning() {
        int listed = best.customers().size();
        if (listed == shop.customers()) {
            return "All " + Figures.customers(listed) + ", by what they spent.";
        }
        return "These " + Figures.count(listed) + " brought "
                + Figures.share(best.spentMinor(), shop.revenue().minorUnits())
                + " of the revenue. Thank them in person, and let nobody on this list lapse unnoticed.";
    }

    private String inWords() {
        CustomerProfile first = best.customers().get(0);
        return "The first of them spent " + figures.money(first.totalSpent().minorUnits()) + " in "
                + Figures.orders(first.orders()) + ".";
    }

    private Bar bar(CustomerProfile one) {
        long spent = one.totalSpent().minorUnits();
        return new Bar(people.name(one), spent, figures.whole(spent), "", "bar");
    }

    private NumberTable table() {
        NumberTable table = new NumberTable("Best customers")
                .words("Customer")
                .numbers("Orders", "Spent", "Last order")
                .words("Status");
        for (CustomerProfile one : best.customers()) {
            table.row(
                    people.name(one),
                    Figures.count(one.orders()),
                    figures.money(one.totalSpent().minorUnits()),
                    one.lastOrder().map(Figures::shortDay).orElse("–"),
                    StatusSection.name(one.status()));
        }
        return table;
    }
}
