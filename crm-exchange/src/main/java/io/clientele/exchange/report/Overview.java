package io.clientele.exchange.report;

import io.clientele.contact.LifecycleStatus;
import java.time.YearMonth;
import java.util.Optional;

/** The figures at the head of the page, each on a card. Immutable. */
record Overview(KeyFigures shop, Figures figures, int lapseDays) {

    void write(Markup html) {
        html.open("section", "class", "cards", "aria-label", "Key figures").open("dl");
        write(html, "Customers", Figures.count(shop.customers()), customersNote());
        write(html, "Revenue", figures.whole(shop.revenue().minorUnits()), revenueNote());
        write(html, "Orders", Figures.count(shop.orders()), ordersNote());
        write(html, "Average order", averageOrder(), "revenue per order");
        write(
                html,
                "Repeat rate",
                Figures.share(shop.repeaters(), shop.customers()),
                Figures.count(shop.repeaters()) + " bought twice or more");
        int lapsed = shop.group(LifecycleStatus.LAPSED).people();
        write(
                html,
                "Lapsed",
                Figures.share(lapsed, shop.customers()),
                Figures.count(lapsed) + " with no order for " + Figures.count(lapseDays, "day", "days"));
        html.close();
        otherCurrencies().ifPresent(note -> html.leaf("p", note, "class", "aside"));
        html.close();
    }

    private static void write(Markup html, String name, String figure, String note) {
        html.open("div", "class", "card")
                .leaf("dt", name)
                .leaf("dd", figure, "class", "big")
                .leaf("dd", note, "class", "note")
                .close();
    }

    private String customersNote() {
        int prospects = shop.group(LifecycleStatus.PROSPECT).people();
        if (shop.people() == 0) {
            return "nobody yet";
        }
        return prospects == 0
                ? "have bought"
                : "and " + Figures.count(prospects, "person", "people") + " who " + (prospects == 1 ? "has" : "have")
                        + " not bought";
    }

    private String revenueNote() {
        return shop.yearBeforeMinor()
                .map(before -> Figures.change(shop.lastYearMinor(), before) + " in a year")
                .or(() -> shop.firstOrder().map(day -> "since " + Figures.month(YearMonth.from(day))))
                .orElse("nothing sold yet");
    }

    private String ordersNote() {
        return shop.customers() == 0
                ? "none yet"
                : Figures.tenths((double) shop.orders() / shop.customers()) + " per customer";
    }

    private String averageOrder() {
        return shop.averageOrderMinor().map(figures::average).orElse("–");
    }

    private Optional<String> otherCurrencies() {
        return shop.otherSpent().amounts().stream()
                .filter(sum -> !sum.isZero())
                .map(sum -> new Figures(sum.currency()).money(sum.minorUnits()))
                .reduce((one, next) -> one + ", " + next)
                .map(sums -> "Not in the revenue, for want of an exchange rate: " + sums + ".");
    }
}
