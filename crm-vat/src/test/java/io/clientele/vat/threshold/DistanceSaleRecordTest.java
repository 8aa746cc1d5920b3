package io.clientele.vat.threshold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.clientele.memory.InMemoryStorage;
import io.clientele.storage.AdapterState;
import io.clientele.tenant.TenantId;
import io.clientele.vat.threshold.DistanceSales.TaxedAbroad;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Art. 59c of Directive 2006/112/EC, in memory and in the state of a storage. */
class DistanceSaleRecordTest {
    private static final LocalDate MARCH = LocalDate.of(2026, 3, 2);
    private static final LocalDate NEXT_MARCH = MARCH.plusYears(1);

    private record Case(String name, Consumer<DistanceSaleRecord> check) {}

    @TestFactory
    Stream<DynamicTest> theThresholdHoldsInEveryStore() {
        return Stream.of(
                        new Case(
                                "sales up to the threshold are taxed at home",
                                DistanceSaleRecordTest::upToTheThreshold),
                        new Case("the sale that crosses it is not, nor what follows", DistanceSaleRecordTest::crossing),
                        new Case("what is sent back does not take it back", DistanceSaleRecordTest::sentBack),
                        new Case("what was called off before does not count", DistanceSaleRecordTest::calledOff),
                        new Case("the year before counts, two years before does not", DistanceSaleRecordTest::years),
                        new Case("a sale counts once", DistanceSaleRecordTest::once),
                        new Case("an option binds for two calendar years", DistanceSaleRecordTest::option),
                        new Case("an option after a gap leaves the former one", DistanceSaleRecordTest::gap),
                        new Case("an option can begin earlier than said", DistanceSaleRecordTest::earlier))
                .flatMap(each -> Stream.of(
                        DynamicTest.dynamicTest(
                                each.name() + ", in memory",
                                () -> each.check()
                                        .accept(new DistanceSaleRecord(new InMemoryDistanceSales(), Threshold.EURO))),
                        DynamicTest.dynamicTest(each.name() + ", in a storage", () -> inStorage(each.check()))));
    }

    private static void inStorage(Consumer<DistanceSaleRecord> check) {
        new InMemoryStorage().inTransaction(new TenantId("shop"), work -> {
            check.accept(
                    new DistanceSaleRecord(new StoredDistanceSales(work.port(AdapterState.class)), Threshold.EURO));
            return true;
        });
    }

    private static BigDecimal euro(String amount) {
        return new BigDecimal(amount);
    }

    private static void upToTheThreshold(DistanceSaleRecord sales) {
        sales.add("1", MARCH, euro("9999.50"));

        assertThat(sales.isTaxedAtHome(MARCH, euro("0.50"))).isTrue();
        assertThat(sales.left(MARCH)).isEqualByComparingTo("0.50");
    }

    private static void crossing(DistanceSaleRecord sales) {
        sales.add("1", MARCH, euro("9999.50"));

        assertThat(sales.isTaxedAtHome(MARCH, euro("0.51"))).isFalse();
        sales.add("2", MARCH, euro("0.51"));
        assertThat(sales.isTaxedAtHome(MARCH, euro("0.01"))).isFalse();
        assertThat(sales.left(MARCH)).isZero();
    }

    private static void sentBack(DistanceSaleRecord sales) {
        sales.add("1", MARCH, euro("10000.01"));
        sales.add("1 back", MARCH, euro("-5000"));

        assertThat(sales.isTaxedAtHome(MARCH, euro("1"))).isFalse();
    }

    private static void calledOff(DistanceSaleRecord sales) {
        sales.add("1", MARCH, euro("9000"));
        sales.add("1 back", MARCH, euro("-9000"));

        assertThat(sales.isTaxedAtHome(MARCH, euro("10000"))).isTrue();
        assertThat(sales.left(MARCH)).isEqualByComparingTo("10000");
    }

    private static void years(DistanceSaleRecord sales) {
        sales.add("1", MARCH, euro("10000.01"));

        assertThat(sales.isTaxedAtHome(NEXT_MARCH, euro("1"))).isFalse();
        assertThat(sales.isTaxedAtHome(MARCH.plusYears(2), euro("1"))).isTrue();
    }

    private static void once(DistanceSaleRecord sales) {
        assertThat(sales.add("1", MARCH, euro("6000"))).isTrue();
        assertThat(sales.add("1", MARCH, euro("6000"))).isFalse();

        assertThat(sales.before(MARCH).thisYear().orElseThrow()).isEqualByComparingTo("6000");
    }

    private static void option(DistanceSaleRecord sales) {
        assertThat(sales.optOut(2030)).isFalse();
        sales.optIn(2026);

        assertThat(sales.isTaxedAtHome(MARCH.minusYears(1), euro("1"))).isTrue();
        assertThat(sales.isTaxedAtHome(MARCH, euro("1"))).isFalse();
        assertThat(sales.optOut(2027)).isFalse();
        assertThat(sales.optOut(2028)).isTrue();
        assertThat(sales.isTaxedAtHome(NEXT_MARCH, euro("1"))).isFalse();
        assertThat(sales.isTaxedAtHome(MARCH.plusYears(2), euro("1"))).isTrue();
        sales.optIn(2028);
        assertThat(sales.isTaxedAtHome(NEXT_MARCH, euro("1")))
                .as("the years before it stay bound")
                .isFalse();
    }

    private static void gap(DistanceSaleRecord sales) {
        sales.optIn(2024);
        assertThat(sales.optOut(2026)).isTrue();
        sales.optIn(2027);

        assertThat(List.of(2023, 2024, 2025, 2026, 2027, 2028))
                .allSatisfy(year -> assertThat(
                                sales.before(LocalDate.of(year, 6, 1)).optedIn())
                        .as("%s", year)
                        .isEqualTo(year != 2023 && year != 2026));
        assertThat(sales.optOut(2028)).isFalse();
        assertThat(sales.optOut(2029)).isTrue();
        assertThat(sales.before(LocalDate.of(2025, 6, 1)).optedIn()).isTrue();
    }

    private static void earlier(DistanceSaleRecord sales) {
        sales.optIn(2028);
        sales.optIn(2026);

        assertThat(sales.before(MARCH).optedIn()).isTrue();
        assertThat(sales.optOut(2028)).isTrue();
        assertThat(sales.before(LocalDate.of(2028, 1, 1)).optedIn()).isFalse();
    }

    @Test
    void anOptionThatWasStoredAloneIsStillRead() {
        new InMemoryStorage().inTransaction(new TenantId("shop"), work -> {
            AdapterState state = work.port(AdapterState.class);
            StoredDistanceSales sales = new StoredDistanceSales(state);
            state.put("vat/distance-sales/option", "2026");
            assertThat(sales.options()).containsExactly(new TaxedAbroad(2026, Optional.empty()));

            state.put("vat/distance-sales/option", "2026 2028");
            assertThat(sales.options()).containsExactly(new TaxedAbroad(2026, Optional.of(2028)));
            return true;
        });
    }

    @Test
    void theThresholdOfAStateWithoutEuroGoesByTheRateOfDecember2017() {
        assertThat(Threshold.inCurrency(new BigDecimal("25.653")).amount()).isEqualByComparingTo("256530");
        assertThatThrownBy(() -> new Threshold(BigDecimal.ZERO)).isInstanceOf(IllegalArgumentException.class);
    }
}
