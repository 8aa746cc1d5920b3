package io.clientele.memory;

import static org.assertj.core.api.Assertions.assertThat;

import io.clientele.source.RecordKind;
import io.clientele.source.SourceKey;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The index says what a map of keys to sets of records says, whatever comes, changes, goes and is taken back. */
class MemoryBlockingIndexLawsTest {
    /** More than there are records. */
    private static final int ALL = 100_000;

    /**
     * Many changes in one unit of work.
     *
     * @param puts how many records get new keys
     * @param records from so many
     * @param most how many keys one gets at most; 0 if they all go
     * @param crowds from how many different keys half of theirs are taken
     * @param isTakenBack whether the work fails in the end
     */
    record Wave(int puts, int records, int most, int crowds, boolean isTakenBack) {}

    @Property(tries = 40, seed = "20261129", edgeCases = EdgeCasesMode.NONE)
    void theIndexSaysWhatAMapOfSetsSays(@ForAll("waves") List<Wave> waves, @ForAll long seed) {
        Journal journal = new Journal(() -> true);
        MemoryBlockingIndex index = new MemoryBlockingIndex(journal);
        Map<SourceKey, Set<Long>> kept = Map.of();
        Random random = new Random(seed);
        for (Wave wave : waves) {
            Map<SourceKey, Set<Long>> changed = new HashMap<>(kept);
            for (int i = 0; i < wave.puts(); i++) {
                put(index, changed, record(random.nextInt(wave.records())), keys(wave, random));
            }
            assertSame(index, changed);
            if (wave.isTakenBack()) {
                journal.rollBack();
                assertSame(index, kept);
            } else {
                journal.commit();
                kept = changed;
            }
        }
        for (SourceKey record : List.copyOf(kept.keySet())) {
            put(index, new HashMap<>(kept), record, Set.of());
        }
        assertSame(index, Map.of());
        journal.rollBack();
        assertSame(index, kept);
    }

    private static void put(
            MemoryBlockingIndex index, Map<SourceKey, Set<Long>> expected, SourceKey record, Set<Long> keys) {
        assertThat(index.put(record, keys)).isEqualTo(expected.getOrDefault(record, Set.of()));
        expected.put(record, keys);
    }

    /** Half of the keys are a crowd's, the others seldom come twice; some are alike in their upper or lower half. */
    private static Set<Long> keys(Wave wave, Random random) {
        return LongStream.range(0, wave.most() == 0 ? 0 : random.nextInt(wave.most() + 1))
                .map(i -> switch (random.nextInt(4)) {
                    case 0 -> random.nextLong();
                    case 1 -> (long) random.nextInt(50) << 32;
                    default -> random.nextInt(wave.crowds());
                })
                .boxed()
                .collect(Collectors.toSet());
    }

    private static void assertSame(MemoryBlockingIndex index, Map<SourceKey, Set<Long>> expected) {
        Map<Long, Set<SourceKey>> byKey = new TreeMap<>();
        expected.forEach((record, keys) -> {
            assertThat(index.of(record)).isEqualTo(keys);
            keys.forEach(
                    key -> byKey.computeIfAbsent(key, none -> new TreeSet<>()).add(record));
        });
        byKey.forEach((key, records) -> {
            List<SourceKey> found = index.with(key, ALL);
            assertThat(found).hasSameSizeAs(records);
            assertThat(new HashSet<>(found)).isEqualTo(records);
            int few = records.size() / 2 + 1;
            assertThat(index.with(key, few))
                    .hasSize(few)
                    .doesNotHaveDuplicates()
                    .isSubsetOf(records);
        });
        assertThat(index.with(-1, ALL)).isEmpty();
    }

    private static SourceKey record(int number) {
        return new SourceKey("list", RecordKind.MEMBER, "b" + number);
    }

    @Provide
    Arbitrary<List<Wave>> waves() {
        return Combinators.combine(
                        Arbitraries.of(1, 10, 400, 1_500),
                        Arbitraries.of(5, 100, 2_000),
                        Arbitraries.of(0, 1, 4, 14),
                        Arbitraries.of(1, 3, 40, 400),
                        Arbitraries.of(false, true))
                .as(Wave::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(6);
    }
}
