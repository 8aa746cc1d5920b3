package io.clientele.identity.match;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSortedMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What somebody said of pairs of records: that they are one person, or two. Immutable. */
final class Answers {
    static final Answers NONE = new Answers(ImmutableSortedMap.of());

    private final ImmutableSortedMap<Long, Boolean> byPair;
    private final ImmutableListMultimap<Integer, Integer> apart;

    private Answers(Map<Long, Boolean> byPair) {
        this.byPair = ImmutableSortedMap.copyOf(byPair);
        ImmutableListMultimap.Builder<Integer, Integer> two = ImmutableListMultimap.builder();
        this.byPair.forEach((pair, same) -> {
            if (!same) {
                two.put(Pairs.first(pair), Pairs.second(pair));
                two.put(Pairs.second(pair), Pairs.first(pair));
            }
        });
        this.apart = two.build();
    }

    /** Answers of pairs as {@link Pairs#of} has them; of two to one question the later counts. */
    static Answers of(Map<Long, Boolean> byPair) {
        return byPair.isEmpty() ? NONE : new Answers(byPair);
    }

    /** The same of the records that stand for the rows. */
    Answers ofRecords(int[] recordOf) {
        Map<Long, Boolean> ofRecords = new TreeMap<>();
        byPair.forEach((pair, same) ->
                ofRecords.put(Pairs.of(recordOf[Pairs.first(pair)], recordOf[Pairs.second(pair)]), same));
        return of(ofRecords);
    }

    boolean isEmpty() {
        return byPair.isEmpty();
    }

    int size() {
        return byPair.size();
    }

    boolean isOpen(long pair) {
        return !byPair.containsKey(pair);
    }

    /** The pairs that are one person, or those that are two, in order. */
    long[] pairs(boolean same) {
        return byPair.entrySet().stream()
                .filter(entry -> entry.getValue() == same)
                .mapToLong(Map.Entry::getKey)
                .toArray();
    }

    /** The pairs that were answered, in order. */
    long[] pairs() {
        return byPair.keySet().stream().mapToLong(pair -> pair).toArray();
    }

    /** Whether two records are one person; a question that was answered. */
    boolean isSame(long pair) {
        return Boolean.TRUE.equals(byPair.get(pair));
    }

    /** The records that are not the person of a record. */
    List<Integer> notSameAs(int record) {
        return apart.get(record);
    }
}
