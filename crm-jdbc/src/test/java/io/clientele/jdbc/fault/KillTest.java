package io.clientele.jdbc.fault;

import static org.assertj.core.api.Assertions.assertThat;

import io.clientele.jdbc.JdbcStorage;
import io.clientele.jdbc.testing.ChildJvm;
import io.clientele.jdbc.testing.FreshDatabase;
import io.clientele.jdbc.testing.TestDatabase;
import io.clientele.storage.CrmStorage;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A JVM is killed at random points of import, edits, merges and task generation, and the work begun again. */
class KillTest {
    private static final List<String> UNDISTURBED = undisturbed();

    @ParameterizedTest
    @EnumSource
    void aFewKillsLeaveNoTrace(TestDatabase kind) {
        kill(kind, 3, 3, 2026);
    }

    @Tag("hunt")
    @ParameterizedTest
    @EnumSource
    void manyKillsLeaveNoTrace(TestDatabase kind) {
        kill(kind, 200, 8, 7);
    }

    /**
     * Kills until there have been enough, with a new database after some.
     *
     * @param perDatabase after how many kills the work is let done and compared
     */
    private static void kill(TestDatabase kind, int kills, int perDatabase, long seed) {
        Random random = new Random(seed);
        int killed = 0;
        int compared = 0;
        long longest = 1_500_000;
        while (killed < kills) {
            try (FreshDatabase database = ShopTables.fresh(kind)) {
                database.release();
                for (int i = 0; i < perDatabase && killed < kills; i++) {
                    long micros = (long) (random.nextDouble() * random.nextDouble() * longest);
                    if (ChildJvm.start(KilledShop.class, database.url()).killAfter(micros) == ChildJvm.End.KILLED) {
                        killed++;
                    } else {
                        longest = Math.max(100_000, micros);
                        break;
                    }
                }
                CrmStorage storage = JdbcStorage.of(database.dataSource());
                new ShopWork(storage).day(KilledShop.ORDERS);
                assertThat(ShopState.of(storage)).isEqualTo(UNDISTURBED);
                compared++;
            }
        }
        System.out.printf("%s: %d kills, %d comparisons, 0 differences%n", kind, killed, compared);
    }

    private static List<String> undisturbed() {
        CrmStorage memory = Cashier.memory();
        new ShopWork(memory).day(KilledShop.ORDERS);
        return ShopState.of(memory);
    }
}
