package io.clientele.exchange.report;

import io.clientele.contact.LifecycleStatus;
import io.clientele.exchange.report.KeyFigures.Group;
import java.util.ArrayList;
import java.util.List;

/** How many people stand where with the shop, as one bar in four parts. Immutable. */
record StatusSection(KeyFigures shop, Figures figures, int lapseDays) implements Section {
    private static final int HEIGHT = 52;

    @Override
    public String heading() {
        return "Customers by status";
    }

    @Override
    public boolean isWide() {
        return false;
    }

    @Override
    public void write(Markup html) {
        if (shop.people() == 0) {
            html.leaf("p", "Nobody is known yet. Who orders, or is in an imported audience, will be counted here.");
            return;
        }
        html.leaf("p", meaning());
        writePicture(html);
        writeLegend(html);
        table().writeFolded(html, "The numbers");
    }

    private String meaning() {
        Group lapsed = shop.group(LifecycleStatus.LAPSED);
        if (lapsed.people() == 0) {
            return "Nobody has lapsed: everyone who ever bought did so within the last "
                    + Figures.count(lapseDays, "day", "days") + ".";
        }
        return Figures.customers(lapsed.people()) + (lapsed.people() == 1 ? " has" : " have") + " lapsed, with "
                + figures.whole(lapsed.spentMinor()) + " spent in their time. " + advice(lapsed.people());
    }

    private String advice(int lapsed) {
        if (shop.lapsedRepeaters() == 0) {
            return "Remind them before they forget you.";
        }
        return shop.lapsedRepeaters() == lapsed
                ? "All bought twice or more, so they know you: write to them."
                : "Write first to the " + Figures.count(shop.lapsedRepeaters())
                        + " of them who bought twice or more: they know you.";
    }

    private void writePicture(Markup html) {
        Drawing drawing = new Picture("status", "Customers by status", inWords(), "stack", HEIGHT).begin(html);
        double left = 0;
        for (LifecycleStatus status : LifecycleStatus.values()) {
            int people = shop.group(status).people();
            double share = (double) people / shop.people();
            if (people > 0) {
                drawing.group(name(status) + ": " + Figures.count(people))
                        .box(css(status), left, share, 0, HEIGHT)
                        .endGroup();
            }
            left += share;
        }
        drawing.end();
    }

    private void writeLegend(Markup html) {
        html.open("ul", "class", "legend");
        for (LifecycleStatus status : LifecycleStatus.values()) {
            int people = shop.group(status).people();
            html.open("li")
                    .leaf("i", "", "class", css(status), "aria-hidden", "true")
                    .leaf("b", name(status))
                    .leaf("span", Figures.count(people) + " · " + Figures.share(people, shop.people()))
                    .leaf("small", explanation(status))
                    .close();
        }
        html.close();
    }

    private NumberTable table() {
        NumberTable table =
                new NumberTable("Customers by status").words("Status").numbers("People", "Share", "Orders", "Spent");
        for (LifecycleStatus status : LifecycleStatus.values()) {
            Group group = shop.group(status);
            table.row(
                    name(status),
                    Figures.count(group.people()),
                    Figures.share(group.people(), shop.people()),
                    Figures.count(group.orders()),
                    figures.money(group.spentMinor()));
        }
        return table;
    }

    private String inWords() {
        List<String> parts = new ArrayList<>();
        for (LifecycleStatus status : LifecycleStatus.values()) {
            parts.add(name(status) + ": " + Figures.count(shop.group(status).people()));
        }
        return String.join(", ", parts) + ".";
    }

    private String explanation(LifecycleStatus status) {
        return switch (status) {
            case PROSPECT -> "known, not bought";
            case NEW -> "bought once";
            case REPEAT -> "bought twice or more";
            case LAPSED -> "not for " + Figures.count(lapseDays, "day", "days");
        };
    }

    static String name(LifecycleStatus status) {
        return switch (status) {
            case PROSPECT -> "Prospect";
            case NEW -> "New";
            case REPEAT -> "Repeat";
            case LAPSED -> "Lapsed";
        };
    }

    private static String css(LifecycleStatus status) {
        return switch (status) {
            case PROSPECT -> "faint";
            case NEW -> "soft";
            case REPEAT -> "bar";
            case LAPSED -> "warm";
        };
    }
}
