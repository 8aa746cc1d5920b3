package io.clientele.examples.command;

import io.clientele.vat.ProductCategory;
import io.clientele.vat.rate.RateAnswer;
import io.clientele.vat.rate.RatePeriod;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The kinds of goods and services that belong to each rate of a territory on a day. Immutable.
 *
 * @param byRate by rate, in the order of their names; without the standard kind, which is all else
 */
record RateKinds(Map<RatePeriod, List<Kind>> byRate) {

    /**
     * A kind.
     *
     * @param name its name, as sales have it as their category
     * @param note what is to be known of it, such as what of it bears another rate; may be empty
     */
    record Kind(String name, String note) {}

    static RateKinds of(Map<ProductCategory, RateAnswer.Found> found) {
        Map<RatePeriod, List<Kind>> byRate = new LinkedHashMap<>();
        found.forEach((category, rate) -> {
            if (!category.equals(ProductCategory.STANDARD)) {
                byRate.computeIfAbsent(rate.period(), unknown -> new ArrayList<>())
                        .add(new Kind(category.name(), rate.rule().evidence().note()));
            }
        });
        return new RateKinds(byRate);
    }

    /** The names, with blanks between them. */
    String names(RatePeriod period) {
        return kinds(period).stream().map(Kind::name).collect(Collectors.joining(" "));
    }

    /** What is to be known of the kinds, such as {@code restaurant: meals; not drinks}. */
    List<String> notes(RatePeriod period) {
        return kinds(period).stream()
                .filter(kind -> !kind.note().isEmpty())
                .map(kind -> kind.name() + ": " + kind.note())
                .toList();
    }

    private List<Kind> kinds(RatePeriod period) {
        return byRate.getOrDefault(period, List.of());
    }
}
