package io.clientele.memory;

import static org.assertj.core.api.Assertions.assertThat;

import io.clientele.identity.match.RecordKeys;
import io.clientele.source.RecordKind;
import io.clientele.source.SourceKey;
import java.util.LinkedHashSet;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What the index takes for a record that has as many keys as one can have. */
class MemoryBlockingIndexSizeTest {
    private static final int RECORDS = 20_000;
    private static final double MOST_BYTES = 230;

    private final Journal journal = new Journal(() -> true);
    private final MemoryBlockingIndex index = new MemoryBlockingIndex(journal);
    private final Random random = new Random(20261129);

    @Test
    void aRecordTakesFewBytesWhileTheyComeChangeAndGo() {
        for (int i = 0; i < RECORDS; i++) {
            put(i, keys());
            assertSmall(i + 1);
        }
        for (int i = 0; i < RECORDS; i++) {
            put(i, keys());
        }
        assertSmall(RECORDS);
        for (int i = 0; i < RECORDS; i++) {
            // Nine in ten, from all over the index.
            if (i % 10 != 3) {
                put(i, Set.of());
            }
        }
        assertSmall(RECORDS / 10);
    }

    private void put(int record, Set<Long> keys) {
        index.put(new SourceKey("list", RecordKind.MEMBER, "b" + record), keys);
        journal.commit();
    }

    private void assertSmall(int records) {
        // Not after each, for it takes its time.
        if (records % 2_000 == 0) {
            assertThat((double) HeapBytes.of(index) / records).isBetween(8.0 * RecordKeys.MOST, MOST_BYTES);
        }
    }

    /** Keys of which some are the record's own, some those of a few records and some those of many. */
    private Set<Long> keys() {
        Set<Long> keys = new LinkedHashSet<>();
        while (keys.size() < RecordKeys.MOST) {
            long among = keys.size() < 4 ? Long.MAX_VALUE : keys.size() < 10 ? RECORDS / 5 : 100;
            keys.add(keys.size() + (random.nextLong() >>> 1) % among * RecordKeys.MOST);
        }
        return keys;
    }
}
