package io.clientele.vat.rate;

import com.google.common.collect.ImmutableRangeMap;
import com.google.common.collect.Range;
import com.google.common.collect.RangeMap;
import com.google.common.collect.TreeRangeMap;
import io.clientele.vat.ProductCategory;
import io.clientele.vat.VatRate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The rows of which {@link VatRates} are made, before they are worked out: periods of rates, kinds of goods, gaps with
 * their reasons, and what stands in parts of states for the rates of those. Immutable.
 *
 * @param asOf the last day whose law the table knows
 * @param periods the periods of all lineages, each lineage's by day and without overlap
 * @param rules the rules of all tables and kinds of goods, each kind's by day and without overlap
 * @param gaps the days of a lineage without a rate
 * @param counterparts what territories have in the place of the rates of their states
 */
record RateTable(
        LocalDate asOf,
        List<RatePeriod> periods,
        List<CategoryRule> rules,
        List<RateGap> gaps,
        Counterparts counterparts) {

    RateTable {
        periods = List.copyOf(periods);
        rules = List.copyOf(rules);
        gaps = List.copyOf(gaps);
    }

    static RateTable standard() {
        LocalDate asOf = Rows.of("table.csv")
                .filter(row -> row.text(0).equals("as-of"))
                .map(row -> LocalDate.parse(row.text(1)))
                .findFirst()
                .orElseThrow();
        return new RateTable(
                asOf,
                Rows.of("rates.csv").map(RateTable::period).toList(),
                Rows.of("categories.csv").map(RateTable::rule).toList(),
                Rows.of("gaps.csv").map(RateTable::gap).toList(),
                Counterparts.standard());
    }

    private static RatePeriod period(Rows.Row row) {
        return new RatePeriod(
                new RateLineage(row.text(0), row.text(1)),
                RateRank.ofLabel(row.text(2)),
                VatRate.of(row.text(3)),
                row.validity(4),
                row.evidence(6));
    }

    private static CategoryRule rule(Rows.Row row) {
        return new CategoryRule(
                new ProductCategory(row.text(1)),
                new RateLineage(row.text(0), row.text(2)),
                row.validity(3),
                row.evidence(5));
    }

    private static RateGap gap(Rows.Row row) {
        boolean charged = !row.text(4).equals("none");
        return new RateGap(new RateLineage(row.text(0), row.text(1)), row.validity(2), charged, row.text(5));
    }

    /** With the rows of a host, which take the place of ours on the days for which they are. */
    RateTable with(Collection<RatePeriod> morePeriods, Collection<CategoryRule> moreRules) {
        List<RatePeriod> allPeriods = new ArrayList<>(periods);
        allPeriods.addAll(morePeriods);
        List<CategoryRule> allRules = new ArrayList<>(rules);
        allRules.addAll(moreRules);
        return new RateTable(asOf, overlaid(allPeriods), overlaidRules(allRules), gaps, counterparts);
    }

    RateTable withAsOf(LocalDate day) {
        return new RateTable(day, periods, rules, gaps, counterparts);
    }

    /** The periods of each lineage, by day. */
    Map<RateLineage, RangeMap<LocalDate, RatePeriod>> periodsByLineage() {
        return byLineage(periods);
    }

    private static Map<RateLineage, RangeMap<LocalDate, RatePeriod>> byLineage(List<RatePeriod> periods) {
        Map<RateLineage, RangeMap<LocalDate, RatePeriod>> found = new TreeMap<>();
        for (RatePeriod period : periods) {
            found.computeIfAbsent(period.lineage(), any -> TreeRangeMap.create())
                    .put(period.validity().range(), period);
        }
        found.replaceAll((lineage, map) -> ImmutableRangeMap.copyOf(map));
        return found;
    }

    /** The rules of each table of rates and kind of goods, by day, with those that hold there as in its state. */
    Map<String, Map<ProductCategory, RangeMap<LocalDate, CategoryRule>>> rulesByTable() {
        return counterparts.addedTo(byTable(rules));
    }

    private static Map<String, Map<ProductCategory, RangeMap<LocalDate, CategoryRule>>> byTable(
            List<CategoryRule> rules) {
        Map<String, Map<ProductCategory, RangeMap<LocalDate, CategoryRule>>> found = new TreeMap<>();
        for (CategoryRule rule : rules) {
            found.computeIfAbsent(rule.lineage().territory(), any -> new TreeMap<>())
                    .computeIfAbsent(rule.category(), any -> TreeRangeMap.create())
                    .put(rule.validity().range(), rule);
        }
        return found;
    }

    private static List<RatePeriod> overlaid(List<RatePeriod> periods) {
        List<RatePeriod> found = new ArrayList<>();
        byLineage(periods)
                .forEach((lineage, map) ->
                        map.asMapOfRanges().forEach((range, period) -> found.add(cut(period, range))));
        return found;
    }

    private static List<CategoryRule> overlaidRules(List<CategoryRule> rules) {
        List<CategoryRule> found = new ArrayList<>();
        byTable(rules)
                .values()
                .forEach(table -> table.values()
                        .forEach(map -> map.asMapOfRanges().forEach((range, rule) -> found.add(cut(rule, range)))));
        return found;
    }

    private static RatePeriod cut(RatePeriod period, Range<LocalDate> range) {
        return new RatePeriod(period.lineage(), period.rank(), period.rate(), Validity.of(range), period.evidence());
    }

    private static CategoryRule cut(CategoryRule rule, Range<LocalDate> range) {
        return new CategoryRule(rule.category(), rule.lineage(), Validity.of(range), rule.evidence());
    }
}
