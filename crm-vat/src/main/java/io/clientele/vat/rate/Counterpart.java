package io.clientele.vat.rate;

import com.google.common.collect.ImmutableSet;
import io.clientele.vat.ProductCategory;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What stands in a part of a state in the place of a rate of that state: the 9 % of the Greek islands for the 13 % of
 * the mainland, the 19 % of Jungholz for the 20 % of Austria. What belongs to the one in the state belongs to the other
 * there. Immutable.
 *
 * @param territory the part, by the code of its table of rates
 * @param of the rate of the state; {@link #REST} as its id means every one that no other row of the territory names
 * @param lineage the rate of the territory; empty where the state's own holds there
 * @param except the kinds of goods and services that are treated in another way there
 * @param evidence who says so
 */
record Counterpart(
        String territory,
        RateLineage of,
        Optional<RateLineage> lineage,
        Set<ProductCategory> except,
        Evidence evidence) {
    /** The id for all rates of a state that are not named. */
    static final String REST = "*";

    Counterpart {
        except = ImmutableSet.copyOf(except);
    }

    static Counterpart of(Rows.Row row) {
        String territory = row.text(0);
        return new Counterpart(
                territory,
                new RateLineage(row.text(1), row.text(2)),
                row.optional(3).map(id -> new RateLineage(territory, id)),
                row.words(4).stream().map(ProductCategory::new).collect(ImmutableSet.toImmutableSet()),
                row.evidence(5));
    }

    boolean isRest() {
        return of.id().equals(REST);
    }

    /** A rule of the state as it holds in the territory; empty for a kind that is treated in another way there. */
    Optional<CategoryRule> applied(CategoryRule rule) {
        return except.contains(rule.category())
                ? Optional.empty()
                : Optional.of(new CategoryRule(
                        rule.category(), lineage.orElse(rule.lineage()), rule.validity(), evidenceWith(rule)));
    }

    private Evidence evidenceWith(CategoryRule rule) {
        Evidence theirs = rule.evidence();
        List<String> sources = Stream.concat(theirs.sources().stream(), evidence.sources().stream())
                .distinct()
                .toList();
        Confirmation weaker = theirs.confirmation().compareTo(evidence.confirmation()) < 0
                ? evidence.confirmation()
                : theirs.confirmation();
        String note = Stream.of(theirs.note(), evidence.note())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("; "));
        return new Evidence(sources, weaker, note);
    }
}
