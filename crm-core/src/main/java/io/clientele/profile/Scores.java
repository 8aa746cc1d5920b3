package io.clientele.profile;

import com.google.common.collect.ImmutableSortedMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;

/**
 * What analyses say of one customer: numbers, such as {@code rfm_r}, and words, such as {@code rfm_group}, each by its
 * name. A name that is missing was not worked out, or could not be for this customer. Immutable; customers of whom the
 * same is said may share one.
 */
public final class Scores {
    private static final Scores NONE = new Scores(ImmutableSortedMap.of(), ImmutableSortedMap.of());

    private final ImmutableSortedMap<String, Double> numbers;
    private final ImmutableSortedMap<String, String> words;

    private Scores(ImmutableSortedMap<String, Double> numbers, ImmutableSortedMap<String, String> words) {
        this.numbers = numbers;
        this.words = words;
    }

    /** Nothing said. */
    public static Scores none() {
        return NONE;
    }

    /** Numbers and words by name. */
    public static Scores of(Map<String, Double> numbers, Map<String, String> words) {
        return new Scores(ImmutableSortedMap.copyOf(numbers), ImmutableSortedMap.copyOf(words));
    }

    /** The number of a name. */
    public OptionalDouble number(String name) {
        Double number = numbers.get(name);
        return number == null ? OptionalDouble.empty() : OptionalDouble.of(number);
    }

    /** The word of a name. */
    public Optional<String> word(String name) {
        return Optional.ofNullable(words.get(name));
    }

    /** The numbers, by name. */
    public Map<String, Double> numbers() {
        return numbers;
    }

    /** The words, by name. */
    public Map<String, String> words() {
        return words;
    }

    /** These and others; where both have a name, what the others say of it. */
    public Scores and(Scores others) {
        return numbers.isEmpty() && words.isEmpty()
                ? others
                : new Scores(both(numbers, others.numbers), both(words, others.words));
    }

    private static <V> ImmutableSortedMap<String, V> both(Map<String, V> some, Map<String, V> others) {
        TreeMap<String, V> both = new TreeMap<>(some);
        both.putAll(others);
        return ImmutableSortedMap.copyOfSorted(both);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Scores scores && numbers.equals(scores.numbers) && words.equals(scores.words);
    }

    @Override
    public int hashCode() {
        return 31 * numbers.hashCode() + words.hashCode();
    }

    @Override
    public String toString() {
        return "Scores" + numbers.keySet() + words.keySet();
    }
}
