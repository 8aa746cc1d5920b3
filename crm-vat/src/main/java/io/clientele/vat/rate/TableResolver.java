package io.clientele.vat.rate;

import com.google.common.collect.Range;
import com.google.common.collect.RangeMap;
import com.google.common.collect.TreeRangeMap;
import io.clientele.vat.ProductCategory;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Works out the answers of all tables of rates from their rows. Not thread-safe. */
final class TableResolver {
    private final RateTable table;
    private final Map<RateLineage, RangeMap<LocalDate, RatePeriod>> periods;

    private TableResolver(RateTable table) {
        this.table = table;
        this.periods = table.periodsByLineage();
    }

    static Map<String, TableRates> resolve(RateTable table) {
        TableResolver resolver = new TableResolver(table);
        Map<String, Map<ProductCategory, RangeMap<LocalDate, CategoryRule>>> rules = table.rulesByTable();
        Map<String, TableRates> found = new HashMap<>();
        for (RateLineage lineage : resolver.periods.keySet()) {
            if (!found.containsKey(lineage.territory())) {
                found.put(
                        lineage.territory(),
                        resolver.table(lineage.territory(), rules.getOrDefault(lineage.territory(), Map.of())));
            }
        }
        return found;
    }

    private TableRates table(String code, Map<ProductCategory, RangeMap<LocalDate, CategoryRule>> rules) {
        Map<ProductCategory, Timeline> found = new HashMap<>();
        found.put(ProductCategory.STANDARD, standard(code));
        rules.forEach((category, byDay) -> found.put(category, timeline(code, category, byDay)));
        return TableRates.of(found, timeline(code, Optional.empty(), TreeRangeMap.create()));
    }

    private Timeline standard(String code) {
        RangeMap<LocalDate, CategoryRule> always = TreeRangeMap.create();
        always.put(
                Range.all(),
                new CategoryRule(
                        ProductCategory.STANDARD,
                        RateLineage.standard(code),
                        Validity.from(LocalDate.MIN),
                        Evidence.ofHost("Art. 96 of Directive 2006/112/EC")));
        return timeline(code, Optional.of(ProductCategory.STANDARD), always);
    }

    private Timeline timeline(String code, ProductCategory category, RangeMap<LocalDate, CategoryRule> rules) {
        return timeline(code, Optional.of(category), rules);
    }

    private Timeline timeline(
            String code, Optional<ProductCategory> category, RangeMap<LocalDate, CategoryRule> rules) {
        Optional<LocalDate> begin = begin(code);
        NavigableMap<LocalDate, RateAnswer> answers = new TreeMap<>();
        for (LocalDate day : boundaries(code, rules)) {
            if (begin.isEmpty() || !day.isBefore(begin.get())) {
                answers.put(day, answer(code, category, Optional.ofNullable(rules.get(day)), day));
            }
        }
        return Timeline.of(new RateAnswer.NoRate(before(code, begin)), answers);
    }

    /**
     * The first day of which the table says something of the standard rate: how high it is, or why that is not known.
     */
    private Optional<LocalDate> begin(String code) {
        RateLineage standard = RateLineage.standard(code);
        Stream<LocalDate> known = Optional.ofNullable(periods.get(standard)).stream()
                .map(byDay -> byDay.span().lowerEndpoint());
        return Stream.concat(known, gaps(standard).map(gap -> gap.validity().from()))
                .min(Comparator.naturalOrder());
    }

    private Stream<RateGap> gaps(RateLineage lineage) {
        return table.gaps().stream().filter(gap -> gap.lineage().equals(lineage));
    }

    private static String before(String code, Optional<LocalDate> begin) {
        return begin.map(day -> "The rates of " + code + " are known from " + day + " on")
                .orElseGet(() -> "The rates of " + code + " are not known for that day");
    }

    private NavigableSet<LocalDate> boundaries(String code, RangeMap<LocalDate, CategoryRule> rules) {
        NavigableSet<LocalDate> days = new TreeSet<>();
        days.add(table.asOf().plusDays(1));
        addBounds(days, rules.asMapOfRanges().keySet());
        begin(code).ifPresent(days::add);
        periods.forEach((lineage, byDay) -> {
            if (table.counterparts().reaches(code, lineage)) {
                addBounds(days, byDay.asMapOfRanges().keySet());
            }
        });
        return days;
    }

    private static void addBounds(NavigableSet<LocalDate> days, Collection<Range<LocalDate>> ranges) {
        for (Range<LocalDate> range : ranges) {
            if (range.hasLowerBound()) {
                days.add(range.lowerEndpoint());
            }
            if (range.hasUpperBound()) {
                days.add(range.upperEndpoint());
            }
        }
    }

    private RateAnswer answer(
            String code, Optional<ProductCategory> category, Optional<CategoryRule> rule, LocalDate day) {
        if (rule.isEmpty()) {
            String goods = category.map(known -> "'" + known + "' has").orElse("this kind of goods or service has");
            return new RateAnswer.NeedsCategoryRate("No source says which rate " + goods + " in " + code + " then");
        }
        RateLineage lineage = rule.get().lineage();
        @Nullable RangeMap<LocalDate, RatePeriod> byDay = periods.get(lineage);
        @Nullable RatePeriod period = byDay == null ? null : byDay.get(day);
        return period == null
                ? noPeriod(lineage, day)
                : new RateAnswer.Found(period.rate(), period, rule.get(), day.isAfter(table.asOf()));
    }

    private RateAnswer noPeriod(RateLineage lineage, LocalDate day) {
        return gaps(lineage)
                .filter(gap -> gap.validity().holdsOn(day))
                .map(TableResolver::missing)
                .findFirst()
                .orElseGet(() -> new RateAnswer.NeedsCategoryRate("No rate " + lineage + " is known then"));
    }

    private static RateAnswer missing(RateGap gap) {
        return gap.charged()
                ? new RateAnswer.NeedsCategoryRate("The rate " + gap.lineage() + " is not known then: " + gap.reason())
                : new RateAnswer.NoRate("No VAT is charged in " + gap.lineage().territory() + " then: " + gap.reason());
    }
}
