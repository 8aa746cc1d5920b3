package io.clientele.churn;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/** A sign that a customer is leaving, which needs no other customers to be seen. Immutable. */
public sealed interface ChurnRule {

    /**
     * Why the rule sees the customer leave.
     *
     * @param buyer the customer's purchases
     * @return the reason as a sentence without a full stop; empty if the rule sees nothing
     */
    Optional<String> reason(BuyerOrders buyer);

    /**
     * Since when the rule has seen the customer leave, whether or not it still does.
     *
     * @param buyer the customer's purchases
     * @return the first day since the last purchase, and not after the day of the analysis; empty if it has seen
     *     nothing since then
     */
    default Optional<LocalDate> since(BuyerOrders buyer) {
        return Stream.concat(Stream.of(buyer.last()), turns(buyer))
                .filter(day -> !day.isBefore(buyer.last()) && !day.isAfter(buyer.asOf()))
                .sorted()
                .filter(day -> reason(buyer.on(day)).isPresent())
                .findFirst();
    }

    /**
     * The days after the last purchase on which the rule may see what it did not see the day before, without another
     * purchase; those before the last purchase may be among them.
     *
     * @param buyer the customer's purchases
     * @return days in no order
     */
    Stream<LocalDate> turns(BuyerOrders buyer);

    /**
     * The name of the rule in filters, whatever its numbers are: {@code no_order}, {@code longer_than_usual},
     * {@code orders_fall}, {@code spend_falls}, {@code renewal_skipped} or {@code never_followed}.
     *
     * @return small letters and underscores
     */
    String label();

    /**
     * No order for some days.
     *
     * @param days so many or more, at least 1
     */
    record NoOrderFor(int days) implements ChurnRule {
        /** Checks the days. */
        public NoOrderFor {
            checkDays(days);
        }

        @Override
        public String label() {
            return "no_order";
        }

        @Override
        public Stream<LocalDate> turns(BuyerOrders buyer) {
            return Stream.of(buyer.last().plusDays(days));
        }

        @Override
        public Optional<String> reason(BuyerOrders buyer) {
            return buyer.silence() >= days
                    ? Optional.of("No order for " + buyer.silence() + " days")
                    : Optional.empty();
        }
    }

    /**
     * A gap longer than the customer's own rhythm would have it; who has bought on fewer than three days has none, and
     * is measured by the shop's.
     *
     * @param times how many times as long, above 1
     */
    record LongerThanUsual(double times) implements ChurnRule {
        /** Checks the times. */
        public LongerThanUsual {
            checkArgument(times > 1 && times < 1_000, "A gap is longer than usual from once on, not %s times", times);
        }

        @Override
        public String label() {
            return "longer_than_usual";
        }

        @Override
        public Stream<LocalDate> turns(BuyerOrders buyer) {
            OptionalDouble rhythm = rhythm(buyer);
            return rhythm.isPresent()
                    ? Stream.of(buyer.last().plusDays((long) (times * rhythm.getAsDouble()) + 1))
                    : Stream.empty();
        }

        /** That of the customer, else of the shop; at least a day. */
        private static OptionalDouble rhythm(BuyerOrders buyer) {
            OptionalDouble own = buyer.rhythm();
            OptionalDouble rhythm = own.isPresent() ? own : buyer.shopRhythm();
            return rhythm.isPresent() ? OptionalDouble.of(Math.max(1, rhythm.getAsDouble())) : rhythm;
        }

        @Override
        public Optional<String> reason(BuyerOrders buyer) {
            OptionalDouble rhythm = rhythm(buyer);
            return rhythm.isPresent() && buyer.silence() > times * rhythm.getAsDouble()
                    ? Optional.of(String.format(
                            Locale.ROOT,
                            "No order for %d days, where %s every %.0f days",
                            buyer.silence(),
                            buyer.rhythm().isPresent() ? "this customer used to order" : "customers of the shop order",
                            rhythm.getAsDouble()))
                    : Optional.empty();
        }
    }

