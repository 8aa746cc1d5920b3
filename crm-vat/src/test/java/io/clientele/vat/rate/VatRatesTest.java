package io.clientele.vat.rate;

import static org.assertj.core.api.Assertions.assertThat;

import io.clientele.vat.ProductCategory;
import io.clientele.vat.VatRate;
import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VatRatesTest {
    private static final ProductCategory BOOKS = new ProductCategory("books");

    /** In France some bear 2.1 and some 10 %, so that a host must say which. */
    private static final ProductCategory MEDICINES = new ProductCategory("medicines");

    private final VatRates rates = VatRates.standard();

    @Test
    void anAnswerComesWithItsSourceAndItsDays() {
        assertThat(rates.rate(territory("LU"), ProductCategory.STANDARD, LocalDate.parse("2023-06-30")))
                .isInstanceOfSatisfying(RateAnswer.Found.class, found -> {
                    assertThat(found.rate()).isEqualTo(VatRate.of("16"));
                    assertThat(found.period().lineage()).hasToString("LU/standard");
                    assertThat(found.period().validity())
                            .isEqualTo(Validity.between(LocalDate.parse("2023-01-01"), LocalDate.parse("2024-01-01")));
                    assertThat(found.period().evidence().sources()).contains("TEDB");
                    assertThat(found.period().evidence().confirmation()).isEqualTo(Confirmation.DATE_AND_RATE);
                    assertThat(found.words()).isEqualTo("16 % is the standard rate of LU since 2023-01-01");
                });
    }

    @Test
    void aDayBehindTheTableIsAnsweredWithAWarning() {
        assertThat(rates.rate(territory("LU"), ProductCategory.STANDARD, rates.asOf()))
                .isInstanceOfSatisfying(
                        RateAnswer.Found.class,
                        found -> assertThat(found.beyondTable()).isFalse());
        assertThat(rates.rate(
                        territory("LU"), ProductCategory.STANDARD, rates.asOf().plusDays(1)))
                .isInstanceOfSatisfying(RateAnswer.Found.class, found -> {
                    assertThat(found.beyondTable()).isTrue();
                    assertThat(found.words()).endsWith("; the day lies behind the state of the table");
                });
    }

    @Test
    void aKindOfGoodsThatNoSourceNamesIsNeverGuessed() {
        assertThat(rates.rate(territory("FR"), MEDICINES, LocalDate.parse("2026-01-01")))
                .isInstanceOf(RateAnswer.NeedsCategoryRate.class);
        assertThat(rates.rate(territory("FR"), new ProductCategory("unheard-of"), LocalDate.parse("2026-01-01"))
                        .words())
                .isEqualTo("No source says which rate this kind of goods or service has in FR then");
    }

    @Test
    void whatOfAKindBearsAnotherRateIsSaid() {
        assertThat(rates.rate(territory("DE"), new ProductCategory("food"), LocalDate.parse("2026-01-01"))
                        .words())
                .isEqualTo("7 % is the reduced rate of DE since 2021-01-01; food: but not drinks (save milk and tap"
                        + " water) nor lobster oysters caviar");
        assertThat(rates.rate(territory("ES"), new ProductCategory("ebooks"), LocalDate.parse("2026-01-01"))
                        .words())
                .endsWith("; one source puts ebooks there");
    }

    @Test
    void aKindOfGoodsThatAnyCountryNamesIsKnown() {
        assertThat(VatRates.standard().knows(ProductCategory.STANDARD)).isTrue();
        assertThat(VatRates.standard().knows(new ProductCategory("cut-flowers")))
                .isTrue();
        assertThat(VatRates.standard().knows(new ProductCategory("garden-gnomes")))
                .isFalse();
    }

    @Test
    void aDayBeforeTheTableHasNoRate() {
        assertThat(rates.rate(territory("HR"), ProductCategory.STANDARD, LocalDate.parse("1997-12-31")))
                .isEqualTo(new RateAnswer.NoRate("The rates of HR are known from 1998-01-01 on"));
        assertThat(rates.rate(territory("HR"), BOOKS, LocalDate.MIN)).isInstanceOf(RateAnswer.NoRate.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "CH | It is outside the Union, and the table has no rates of it",
                "US | It is outside the Union, and the table has no rates of it",
                "ES-CN | No VAT of the Union is charged there, but a tax of its own",
                "ES-CE | No VAT of the Union is charged there, but a tax of its own",
                "FR-GF | No VAT of the Union is charged there",
                "DE-HEL | No VAT of the Union is charged there"
            })
    void aTerritoryWithoutARateSaysWhy(String code, String words) {
        assertThat(rates.rate(territory(code), ProductCategory.STANDARD, LocalDate.parse("2026-01-01")))
                .isEqualTo(new RateAnswer.NoRate(words));
    }

    @Test
    void aHostAddsTheRateOfAKindOfGoods() {
        VatRates own = rates.withRate(
                territory("FR"),
                MEDICINES,
                VatRate.of("2.1"),
                Validity.from(LocalDate.parse("2013-01-01")),
                "CGI 281 octies");

        assertThat(percent(own, "FR", MEDICINES, "2026-01-01")).isEqualTo("2.1 %");
        assertThat(own.rate(territory("FR"), MEDICINES, LocalDate.parse("2012-12-31")))
                .isInstanceOf(RateAnswer.NeedsCategoryRate.class);
        assertThat(rates.rate(territory("FR"), MEDICINES, LocalDate.parse("2026-01-01")))
                .isInstanceOf(RateAnswer.NeedsCategoryRate.class);
    }

    @Test
    void aHostTakesOverARateForSomeDays() {
        VatRates own = rates.withRate(
                territory("LU"),
                ProductCategory.STANDARD,
                VatRate.of("18"),
                Validity.between(LocalDate.parse("2026-10-01"), LocalDate.parse("2027-01-01")),
                "law to come");

        assertThat(percent(own, "LU", ProductCategory.STANDARD, "2026-09-30")).isEqualTo("17 %");
        assertThat(percent(own, "LU", ProductCategory.STANDARD, "2026-10-01")).isEqualTo("18 %");
        assertThat(percent(own, "LU", ProductCategory.STANDARD, "2026-12-31")).isEqualTo("18 %");
        assertThat(percent(own, "LU", ProductCategory.STANDARD, "2027-01-01")).isEqualTo("17 %");
        assertThat(own.ratesOn(territory("LU"), LocalDate.parse("2026-09-30"))
                        .get(0)
                        .validity())
                .isEqualTo(Validity.between(LocalDate.parse("2024-01-01"), LocalDate.parse("2026-10-01")));
    }

    @Test
    void aHostPutsAKindOfGoodsUnderARateOfTheTable() {
        VatRates own = rates.withCategories(java.util.List.of(new CategoryRule(
                BOOKS,
                new RateLineage("LU", "3"),
                Validity.from(LocalDate.parse("1996-01-01")),
                Evidence.ofHost("annex B"))));

        assertThat(percent(own, "LU", BOOKS, "2026-01-01")).isEqualTo("3 %");
    }

    @Test
    void theStateOfTheTableIsMovedByTheHost() {
        VatRates later = rates.withAsOf(LocalDate.parse("2027-06-30"));

        assertThat(later.rate(territory("LU"), ProductCategory.STANDARD, LocalDate.parse("2027-06-30")))
                .isInstanceOfSatisfying(
                        RateAnswer.Found.class,
                        found -> assertThat(found.beyondTable()).isFalse());
    }

    @Test
    void theRatesOfADayAreListedByRank() {
        assertThat(rates.ratesOn(territory("LU"), LocalDate.parse("2026-01-01")))
                .extracting(period -> period.rank().label() + " " + period.rate())
                .containsExactly("standard 17 %", "reduced 8 %", "super-reduced 3 %", "parking 14 %");
        assertThat(rates.ratesOn(territory("CH"), LocalDate.parse("2026-01-01")))
                .isEmpty();
    }

    @Test
    void partsOfACountryHaveItsRatesOrTheirOwn() {
        assertThat(percent(rates, "MC", ProductCategory.STANDARD, "2026-01-01")).isEqualTo("20 %");
        assertThat(percent(rates, "XI", ProductCategory.STANDARD, "2026-01-01")).isEqualTo("20 %");
        assertThat(percent(rates, "AX", ProductCategory.STANDARD, "2026-01-01")).isEqualTo("25.5 %");
        assertThat(percent(rates, "FR-GP", ProductCategory.STANDARD, "2026-01-01"))
                .isEqualTo("8.5 %");
        assertThat(percent(rates, "AT-JM", ProductCategory.STANDARD, "2020-10-01"))
                .isEqualTo("19 %");
        assertThat(percent(rates, "PT-20", ProductCategory.STANDARD, "2026-01-01"))
                .isEqualTo("16 %");
    }

    @Test
    void lookingUpARateAllocatesNothing() {
        Territory luxembourg = territory("LU");
        LocalDate day = LocalDate.parse("2026-01-01");
        var threads = (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
        for (int i = 0; i < 20_000; i++) {
            rates.rate(luxembourg, BOOKS, day);
        }
        long before = threads.getCurrentThreadAllocatedBytes();
        for (int i = 0; i < 100_000; i++) {
            rates.rate(luxembourg, BOOKS, day);
        }
        long allocated = threads.getCurrentThreadAllocatedBytes() - before;

        assertThat(allocated).isLessThan(100_000);
    }

    private static Territory territory(String code) {
        return Territories.standard().byCode(code).orElseThrow();
    }

    private static String percent(VatRates rates, String code, ProductCategory category, String day) {
        return rates.rate(territory(code), category, LocalDate.parse(day)) instanceof RateAnswer.Found found
                ? found.rate().toString()
                : "none";
    }
}
