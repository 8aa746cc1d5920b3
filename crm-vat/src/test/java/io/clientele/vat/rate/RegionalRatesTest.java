package io.clientele.vat.rate;

import static org.assertj.core.api.Assertions.assertThat;

import io.clientele.vat.ProductCategory;
import io.clientele.vat.VatRate;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Parts of states that have rates of their own. */
class RegionalRatesTest {
    private final VatRates rates = VatRates.standard();
    private final RateTable table = RateTable.standard();
    private final List<Counterpart> counterparts =
            Rows.of("counterparts.csv").map(Counterpart::of).toList();

    @ParameterizedTest
    @ValueSource(strings = {"AT-JM", "FR-20R", "FR-GP", "GR-ISL", "PT-20", "PT-30"})
    void theStandardRateOfARegionIsKnownSince1996OrTheTableSaysWhyNot(String code) {
        LocalDate first = LocalDate.of(1996, 1, 1);

        assertThat(first.datesUntil(rates.asOf()).filter(day -> day.getDayOfMonth() == 1))
                .allSatisfy(day -> assertThat(answer(code, "standard", day))
                        .isInstanceOfAny(RateAnswer.Found.class, RateAnswer.NeedsCategoryRate.class)
                        .satisfies(answer -> assertThat(answer instanceof RateAnswer.Found || isDeclared(code, day))
                                .as("%s on %s", code, day)
                                .isTrue()));
    }

    private boolean isDeclared(String table, LocalDate day) {
        return this.table.gaps().stream()
                .anyMatch(gap -> gap.lineage().equals(RateLineage.standard(table))
                        && gap.validity().holdsOn(day));
    }

    @Test
    void aRateThatNoSourceNamesIsAGapWithItsReason() {
        assertThat(answer("GR-ISL", "standard", LocalDate.parse("2009-06-01")).words())
                .startsWith("The rate GR-ISL/standard is not known then: the rates of the mainland were cut by 30 %");
        assertThat(answer("PT-30", "standard", LocalDate.parse("1996-06-30")).words())
                .startsWith("The rate PT-30/standard is not known then: ");
    }

    /** Decree-Law 347/85 as amended by 91/96, and laws 16-A/2002, 39/2005, 26-A/2008, 12-A/2010 and 55-A/2010. */
    @ParameterizedTest
    @CsvSource({
        "1996-07-01, 12, 8, 4",
        "2002-06-04, 12, 8, 4",
        "2002-06-05, 13, 8, 4",
        "2005-06-30, 13, 8, 4",
        "2005-07-01, 15, 8, 4",
        "2008-07-01, 14, 8, 4",
        "2010-06-30, 14, 8, 4",
        "2010-07-01, 15, 9, 4",
        "2011-01-01, 16, 9, 4",
    })
    void theAzoresAndMadeiraHadTheSameRatesUntil2012(LocalDate day, String standard, String middle, String low) {
        assertThat(List.of("PT-20", "PT-30"))
                .allSatisfy(code -> assertThat(percents(code, day)).containsExactlyInAnyOrder(standard, middle, low));
    }

    @ParameterizedTest
    @CsvSource({"1996-01-01", "2000-03-31", "2000-04-01", "2013-06-01", "2013-12-31", "2014-01-01"})
    void theStandardRateOfCorsicaIsThatOfTheMainland(LocalDate day) {
        assertThat(percent("FR-20R", "standard", day)).isEqualTo(percent("FR", "standard", day));
    }

    /** CGI Art. 297; the 8 % became 10 % with 2014. */
    @Test
    void corsicaHasRatesOfItsOwn() {
        assertThat(percents("FR-20R", LocalDate.parse("2013-06-01")))
                .containsExactlyInAnyOrder("19.6", "8", "13", "2.1", "0.9");
        assertThat(percents("FR-20R", LocalDate.parse("2026-01-01")))
                .containsExactlyInAnyOrder("20", "10", "13", "2.1", "0.9");
    }

    /** UStG § 10(4): 19 % stand in the place of 20 %; 10 and 13 % are those of Austria. */
    @Test
    void onlyTheStandardRateOfJungholzIsItsOwn() {
        assertThat(percents("AT-JM", LocalDate.parse("2026-07-01")))
                .containsExactlyInAnyOrder("19", "10", "13", "13", "4.9", "0");
        assertThat(percents("AT-JM", LocalDate.parse("2021-01-01"))).contains("5");
    }

    @ParameterizedTest(name = "{1} in {0} on {2}: {3}")
    @CsvSource({
        "AT-JM, food, 2026-01-01, 10",
        "AT-JM, books, 2026-01-01, 10",
        "AT-JM, plants, 2026-01-01, 13",
        "AT-JM, basic-food, 2026-06-30, 10",
        "AT-JM, basic-food, 2026-07-01, 4.9",
        "AT-JM, accommodation, 2021-06-01, 5",
        "AT-JM, photovoltaic, 2023-06-01, 19",
        "AT-JM, photovoltaic, 2024-06-01, 0",
        "GR-ISL, food, 2026-01-01, 9",
        "GR-ISL, books, 2026-01-01, 4",
        "GR-ISL, medicines, 2015-07-20, 4",
        "GR-ISL, restaurant, 2019-05-19, 17",
        "GR-ISL, restaurant, 2019-05-20, 9",
        "FR-GP, books, 2026-01-01, 2.1",
        "FR-RE, restaurant, 2026-01-01, 2.1",
        "FR-MQ, restaurant, 2009-06-30, 8.5",
        "FR-GP, newspapers, 2026-01-01, 1.05",
        "FR-20R, food, 2026-01-01, 2.1",
        "FR-20R, accommodation, 2026-01-01, 2.1",
        "FR-20R, restaurant, 2026-01-01, 10",
        "PT-20, books, 2000-01-01, 4",
        "PT-20, restaurant, 2014-06-01, 18",
        "PT-20, restaurant, 2026-01-01, 9",
        "PT-30, books, 2024-09-30, 5",
        "PT-30, books, 2024-10-01, 4",
        "PT-30, restaurant, 2005-01-01, 8",
        "MC, food, 2026-01-01, 5.5",
    })
    void aKindOfGoodsBearsWhatStandsForTheRateOfTheState(String code, String kind, LocalDate day, String percent) {
        assertThat(percent(code, kind, day)).isEqualTo(percent);
    }

