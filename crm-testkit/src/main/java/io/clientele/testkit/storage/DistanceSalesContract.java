package io.clientele.testkit.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.clientele.storage.AdapterState;
import io.clientele.storage.UnitOfWork;
import io.clientele.tenant.TenantId;
import io.clientele.testkit.internal.Together;
import io.clientele.vat.threshold.DistanceSales;
import io.clientele.vat.threshold.DistanceSales.TaxedAbroad;
import io.clientele.vat.threshold.DistanceSales.YearTotal;
import io.clientele.vat.threshold.StoredDistanceSales;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** What a storage owes of the {@link DistanceSales} that are kept in it. */
public interface DistanceSalesContract extends StorageContract {

    /** The sales within a unit of work: those in the storage's {@link AdapterState}, unless a host has its own. */
    default DistanceSales distanceSales(UnitOfWork work) {
        return new StoredDistanceSales(work.port(AdapterState.class));
    }

    @Test
    default void aYearWithoutSalesCameToNothing() {
        assertThat(year(2026)).isEqualTo(YearTotal.NOTHING);
        assertThat(sales(DistanceSales::options)).isEmpty();
    }

    @Test
    default void theSalesOfAYearAddUpAndTheMostThatTheyEverWereIsKept() {
        assertThat(add("1", 2026, "9000.50")).isTrue();
        assertThat(add("2", 2026, "1000.005")).isTrue();
        assertThat(add("2 back", 2026, "-1000.005")).isTrue();

        assertThat(year(2026).sum()).isEqualByComparingTo("9000.50");
        assertThat(year(2026).highest()).isEqualByComparingTo("10000.505");
    }

    @Test
    default void aSaleCountsOnceWhateverItComesToNow() {
        assertThat(add("1", 2026, "10")).isTrue();
        assertThat(add("1", 2026, "20")).isFalse();
        assertThat(add("1", 2027, "20")).isFalse();

        assertThat(year(2026).sum()).isEqualByComparingTo("10");
        assertThat(year(2027)).isEqualTo(YearTotal.NOTHING);
    }

    @Test
    default void eachYearHasItsOwnSum() {
        add("1", 2025, "1");
        add("2", 2026, "2");
        add("3", 202, "3");

        assertThat(year(2025).sum()).isEqualByComparingTo("1");
        assertThat(year(2026).sum()).isEqualByComparingTo("2");
        assertThat(year(202).sum()).isEqualByComparingTo("3");
        assertThat(year(20)).isEqualTo(YearTotal.NOTHING);
    }

    @Test
    default void optionsTakeThePlaceOfTheFormerOnes() {
        keep(List.of(new TaxedAbroad(2026, Optional.empty())));
        assertThat(sales(DistanceSales::options)).containsExactly(new TaxedAbroad(2026, Optional.empty()));

        keep(List.of(new TaxedAbroad(2026, Optional.of(2028))));
        assertThat(sales(DistanceSales::options)).containsExactly(new TaxedAbroad(2026, Optional.of(2028)));
    }

    @Test
    default void optionsWithAGapBetweenThemAreAllKeptInTheirOrder() {
        List<TaxedAbroad> options =
                List.of(new TaxedAbroad(2022, Optional.of(2025)), new TaxedAbroad(2027, Optional.empty()));
        keep(options);

        assertThat(sales(DistanceSales::options)).isEqualTo(options);

        keep(List.of());
        assertThat(sales(DistanceSales::options)).isEmpty();
    }

    @Test
    default void amountsOfSalesComeBackToTheLastDigit() {
        add("1", 2026, "12345678901234567890.123456789");

        assertThat(year(2026).sum()).isEqualByComparingTo("12345678901234567890.123456789");
    }

    @Test
    default void keysOfSalesThatLookAlikeAreDifferent() {
        Texts.ALIKE.forEach(key -> assertThat(add(key, 2026, "1")).isTrue());

        assertThat(year(2026).sum()).isEqualByComparingTo(BigDecimal.valueOf(Texts.ALIKE.size()));
    }

    @Test
    default void aKeyOfASaleHasOneTo400Characters() {
        assertThat(add(Texts.of(400), 2026, "1")).isTrue();
        assertThat(add(Texts.of(400), 2026, "1")).isFalse();
        assertThatThrownBy(() -> add("", 2026, "1")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> add(Texts.of(401), 2026, "1")).isInstanceOf(IllegalArgumentException.class);

        assertThat(year(2026).sum()).isEqualByComparingTo("1");
    }

    @Test
    default void salesAreSeenByTheWorkThatAddedThem() {
        storage().inTransaction(Units.SHOP, work -> {
            DistanceSales sales = distanceSales(work);
            assertThat(sales.add("1", 2026, BigDecimal.TEN)).isTrue();
            assertThat(sales.add("1", 2026, BigDecimal.TEN)).isFalse();
            assertThat(sales.year(2026).sum()).isEqualByComparingTo("10");
            return "";
        });
    }

    @Test
    default void salesOfWorkThatFailedDoNotCount() {
        add("1", 2026, "10");

        Units.failing(storage(), work -> {
            distanceSales(work).add("2", 2026, BigDecimal.TEN);
            distanceSales(work).keepOptions(List.of(new TaxedAbroad(2026, Optional.empty())));
        });

        assertThat(year(2026).sum()).isEqualByComparingTo("10");
        assertThat(sales(DistanceSales::options)).isEmpty();
        assertThat(add("2", 2026, "1")).isTrue();
    }

    @Test
    default void salesOfAnotherTenantDoNotCount() {
        add(Units.OTHER, "1", 2026, "10");

        assertThat(year(2026)).isEqualTo(YearTotal.NOTHING);
        assertThat(add("1", 2026, "1")).isTrue();
    }

    @Test
    default void salesThatAreAddedAtOnceAllCount() {
        List<Callable<?>> sellers = new ArrayList<>();
        for (int seller = 0; seller < 4; seller++) {
            String name = "seller-" + seller;
            sellers.add(() -> {
                for (int i = 0; i < 10; i++) {
                    add(name + "/" + i, 2026, "0.25");
                }
                return "";
            });
        }

        Together.run(sellers);

        assertThat(year(2026).sum()).isEqualByComparingTo("10");
        assertThat(year(2026).highest()).isEqualByComparingTo("10");
    }

    private <R> R sales(Function<DistanceSales, R> question) {
        return storage().inTransaction(Units.SHOP, work -> question.apply(distanceSales(work)));
    }

    private YearTotal year(int year) {
        return sales(sales -> sales.year(year));
    }

    private boolean add(String key, int year, String net) {
        return add(Units.SHOP, key, year, net);
    }

    private boolean add(TenantId tenant, String key, int year, String net) {
        return storage().inTransaction(tenant, work -> distanceSales(work).add(key, year, new BigDecimal(net)));
    }

    private void keep(List<TaxedAbroad> options) {
        storage().inTransaction(Units.SHOP, work -> {
            distanceSales(work).keepOptions(options);
            return "";
        });
    }
}
