package io.clientele.exchange.report;

import io.clientele.filter.NumberField;
import io.clientele.profile.CustomerProfile;
import io.clientele.profile.ProfileSnapshot;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * A score of those customers who have it, with the day of their first order. Immutable.
 *
 * @param entries one for each of them
 */
record ScoreColumn(List<Entry> entries) {
    /**
     * The score of a customer.
     *
     * @param first the day of the first purchase
     * @param score the score
     */
    record Entry(LocalDate first, double score) {}

    static ScoreColumn of(ProfileSnapshot snapshot, NumberField field) {
        return new ScoreColumn(snapshot.profiles().stream()
                .flatMap(who -> entry(who, field).stream())
                .toList());
    }

    private static Optional<Entry> entry(CustomerProfile who, NumberField field) {
        OptionalDouble score = who.scores().number(field.label());
        return score.isPresent() ? who.firstOrder().map(day -> new Entry(day, score.getAsDouble())) : Optional.empty();
    }

    boolean isEmpty() {
        return entries.isEmpty();
    }

    double mean() {
        return entries.stream().mapToDouble(Entry::score).average().orElse(0);
    }
}
