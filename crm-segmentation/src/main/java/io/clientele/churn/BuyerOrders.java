package io.clientele.churn;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/**
 * What rules look at: the purchases of one customer as of a day. Immutable.
 *
 * @param asOf the day of the analysis
 * @param purchases by day, ascending, at least one; none after the day of the analysis
 * @param shopRhythm the usual number of days between two orders of one customer of the shop; empty where nobody has
 *     ordered twice
 */
public record BuyerOrders(LocalDate asOf, List<Purchase> purchases, OptionalDouble shopRhythm) {
    /**
     * A purchase.
     *
     * @param day when
     * @param amountMinor for how much, in minor units
     */
    public record Purchase(LocalDate day, long amountMinor) {}

    /**
     * Sorts the purchases.
     *
     * @throws IllegalArgumentException if there are none, or one lies after the day of the analysis
     */
    public BuyerOrders {
        purchases =
                purchases.stream().sorted(Comparator.comparing(Purchase::day)).collect(ImmutableList.toImmutableList());
        checkArgument(!purchases.isEmpty(), "A buyer has a purchase");
        checkArgument(
                !purchases.get(purchases.size() - 1).day().isAfter(asOf), "A purchase lies after the day %s", asOf);
    }

    /** {@return the days from the last purchase to the day of the analysis} */
    public long silence() {
        return ChronoUnit.DAYS.between(last(), asOf);
    }

    /** The same purchases looked at on another day, not before that of the last one. */
    BuyerOrders on(LocalDate day) {
        return new BuyerOrders(day, purchases, shopRhythm);
    }

    LocalDate first() {
        return purchases.get(0).day();
    }

    LocalDate last() {
        return purchases.get(purchases.size() - 1).day();
    }

    /** The number of different days with a purchase. */
    long days() {
        return purchases.stream().map(Purchase::day).distinct().count();
    }

    /**
     * {@return the mean number of days between two purchase days of the customer; empty with fewer than three of them}
     */
    public OptionalDouble rhythm() {
        long days = days();
        return days < 3
                ? OptionalDouble.empty()
                : OptionalDouble.of(ChronoUnit.DAYS.between(first(), last()) / (double) (days - 1));
    }

    /** The purchases of so many days, the last of them being so many days before the day of the analysis. */
    List<Purchase> within(int days, int daysAgo) {
        LocalDate to = asOf.minusDays(daysAgo);
        LocalDate from = to.minusDays(days);
        return purchases.stream()
                .filter(purchase ->
                        purchase.day().isAfter(from) && !purchase.day().isAfter(to))
                .toList();
    }

    /** The days on which a purchase leaves the last so many days, and on which it leaves those before them. */
    Stream<LocalDate> turns(int days) {
        return purchases.stream()
                .flatMap(purchase ->
                        Stream.of(purchase.day().plusDays(days), purchase.day().plusDays(2L * days)));
    }
}