    /**
     * Fewer orders than in the same number of days before.
     *
     * @param days the length of both windows, at least 1
     * @param fall the least part of the former orders that is missing, above 0 up to 1
     */
    record OrdersFall(int days, double fall) implements ChurnRule {
        /** Checks days and part. */
        public OrdersFall {
            checkDays(days);
            checkPart(fall);
        }

        @Override
        public String label() {
            return "orders_fall";
        }

        @Override
        public Stream<LocalDate> turns(BuyerOrders buyer) {
            return buyer.turns(days);
        }

        @Override
        public Optional<String> reason(BuyerOrders buyer) {
            int before = buyer.within(days, days).size();
            int now = buyer.within(days, 0).size();
            return before >= 2 && now <= before * (1 - fall)
                    ? Optional.of(now + (now == 1 ? " order" : " orders") + " in the last " + days + " days, " + before
                            + " in those before")
                    : Optional.empty();
        }
    }

    /**
     * Less spent than in the same number of days before.
     *
     * @param days the length of both windows, at least 1
     * @param fall the least part of the former spend that is missing, above 0 up to 1
     */
    record SpendFalls(int days, double fall) implements ChurnRule {
        /** Checks days and part. */
        public SpendFalls {
            checkDays(days);
            checkPart(fall);
        }

        @Override
        public String label() {
            return "spend_falls";
        }

        @Override
        public Stream<LocalDate> turns(BuyerOrders buyer) {
            return buyer.turns(days);
        }

        @Override
        public Optional<String> reason(BuyerOrders buyer) {
            double before = sum(buyer.within(days, days));
            double now = sum(buyer.within(days, 0));
            return before > 0 && now <= before * (1 - fall)
                    ? Optional.of(String.format(
                            Locale.ROOT,
                            "Spend of the last %d days is %.0f %% below that of the days before",
                            days,
                            100 * (1 - now / before)))
                    : Optional.empty();
        }

        private static double sum(List<BuyerOrders.Purchase> purchases) {
            return purchases.stream()
                    .mapToDouble(BuyerOrders.Purchase::amountMinor)
                    .sum();
        }
    }

    /**
     * The renewal of a subscription that has not come; give it to subscribers alone.
     *
     * @param every the days between two renewals, at least 1
     * @param grace how many days a renewal may be late, from 0
     */
    record RenewalSkipped(int every, int grace) implements ChurnRule {
        /** Checks the days. */
        public RenewalSkipped {
            checkDays(every);
            checkArgument(grace >= 0, "A renewal is not late by %s days", grace);
        }

        @Override
        public String label() {
            return "renewal_skipped";
        }

        @Override
        public Stream<LocalDate> turns(BuyerOrders buyer) {
            return Stream.of(buyer.last().plusDays((long) every + grace + 1));
        }

        @Override
        public Optional<String> reason(BuyerOrders buyer) {
            long late = buyer.silence() - every;
            return late > grace ? Optional.of("The renewal is " + late + " days late") : Optional.empty();
        }
    }

    /**
     * A first order that no other followed.
     *
     * @param days for so many days or more, at least 1
     */
    record NeverFollowed(int days) implements ChurnRule {
        /** Checks the days. */
        public NeverFollowed {
            checkDays(days);
        }

        @Override
        public String label() {
            return "never_followed";
        }

        @Override
        public Stream<LocalDate> turns(BuyerOrders buyer) {
            return Stream.of(buyer.last().plusDays(days));
        }

        @Override
        public Optional<String> reason(BuyerOrders buyer) {
            return buyer.days() == 1 && buyer.silence() >= days
                    ? Optional.of("The first order, " + buyer.silence() + " days ago, was never followed by another")
                    : Optional.empty();
        }
    }

    private static void checkDays(int days) {
        checkArgument(days >= 1, "A rule looks at one day at least, not %s", days);
    }

    private static void checkPart(double part) {
        checkArgument(part > 0 && part <= 1, "A part is above 0 up to 1, not %s", part);
    }
}
