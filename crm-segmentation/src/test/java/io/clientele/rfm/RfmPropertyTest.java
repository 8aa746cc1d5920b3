package io.clientele.rfm;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.lifecycle.AfterContainer;

class RfmPropertyTest {
    private static final LocalDate AS_OF = LocalDate.of(2026, 6, 30);
    private static final int CUSTOMERS = 40;
    private static final ExecutorService EXECUTOR = Executors.newFixedThreadPool(2);

    @AfterContainer
    static void stop() {
        EXECUTOR.shutdown();
    }

    record Purchase(int customer, int daysAgo, long amount) {}

    @Property(tries = 300)
    void equalsTheDefinition(@ForAll("orders") List<Purchase> orders, @ForAll RfmTies ties) {
        RfmSettings settings = RfmSettings.asOf(AS_OF).withQuintiles(ties);

        assertThat(rows(Rfm.score(columns(orders), settings))).isEqualTo(NaiveRfm.rows(orders, CUSTOMERS, ties));
    }

    @Property(tries = 100)
    void doesNotDependOnTheOrderOfOrders(
            @ForAll("orders") List<Purchase> orders, @ForAll RfmTies ties, @ForAll Random random) {
        RfmSettings settings = RfmSettings.asOf(AS_OF).withQuintiles(ties);
        List<Purchase> shuffled = new ArrayList<>(orders);
        Collections.shuffle(shuffled, random);

        assertThat(rows(Rfm.score(columns(shuffled), settings))).isEqualTo(rows(Rfm.score(columns(orders), settings)));
    }

    @Property(tries = 100)
    void doesNotDependOnTheNumberOfThreads(@ForAll("orders") List<Purchase> orders, @ForAll RfmTies ties) {
        RfmSettings settings = RfmSettings.asOf(AS_OF).withQuintiles(ties);
        List<Optional<RfmScore>> alone = rows(Rfm.score(columns(orders), settings));

        assertThat(rows(Rfm.score(columns(orders), settings, EXECUTOR, 2))).isEqualTo(alone);
        assertThat(rows(Rfm.score(columns(orders), settings, EXECUTOR, 7))).isEqualTo(alone);
    }

    @Property(tries = 100)
    void aBetterValueNeverHasALowerScore(@ForAll("orders") List<Purchase> orders, @ForAll RfmTies ties) {
        List<RfmScore> scores =
                scored(Rfm.score(columns(orders), RfmSettings.asOf(AS_OF).withQuintiles(ties)));

        for (RfmScore one : scores) {
            assertThat(scores).allSatisfy(other -> {
                assertThat(other.recencyDays() <= one.recencyDays() || other.r() <= one.r())
                        .isTrue();
                assertThat(other.frequency() >= one.frequency() || other.f() <= one.f())
                        .isTrue();
                assertThat(other.monetaryMinor() >= one.monetaryMinor() || other.m() <= one.m())
                        .isTrue();
            });
        }
    }

    @Property(tries = 100)
    void equalValuesHaveEqualScoresWhenKeptTogether(@ForAll("orders") List<Purchase> orders) {
        List<RfmScore> scores = scored(Rfm.score(columns(orders), RfmSettings.asOf(AS_OF)));

        for (RfmScore one : scores) {
            assertThat(scores)
                    .filteredOn(other -> other.frequency() == one.frequency())
                    .allMatch(other -> other.f() == one.f());
        }
    }

    @Property(tries = 50)
    void everyScoredCustomerIsInOneGroup(@ForAll("orders") List<Purchase> orders) {
        RfmTable table = Rfm.score(columns(orders), RfmSettings.asOf(AS_OF));

        assertThat(table.groupTotals().stream()
                        .mapToInt(RfmGroupTotals::customers)
                        .sum())
                .isEqualTo(table.scored());
        assertThat(IntStream.rangeClosed(1, 5)
                        .flatMap(r -> IntStream.rangeClosed(1, 5)
                                .map(f -> table.counts().customers(r, f)))
                        .sum())
                .isEqualTo(table.scored());
    }

    @Provide
    Arbitrary<List<Purchase>> orders() {
        Arbitrary<Long> amounts = Arbitraries.frequencyOf(
                Tuple.of(4, Arbitraries.longs().between(-3, 12)),
                Tuple.of(1, Arbitraries.longs().between(-1_000_000, 100_000_000_000L)));
        return Combinators.combine(
                        Arbitraries.integers().between(0, CUSTOMERS - 1),
                        Arbitraries.integers().between(-5, 30),
                        amounts)
                .as(Purchase::new)
                .list()
                .ofMaxSize(120);
    }

    private static RfmColumns columns(List<Purchase> orders) {
        RfmColumns.Builder columns = RfmColumns.builder();
        orders.forEach(order -> columns.add(order.customer(), AS_OF.minusDays(order.daysAgo()), order.amount()));
        return columns.build(CUSTOMERS);
    }

    private static List<Optional<RfmScore>> rows(RfmTable table) {
        return IntStream.range(0, CUSTOMERS).mapToObj(table::score).toList();
    }

    private static List<RfmScore> scored(RfmTable table) {
        return IntStream.range(0, CUSTOMERS)
                .mapToObj(table::score)
                .flatMap(Optional::stream)
                .toList();
    }
}
