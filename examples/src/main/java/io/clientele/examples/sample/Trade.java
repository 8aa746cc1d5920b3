package io.clientele.examples.sample;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Three years of orders. Each person buys at a pace of their own, faster before Christmas, and may have bought for the
 * last time after each order; many buy once, a few for years. Not thread-safe.
 */
final class Trade {
    private static final double MEAN_DAYS_BETWEEN_ORDERS = 95;
    private static final int PASSERS_BY_AT_THE_TILL = 90;
    private static final int PASSERS_BY_AT_THE_STALL = 40;

    private final Dice dice;
    private final Catalogue catalogue = new Catalogue();
    private final List<Purchase> purchases = new ArrayList<>();

    private Trade(long seed) {
        dice = new Dice(seed, "trade");
    }

    /** All orders, the earliest first. */
    static List<Purchase> of(People people, long seed) {
        Trade trade = new Trade(seed);
        people.buyers().forEach(trade::live);
        trade.passBy(PASSERS_BY_AT_THE_TILL, Channel.TILL, Channels.SECOND_SITE);
        trade.passBy(PASSERS_BY_AT_THE_STALL, Channel.STALL, Season.OPENING);
        trade.purchases.sort(Comparator.comparing(Purchase::placed)
                .thenComparing(purchase -> purchase.buyer().number()));
        return List.copyOf(trade.purchases);
    }

    private void live(Person buyer) {
        Channels channels = Channels.of(buyer, dice);
        double daysBetween = 8 + dice.exponential(MEAN_DAYS_BETWEEN_ORDERS);
        double leaving = dice.leaning(1.5);
        double day = dice.below(Season.DAYS);
        while (!dice.chance(attraction(day))) {
            day = dice.below(Season.DAYS);
        }
        boolean first = true;
        do {
            buy(buyer, channels, Season.OPENING.plusDays((long) day), first);
            first = false;
            day = nextVisit(day, daysBetween);
        } while (day < Season.DAYS && !dice.chance(leaving));
    }

    private static double attraction(double day) {
        LocalDate date = Season.OPENING.plusDays((long) day);
        return Season.busy(date) * Season.fame(date) / (2 * Season.BUSIEST);
    }

    /** The next event of a Poisson process whose pace follows the season, by thinning. */
    private double nextVisit(double day, double daysBetween) {
        double next = day;
        do {
            next += dice.exponential(daysBetween / Season.BUSIEST);
        } while (next < Season.DAYS
                && !dice.chance(Season.busy(Season.OPENING.plusDays((long) next)) / Season.BUSIEST));
        return next;
    }

    private void buy(Person buyer, Channels channels, LocalDate day, boolean first) {
        Channel channel = channels.on(day, dice);
        Basket basket = Basket.fill(catalogue, day, first, dice);
        switch (channel) {
            case TILL -> add(buyer, atTheTill(day), channel, basket);
            case STALL -> add(buyer, onMarketDay(day), channel, basket);
            default -> {
                Basket sent = basket.sentTo(buyer.home().country());
                purchases.add(new Purchase(buyer, anyHour(day), channel, sent, outcome(day)));
            }
        }
    }

    private void passBy(int people, Channel channel, LocalDate from) {
        for (int i = 0; i < people; i++) {
            LocalDate day = from.plusDays(dice.below((int) (Season.LAST_DAY.toEpochDay() - from.toEpochDay())));
            Basket basket = Basket.fill(catalogue, day, false, dice);
            add(Person.PASSER_BY, channel == Channel.STALL ? onMarketDay(day) : atTheTill(day), channel, basket);
        }
    }

    private void add(Person buyer, LocalDateTime placed, Channel channel, Basket basket) {
        purchases.add(new Purchase(buyer, placed, channel, basket, Outcome.COMPLETED));
    }

    private LocalDateTime anyHour(LocalDate day) {
        int hour = dice.chance(0.6) ? dice.between(17, 23) : dice.between(6, 17);
        return day.atTime(hour, dice.below(60), dice.below(60));
    }

    private LocalDateTime atTheTill(LocalDate day) {
        return day.atTime(dice.between(10, 17), dice.below(60), dice.below(60));
    }

    private LocalDateTime onMarketDay(LocalDate day) {
        LocalDate saturday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.SATURDAY));
        return saturday.atTime(dice.between(8, 13), dice.below(60));
    }

    /** Most orders of the last days wait to be sent; what is sent back comes back later. */
    private Outcome outcome(LocalDate day) {
        double luck = dice.unit();
        if (luck < 0.03) {
            return Outcome.CANCELLED;
        } else if (luck < 0.05) {
            return Outcome.FAILED;
        } else if (luck < 0.06) {
            return Outcome.UNPAID;
        } else if (day.isAfter(Season.LAST_DAY.minusDays(6))) {
            return Outcome.OPEN;
        } else if (luck < 0.08) {
            return Outcome.REFUNDED;
        } else if (luck < 0.10) {
            return Outcome.PARTLY_REFUNDED;
        }
        return luck < 0.106 ? Outcome.ODD : Outcome.COMPLETED;
    }
}
