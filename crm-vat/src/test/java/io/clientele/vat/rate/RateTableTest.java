package io.clientele.vat.rate;

import static org.assertj.core.api.Assertions.assertThat;

import io.clientele.vat.ProductCategory;
import io.clientele.vat.VatRate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Walks the whole table that comes with the library. */
class RateTableTest {
    private static final Map<String, String> TERRITORY_OF_TABLE = Map.of("FR-DOM", "FR-GP");

    private static final Validity WITHOUT_VAT_IN_MALTA =
            Validity.between(LocalDate.of(1997, 7, 1), LocalDate.of(1999, 1, 1));

    private final RateTable table = RateTable.standard();
    private final VatRates rates = VatRates.standard();
    private final Set<String> sources =
            Rows.of("sources.csv").map(row -> row.text(0)).collect(Collectors.toSet());

    @Test
    void everyRowHasASourceThatIsExplained() {
        assertThat(table.periods())
                .allSatisfy(period ->
                        assertThat(sources).containsAll(period.evidence().sources()));
        assertThat(table.rules())
                .allSatisfy(
                        rule -> assertThat(sources).containsAll(rule.evidence().sources()));
    }

    @Test
    void noRowStandsTwice() {
        assertThat(table.periods()).doesNotHaveDuplicates();
        assertThat(table.rules()).doesNotHaveDuplicates();
    }

    @Test
    void thePeriodsOfARateNeitherOverlapNorLeaveAGapThatIsNotDeclared() {
        byLineage().forEach((lineage, periods) -> {
            for (int i = 1; i < periods.size(); i++) {
                Validity before = periods.get(i - 1).validity();
                Validity after = periods.get(i).validity();
                LocalDate end = before.until().orElseThrow(() -> new AssertionError(lineage + " overlaps"));
                assertThat(end).as("%s before %s", lineage, after.from()).isBeforeOrEqualTo(after.from());
                assertThat(end.equals(after.from()) || isDeclared(lineage, Validity.between(end, after.from())))
                        .as("gap of %s from %s", lineage, end)
                        .isTrue();
            }
        });
    }

    @Test
    void everyDeclaredGapIsOneAndHasAReason() {
        assertThat(table.gaps()).isNotEmpty().allSatisfy(gap -> {
            assertThat(gap.reason()).isNotBlank();
            assertThat(byLineage().get(gap.lineage()))
                    .noneMatch(period ->
                            period.validity().range().isConnected(gap.validity().range())
                                    && !period.validity()
                                            .range()
                                            .intersection(gap.validity().range())
                                            .isEmpty());
        });
    }

    @Test
    void theRulesOfAKindOfGoodsNeverOverlap() {
        Map<String, List<CategoryRule>> byKind = table.rules().stream()
                .collect(Collectors.groupingBy(rule -> rule.lineage().territory() + " " + rule.category()));

        byKind.forEach((kind, rules) -> {
            List<CategoryRule> ordered = rules.stream()
                    .sorted((one, other) ->
                            one.validity().from().compareTo(other.validity().from()))
                    .toList();
            for (int i = 1; i < ordered.size(); i++) {
                assertThat(ordered.get(i - 1).validity().until())
                        .as(kind)
                        .hasValueSatisfying(endsBy(ordered.get(i).validity().from()));
            }
        });
    }

    private static Consumer<LocalDate> endsBy(LocalDate next) {
        return end -> assertThat(end).isBeforeOrEqualTo(next);
    }

    @Test
    void everyRuleLeadsToARateOnEachOfItsDays() {
        assertThat(table.rules())
                .allSatisfy(rule -> edges(rule.validity())
                        .forEach(day -> assertThat(answer(rule.lineage().territory(), rule.category(), day))
                                .as("%s of %s on %s", rule.category(), rule.lineage(), day)
                                .isInstanceOfSatisfying(
                                        RateAnswer.Found.class,
                                        found -> assertThat(found.period().lineage())
                                                .isEqualTo(rule.lineage()))));
    }