    @ParameterizedTest(name = "{1} in {0} on {2}")
    @CsvSource({
        "FR-20R, take-away, 2026-01-01",
        "FR-20R, menstrual-products, 2026-01-01",
        "FR-20R, books, 2013-06-01",
        "FR-GP, food, 2026-01-01",
        "FR-GP, passenger-transport, 2026-01-01",
        "GR-ISL, passenger-transport, 2026-01-01",
        "GR-ISL, accommodation, 2014-01-01",
        "PT-20, basic-food, 2023-06-01",
        "AT-JM, hairdressing, 2026-01-01",
    })
    void whatNoSourceSaysOfARegionIsAskedFor(String code, String kind, LocalDate day) {
        assertThat(answer(code, kind, day)).isInstanceOf(RateAnswer.NeedsCategoryRate.class);
    }

    @Test
    void anAnswerNamesTheListsByWhichItIsGiven() {
        assertThat(answer("AT-JM", "books", LocalDate.parse("2026-01-01")).words())
                .isEqualTo("10 % is the reduced rate of AT since 1984-01-01");
        assertThat(answer("GR-ISL", "books", LocalDate.parse("2026-01-01")).words())
                .isEqualTo("4 % is the second-reduced rate of GR-ISL since 2015-07-20; books: by the lists of the"
                        + " mainland; 13 and 6 % there are 9 and 4 % here");
        assertThat(answer("GR-ISL", "books", LocalDate.parse("2026-01-01")))
                .isInstanceOfSatisfying(RateAnswer.Found.class, found -> {
                    assertThat(found.rule().lineage()).hasToString("GR-ISL/4");
                    assertThat(found.rule().evidence().sources()).containsExactly("WEB", "PWC", "LAW", "TAX");
                });
    }

    @Test
    void whatAHostKnowsOfTheStateHoldsInItsPartsToo() {
        VatRates own = rates.withCategories(List.of(new CategoryRule(
                new ProductCategory("hairdressing"),
                new RateLineage("AT", "13"),
                Validity.from(LocalDate.parse("2020-01-01")),
                Evidence.ofHost("tax office"))));

        assertThat(own.rate(territory("AT-JM"), new ProductCategory("hairdressing"), LocalDate.parse("2026-01-01")))
                .isInstanceOfSatisfying(
                        RateAnswer.Found.class,
                        found -> assertThat(found.rate()).isEqualTo(VatRate.of("13")));
    }

    @Test
    void whatAHostKnowsOfAPartComesBeforeWhatItsStateHas() {
        ProductCategory books = new ProductCategory("books");
        VatRates own = rates.withRate(
                territory("PT-30"), books, VatRate.of("3"), Validity.from(LocalDate.parse("2026-03-01")), "law");

        assertThat(own.rate(territory("PT-30"), books, LocalDate.parse("2026-02-28")))
                .isInstanceOfSatisfying(
                        RateAnswer.Found.class,
                        found -> assertThat(found.rate()).isEqualTo(VatRate.of("4")));
        assertThat(own.rate(territory("PT-30"), books, LocalDate.parse("2026-03-01")))
                .isInstanceOfSatisfying(
                        RateAnswer.Found.class,
                        found -> assertThat(found.rate()).isEqualTo(VatRate.of("3")));
    }

    @Test
    void whateverStandsForARateIsInTheTableAndHasASource() {
        Set<RateLineage> known =
                table.periods().stream().map(RatePeriod::lineage).collect(Collectors.toSet());
        Set<String> sources = Rows.of("sources.csv").map(row -> row.text(0)).collect(Collectors.toSet());

        assertThat(counterparts).isNotEmpty().allSatisfy(row -> {
            assertThat(known).containsAll(row.lineage().stream().toList());
            assertThat(row.isRest() || known.contains(row.of())).isTrue();
            assertThat(sources).containsAll(row.evidence().sources());
            assertThat(rates.categoryRules().stream().map(CategoryRule::category))
                    .containsAll(row.except());
        });
    }

    @Test
    void eachRateOfAStateHasOneCounterpartInATerritory() {
        assertThat(counterparts.stream().map(row -> row.territory() + " " + row.of()))
                .doesNotHaveDuplicates();
    }

    private RateAnswer answer(String code, String kind, LocalDate day) {
        return rates.rate(territory(code), new ProductCategory(kind), day);
    }

    private String percent(String code, String kind, LocalDate day) {
        return answer(code, kind, day) instanceof RateAnswer.Found found
                ? found.rate().percent().toPlainString()
                : "none";
    }

    private Stream<String> percents(String code, LocalDate day) {
        return rates.ratesOn(territory(code), day).stream()
                .map(period -> period.rate().percent().toPlainString());
    }

    private static Territory territory(String code) {
        return Territories.standard().byCode(code).orElseThrow();
    }
}
