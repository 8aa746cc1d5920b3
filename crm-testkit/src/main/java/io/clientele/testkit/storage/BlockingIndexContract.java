package io.clientele.testkit.storage;

import static org.assertj.core.api.Assertions.assertThat;

import io.clientele.identity.BlockingIndex;
import io.clientele.source.RecordKind;
import io.clientele.source.SourceKey;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What a storage owes of its {@link BlockingIndex}. */
public interface BlockingIndexContract extends StorageContract {

    @Test
    default void recordsAreFoundByTheKeysThatTheyHaveInCommon() {
        assertThat(index().put(blocked(1), Set.of(5L, -7L))).isEmpty();
        index().put(blocked(2), Set.of(-7L));

        assertThat(index().with(-7, 10)).containsExactlyInAnyOrder(blocked(1), blocked(2));
        assertThat(index().with(5, 10)).containsExactly(blocked(1));
        assertThat(index().with(7, 10)).isEmpty();
        assertThat(index().of(blocked(1))).containsExactlyInAnyOrder(5L, -7L);
        assertThat(index().of(blocked(3))).isEmpty();
    }

    @Test
    default void newKeysOfARecordReplaceItsFormerOnes() {
        index().put(blocked(1), Set.of(1L, 2L));

        assertThat(index().put(blocked(1), Set.of(2L, 3L))).containsExactlyInAnyOrder(1L, 2L);
        assertThat(index().with(1, 10)).isEmpty();
        assertThat(index().with(2, 10)).containsExactly(blocked(1));
        assertThat(index().with(3, 10)).containsExactly(blocked(1));
        assertThat(index().put(blocked(1), Set.of())).containsExactlyInAnyOrder(2L, 3L);
        assertThat(index().with(3, 10)).isEmpty();
    }

    @Test
    default void ofAKeyThatManyHaveNoMoreAreShownThanAreAskedFor() {
        storage().inTransaction(Units.SHOP, work -> {
            IntStream.range(0, 300).forEach(i -> work.port(BlockingIndex.class).put(blocked(i), Set.of(9L)));
            assertThat(work.port(BlockingIndex.class).with(9, 61)).hasSize(61).doesNotHaveDuplicates();
            return "";
        });

        assertThat(index().with(9, 61)).hasSize(61).doesNotHaveDuplicates();
        assertThat(index().with(9, 1_000)).hasSize(300);
    }

    @Test
    default void blockingKeysAreTheTenantsOwnAndAreTakenBackWithTheirUnitOfWork() {
        index().put(blocked(1), Set.of(1L));
        Units.failing(storage(), work -> work.port(BlockingIndex.class).put(blocked(1), Set.of(2L)));

        assertThat(index().of(blocked(1))).containsExactly(1L);
        assertThat(index().with(2, 10)).isEmpty();
        assertThat(Units.port(storage(), Units.OTHER, BlockingIndex.class).with(1, 10))
                .isEmpty();
    }

    @Test
    default void theIndexSaysWhatAPlainMapSaysWhateverComesAndGoes() {
        Map<SourceKey, Set<Long>> expected = Map.of();
        for (int round = 0; round < 12; round++) {
            int seed = round;
            Map<SourceKey, Set<Long>> before = expected;
            expected = Units.inShop(storage(), work -> changed(before, work.port(BlockingIndex.class), seed));
            Map<SourceKey, Set<Long>> after = expected;
            Units.inShop(storage(), work -> {
                for (long key = 0; key < 30; key++) {
                    assertSame(work.port(BlockingIndex.class), after, key);
                }
                return "";
            });
        }
    }

    /** Puts keys into the index and into a map beside it, the same ones if it must be done again. */
    private static Map<SourceKey, Set<Long>> changed(Map<SourceKey, Set<Long>> before, BlockingIndex index, int seed) {
        Random random = new Random(seed);
        Map<SourceKey, Set<Long>> expected = new HashMap<>(before);
        index.announce(List.of(blocked(1), blocked(2)));
        index.announceSharing(List.of(1L, 2L), 5);
        for (int i = 0; i < 40; i++) {
            SourceKey record = blocked(random.nextInt(60));
            Set<Long> keys = new HashSet<>();
            random.longs(random.nextInt(5), 0, 30).forEach(keys::add);
            assertThat(index.put(record, keys)).isEqualTo(expected.getOrDefault(record, Set.of()));
            expected.put(record, keys);
            assertSame(index, expected, random.nextInt(30));
        }
        return expected;
    }

    private static void assertSame(BlockingIndex index, Map<SourceKey, Set<Long>> expected, long key) {
        assertThat(index.with(key, 1_000))
                .containsExactlyInAnyOrderElementsOf(expected.keySet().stream()
                        .filter(record ->
                                expected.getOrDefault(record, Set.of()).contains(key))
                        .toList());
    }

    private BlockingIndex index() {
        return Units.port(storage(), BlockingIndex.class);
    }

    private static SourceKey blocked(int number) {
        return new SourceKey("list", RecordKind.MEMBER, "b" + number);
    }
}