    @Test
    void everyStandardRateIsAnsweredOnTheFirstAndTheLastOfItsDays() {
        assertThat(table.periods().stream().filter(period -> period.lineage().isStandard()))
                .allSatisfy(period -> edges(period.validity())
                        .forEach(day -> assertThat(answer(period.lineage().territory(), ProductCategory.STANDARD, day))
                                .as("%s on %s", period.lineage(), day)
                                .isInstanceOfSatisfying(
                                        RateAnswer.Found.class,
                                        found -> assertThat(found.period()).isEqualTo(period))));
    }

    @Test
    void everyRateIsListedOnItsDaysAndNotOnThoseAround() {
        assertThat(table.periods()).allSatisfy(period -> {
            Territory territory = territory(period.lineage().territory());
            edges(period.validity())
                    .forEach(day -> assertThat(rates.ratesOn(territory, day)).contains(period));
            assertThat(rates.ratesOn(territory, period.validity().from().minusDays(1)))
                    .doesNotContain(period);
            period.validity()
                    .until()
                    .ifPresent(day -> assertThat(rates.ratesOn(territory, day)).doesNotContain(period));
        });
    }

    @Test
    void theStandardRateOfEveryStateIsKnownSince1996OrSinceItHasVat() {
        Map<String, String> later = Map.of("HR", "1998-01-01", "SI", "1999-07-01");

        assertThat(Territories.standard().memberStates()).allSatisfy(state -> {
            LocalDate first = LocalDate.parse(later.getOrDefault(state.code(), "1996-01-01"));
            for (LocalDate day = first; !day.isAfter(table.asOf()); day = day.plusMonths(1)) {
                assertThat(answer(state.code(), ProductCategory.STANDARD, day) instanceof RateAnswer.Found)
                        .as("%s on %s", state, day)
                        .isNotEqualTo(state.code().equals("MT") && WITHOUT_VAT_IN_MALTA.holdsOn(day));
            }
        });
    }

    @Test
    void maltaHadNoVatForEighteenMonths() {
        assertThat(List.of("1997-06-30", "1999-01-01"))
                .allSatisfy(day -> assertThat(answer("MT", ProductCategory.STANDARD, LocalDate.parse(day)))
                        .isInstanceOf(RateAnswer.Found.class));
        assertThat(List.of("1997-07-01", "1998-12-31"))
                .allSatisfy(day -> assertThat(answer("MT", ProductCategory.STANDARD, LocalDate.parse(day)))
                        .isInstanceOfSatisfying(
                                RateAnswer.NoRate.class,
                                none -> assertThat(none.words()).startsWith("No VAT is charged in MT then: ")));
    }

    @Test
    void everyStateHasAStandardRateThatTheDirectiveAllows() {
        LocalDate today = table.asOf();

        assertThat(Territories.standard().memberStates())
                .allSatisfy(state -> assertThat(answer(state.code(), ProductCategory.STANDARD, today))
                        .isInstanceOfSatisfying(
                                RateAnswer.Found.class,
                                found -> assertThat(found.rate()).isBetween(VatRate.of("15"), VatRate.of("27"))));
    }

    private Map<RateLineage, List<RatePeriod>> byLineage() {
        Map<RateLineage, List<RatePeriod>> found = new TreeMap<>();
        table.periods()
                .forEach(period -> found.computeIfAbsent(period.lineage(), any -> new ArrayList<>())
                        .add(period));
        return found;
    }

    private boolean isDeclared(RateLineage lineage, Validity days) {
        return table.gaps().stream()
                .anyMatch(gap -> gap.lineage().equals(lineage) && gap.validity().equals(days));
    }

    private static Stream<LocalDate> edges(Validity validity) {
        return Stream.concat(Stream.of(validity.from()), validity.lastDay().stream());
    }

    private RateAnswer answer(String table, ProductCategory category, LocalDate day) {
        return rates.rate(territory(table), category, day);
    }

    private static Territory territory(String table) {
        return Territories.standard()
                .byCode(TERRITORY_OF_TABLE.getOrDefault(table, table))
                .orElseThrow();
    }
}
