package io.clientele.rfm;

import io.clientele.rfm.RfmPropertyTest.Purchase;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;

/** RFM as its definition reads: slow, and with objects, but hard to get wrong. */
final class NaiveRfm {
    private record Customer(int number, long recency, long frequency, long monetary) {}

    private NaiveRfm() {}

    static List<Optional<RfmScore>> rows(List<Purchase> orders, int customers, RfmTies ties) {
        List<Customer> all = IntStream.range(0, customers)
                .mapToObj(number -> customer(
                        number,
                        orders.stream()
                                .filter(order -> order.customer() == number && order.daysAgo() >= 0)
                                .toList()))
                .filter(customer -> customer.frequency() > 0)
                .toList();
        return IntStream.range(0, customers)
                .mapToObj(number -> all.stream()
                        .filter(customer -> customer.number() == number)
                        .findFirst()
                        .map(customer -> row(all, customer, ties)))
                .toList();
    }

    private static Customer customer(int number, List<Purchase> seen) {
        List<Purchase> purchases =
                seen.stream().filter(order -> order.amount() > 0).toList();
        return new Customer(
                number,
                purchases.stream().mapToInt(Purchase::daysAgo).min().orElse(0),
                purchases.size(),
                seen.stream().mapToLong(Purchase::amount).sum());
    }

    private static RfmScore row(List<Customer> all, Customer customer, RfmTies ties) {
        int r = score(all, customer, other -> -other.recency(), ties);
        int f = score(all, customer, Customer::frequency, ties);
        int m = score(all, customer, Customer::monetary, ties);
        return new RfmScore(
                (int) customer.recency(),
                (int) customer.frequency(),
                customer.monetary(),
                r,
                f,
                m,
                RfmGrid.tenGroups().group(r, f, m));
    }

    private static int score(List<Customer> all, Customer customer, ToLongFunction<Customer> value, RfmTies ties) {
        return switch (ties) {
            case TOGETHER -> {
                long worse = all.stream()
                        .filter(other -> value.applyAsLong(other) < value.applyAsLong(customer))
                        .count();
                yield (int) (1 + 5 * worse / all.size());
            }
            case NTILE -> {
                List<Customer> sorted = all.stream()
                        .sorted(Comparator.comparingLong(value).thenComparingInt(Customer::number))
                        .toList();
                yield ntile(sorted.indexOf(customer), all.size());
            }
        };
    }

    /** Deals positions out to five groups, the first of which take one more while there is a remainder. */
    private static int ntile(int position, int size) {
        int end = 0;
        for (int group = 1; group < 5; group++) {
            end += size / 5 + (group <= size % 5 ? 1 : 0);
            if (position < end) {
                return group;
            }
        }
        return 5;
    }
}
