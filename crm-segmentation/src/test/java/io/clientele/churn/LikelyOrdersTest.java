package io.clientele.churn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

class LikelyOrdersTest {
    /** A customer by the probability of any order and the mean number of them. */
    record Customer(double returns, double orders) {}

    private static int[] likely(List<Customer> customers) {
        return LikelyOrders.of(
                customers.stream().mapToDouble(Customer::returns).toArray(),
                customers.stream().mapToDouble(Customer::orders).toArray());
    }

    private static int[] likely(Customer... customers) {
        return likely(List.of(customers));
    }

    @Test
    void whoMostLikelyComesBackHasTheOrdersOfThoseWhoDoNot() {
        assertThat(likely(
                        new Customer(0.9, 2.2),
                        new Customer(0.3, 0.4),
                        new Customer(0.2, 0.25),
                        new Customer(0.1, 0.15)))
                .containsExactly(3, 0, 0, 0);
    }

    @Test
    void nobodyHasMoreThanIsExpectedOfAll() {
        assertThat(likely(new Customer(0.3, 0.4))).containsExactly(0);
        assertThat(likely(new Customer(0.3, 0.5))).containsExactly(1);
        assertThat(likely(new Customer(0.95, 7.4))).containsExactly(7);
        assertThat(likely()).isEmpty();
    }

    @Test
    void ofCustomersAlikeTheFirstHaveOneMore() {
        Customer same = new Customer(0.3, 0.4);

        assertThat(likely(same, same, same, same, same)).containsExactly(1, 1, 0, 0, 0);
    }

    @Test
    void ofOrdersAsProbableThatOfWhomMoreIsExpectedOfIsFirst() {
        assertThat(likely(new Customer(0.3, 0.4), new Customer(0.3, 0.6))).containsExactly(0, 1);
    }

    @Test
    void figuresThatContradictEachOtherHaveOrdersToo() {
        assertThat(likely(new Customer(0, 5))).containsExactly(5);
        assertThat(likely(new Customer(1, 0))).containsExactly(0);
        assertThat(likely(new Customer(1, 0.2), new Customer(0, 0.9))).containsExactly(1, 0);
        assertThat(likely(new Customer(0, 0), new Customer(0, 2))).containsExactly(0, 2);
    }

    @Test
    void hundredsOfOrdersAndMoreAreCountedToTheLast() {
        assertThat(likely(new Customer(1, 322), new Customer(1, 322))).containsExactly(322, 322);
        assertThat(likely(new Customer(1, 5_000), new Customer(0.999, 5_000), new Customer(1, 5_000)))
                .satisfies(orders -> assertThat(Arrays.stream(orders).sum()).isEqualTo(15_000))
                .satisfies(orders -> assertThat(orders[0] - orders[2]).isBetween(0, 1));
        assertThat(likely(new Customer(1, 1_000_000))).containsExactly(1_000_000);
    }

    @Test
    void whatIsNoFigureIsRefused() {
        assertThatThrownBy(() -> likely(new Customer(Double.NaN, 1))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> likely(new Customer(1.01, 1))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> likely(new Customer(0.5, -1))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> likely(new Customer(0.5, Double.POSITIVE_INFINITY)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> LikelyOrders.of(new double[2], new double[3]))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Provide
    Arbitrary<Customer> customer() {
        Arbitrary<Double> returns =
                Arbitraries.oneOf(Arbitraries.doubles().between(0, 1), Arbitraries.of(0.0, 0.25, 0.5, 1.0));
        Arbitrary<Double> orders =
                Arbitraries.oneOf(Arbitraries.doubles().between(0, 2.5), Arbitraries.of(0.0, 0.25, 0.5, 40.0));
        return Combinators.combine(returns, orders).as(Customer::new);
    }

    @Provide
    Arbitrary<List<Customer>> shop() {
        return customer().list().ofMaxSize(60);
    }

    @Provide
    Arbitrary<List<Customer>> corner() {
        return Combinators.combine(
                        Arbitraries.doubles().between(0, 1),
                        Arbitraries.doubles().between(0, 1.6))
                .as(Customer::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(4);
    }

    @Property(tries = 500, seed = "20261129")
    void theyAddUpToWhatIsExpectedOfAll(@ForAll("shop") List<Customer> customers) {
        double expected = customers.stream().mapToDouble(Customer::orders).sum();

        assertThat(Arrays.stream(likely(customers)).sum()).isEqualTo((int) Math.round(expected));
    }

    @Property(tries = 300, seed = "20261129")
    void noOtherNumbersOfTheSameSumErrLess(@ForAll("corner") List<Customer> customers) {
        int[] likely = likely(customers);

        assertThat(error(customers, likely))
                .isCloseTo(least(customers, 0, Arrays.stream(likely).sum()), within(1e-9));
    }

    /** The least error of all numbers of some sum, by trying them all. */
    private static double least(List<Customer> customers, int from, int sum) {
        if (from == customers.size()) {
            return sum == 0 ? 0 : Double.POSITIVE_INFINITY;
        }
        return IntStream.rangeClosed(0, sum)
                .mapToDouble(n -> error(customers.get(from), n) + least(customers, from + 1, sum - n))
                .min()
                .orElseThrow();
    }

    private static double error(List<Customer> customers, int[] orders) {
        return IntStream.range(0, orders.length)
                .mapToDouble(i -> error(customers.get(i), orders[i]))
                .sum();
    }

    /** {@code E|X - n|}: {@code E X - n}, and twice what is missing to {@code n}. */
    private static double error(Customer customer, int n) {
        NegativeBinomial orders = NegativeBinomial.of(customer.returns(), customer.orders());
        double missing = IntStream.range(0, n)
                .mapToDouble(x -> (n - x) * orders.probability(x))
                .sum();
        return customer.orders() - n + 2 * missing;
    }

    @Property(tries = 300, seed = "20261129")
    void customersAlikeDifferByOneAtMost(@ForAll("customer") Customer one, @ForAll("shop") List<Customer> others) {
        List<Customer> all = new ArrayList<>(others);
        all.add(others.size() / 2, one);
        all.add(0, one);
        int[] likely = likely(all);

        assertThat(likely[0] - likely[1 + others.size() / 2]).isBetween(0, 1);
    }

    /**
     * A negative binomial number is a Poisson number of groups, whose sizes grow with the mean if their number does
     * not.
     */
    @Property(tries = 300, seed = "20261129")
    void ofWhomMoreIsExpectedWhoReturnsAsProbablyHasNoFewer(
            @ForAll("customer") Customer one,
            @ForAll @DoubleRange(min = 0.01, max = 3) double more,
            @ForAll("shop") List<Customer> others) {
        List<Customer> all = new ArrayList<>(others);
        all.add(0, one);
        all.add(new Customer(one.returns(), one.orders() + more));
        int[] likely = likely(all);

        assertThat(likely[all.size() - 1]).isGreaterThanOrEqualTo(likely[0]);
    }
}
