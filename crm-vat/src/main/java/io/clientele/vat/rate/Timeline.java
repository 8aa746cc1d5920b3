package io.clientele.vat.rate;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;

/**
 * The answers of one territory and kind of goods, each from a day on. They are made once, so that looking one up
 * allocates nothing. Immutable.
 */
final class Timeline {
    private final RateAnswer before;
    private final long[] from;
    private final RateAnswer[] answers;

    private Timeline(RateAnswer before, long[] from, RateAnswer[] answers) {
        this.before = before;
        this.from = from;
        this.answers = answers;
    }

    /**
     * A timeline.
     *
     * @param before the answer before the first of the days
     * @param answers the answers by the day from which each holds
     */
    static Timeline of(RateAnswer before, NavigableMap<LocalDate, RateAnswer> answers) {
        long[] from = answers.keySet().stream().mapToLong(LocalDate::toEpochDay).toArray();
        List<RateAnswer> values =
                answers.entrySet().stream().map(Map.Entry::getValue).toList();
        return new Timeline(before, from, values.toArray(new RateAnswer[0]));
    }

    RateAnswer on(LocalDate day) {
        int found = Arrays.binarySearch(from, day.toEpochDay());
        int index = found >= 0 ? found : -found - 2;
        return index < 0 ? before : answers[index];
    }
}
