package io.clientele.vat.rate;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Range;
import com.google.common.collect.RangeMap;
import com.google.common.collect.TreeRangeMap;
import io.clientele.vat.ProductCategory;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What stands in parts of states for the rates of those states. A territory without rows here has nothing but what the
 * table says of itself. Immutable.
 */
final class Counterparts {
    private final ImmutableListMultimap<String, Counterpart> byTerritory;

    private Counterparts(ImmutableListMultimap<String, Counterpart> byTerritory) {
        this.byTerritory = byTerritory;
    }

    static Counterparts of(List<Counterpart> rows) {
        return new Counterparts(rows.stream()
                .collect(ImmutableListMultimap.toImmutableListMultimap(Counterpart::territory, row -> row)));
    }

    static Counterparts standard() {
        return of(Rows.of("counterparts.csv").map(Counterpart::of).toList());
    }

    /** Whether a rate is in force in a territory: one of its own, or one of its state that holds there as it is. */
    boolean reaches(String territory, RateLineage lineage) {
        return lineage.territory().equals(territory)
                || find(territory, lineage)
                        .filter(found -> found.lineage().isEmpty())
                        .isPresent();
    }

    /** With the rules that territories take over from their states; rules of their own come before those. */
    Map<String, Map<ProductCategory, RangeMap<LocalDate, CategoryRule>>> addedTo(
            Map<String, Map<ProductCategory, RangeMap<LocalDate, CategoryRule>>> stated) {
        Map<String, Map<ProductCategory, RangeMap<LocalDate, CategoryRule>>> found = new TreeMap<>(stated);
        byTerritory.asMap().forEach((territory, rows) -> {
            Map<ProductCategory, RangeMap<LocalDate, CategoryRule>> rules = new TreeMap<>();
            rows.stream()
                    .map(row -> row.of().territory())
                    .distinct()
                    .forEach(state -> stated.getOrDefault(state, Map.of())
                            .forEach((category, byDay) -> rules.put(category, applied(territory, byDay))));
            stated.getOrDefault(territory, Map.of())
                    .forEach((category, own) -> rules.computeIfAbsent(category, any -> TreeRangeMap.create())
                            .putAll(own));
            found.put(territory, rules);
        });
        return found;
    }

    private RangeMap<LocalDate, CategoryRule> applied(String territory, RangeMap<LocalDate, CategoryRule> ofState) {
        RangeMap<LocalDate, CategoryRule> found = TreeRangeMap.create();
        for (Map.Entry<Range<LocalDate>, CategoryRule> rule :
                ofState.asMapOfRanges().entrySet()) {
            find(territory, rule.getValue().lineage())
                    .flatMap(counterpart -> counterpart.applied(rule.getValue()))
                    .ifPresent(applied -> found.put(rule.getKey(), applied));
        }
        return found;
    }

    private Optional<Counterpart> find(String territory, RateLineage lineage) {
        List<Counterpart> rows = byTerritory.get(territory);
        return rows.stream()
                .filter(row -> row.of().equals(lineage))
                .findFirst()
                .or(() -> rows.stream()
                        .filter(row -> row.isRest() && row.of().territory().equals(lineage.territory()))
                        .findFirst());
    }
}
