package io.clientele.jdbc.fault;

import static org.assertj.core.api.Assertions.assertThat;

import io.clientele.jdbc.JdbcStorage;
import io.clientele.jdbc.StorageException;
import io.clientele.jdbc.testing.FailingCalls;
import io.clientele.jdbc.testing.FailingCalls.How;
import io.clientele.jdbc.testing.FreshDatabase;
import io.clientele.jdbc.testing.TestDatabase;
import io.clientele.storage.CrmStorage;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The first call of JDBC fails, the second, the third, until the work passes: the state is always that from before or
 * after, and the work done again ends as if nothing had been.
 */
class FailEveryCallTest {
    private static final String BROKEN = "08006";
    private static final String ODD = "XX000";
    private static final String CONFLICT = "40001";

    private int failures;
    private int refused;

    @ParameterizedTest
    @EnumSource
    void someFailingCallsLeaveNothingHalfDone(TestDatabase kind) {
        int pace = kind == TestDatabase.H2 ? 17 : 41;
        try (FreshDatabase database = ShopTables.fresh(kind)) {
            int first = 1;
            for (ShopWork.Step step : ShopWork.Step.values()) {
                How how = first % 2 == 0 ? How.BREAKING_BEFORE : How.BREAKING_AFTER;
                failEvery(pace, first++, database, step, how, BROKEN);
            }
        }
        tell(kind);
    }

    @Tag("hunt")
    @ParameterizedTest
    @EnumSource
    void everyFailingCallLeavesNothingHalfDone(TestDatabase kind) {
        try (FreshDatabase database = ShopTables.fresh(kind)) {
            for (ShopWork.Step step : ShopWork.Step.values()) {
                for (How how : How.values()) {
                    failEvery(1, 1, database, step, how, BROKEN);
                    failEvery(1, 1, database, step, how, ODD);
                    failEvery(1, 1, database, step, how, CONFLICT);
                }
            }
        }
        tell(kind);
    }

    private static SQLException planted(String sqlState) {
        return new SQLException("Planted for ann@shop.example", sqlState);
    }

    private void tell(TestDatabase kind) {
        System.out.printf("%s: %d failing calls, %d refusals, 0 inconsistent states%n", kind, failures, refused);
    }

    private void failEvery(int pace, int first, FreshDatabase database, ShopWork.Step step, How how, String sqlState) {
        CrmStorage sound = JdbcStorage.of(database.pooled());
        List<String> before = expected(step, false);
        List<String> after = expected(step, true);
        for (int call = first; ; call += pace) {
            ShopTables.empty(database);
            upTo(step, false, sound);
            FailingCalls failing = new FailingCalls(call, how, () -> planted(sqlState));
            boolean done = succeeds(step, JdbcStorage.of(failing.around(database.dataSource())));
            String place = step + ", call " + call + " " + how + " " + sqlState;
            List<String> now = ShopState.of(sound);
            assertThat(now).as(place).isIn(before, after);
            assertThat(done && !now.equals(after)).as("%s: lost", place).isFalse();
            if (!failing.hasFailed()) {
                return;
            }
            failures++;
            new ShopWork(sound).run(step);
            assertThat(ShopState.of(sound)).as("%s: done again", place).isEqualTo(after);
        }
    }

    private boolean succeeds(ShopWork.Step step, CrmStorage failing) {
        try {
            new ShopWork(failing).run(step);
            return true;
        } catch (StorageException thrown) {
            assertThat(thrown).hasMessageNotContaining("Planted").hasNoCause();
            refused++;
            return false;
        }
    }

    /** What the storage in memory holds, which nothing ever befalls. */
    private static List<String> expected(ShopWork.Step step, boolean inclusive) {
        CrmStorage memory = Cashier.memory();
        upTo(step, inclusive, memory);
        return ShopState.of(memory);
    }

    private static void upTo(ShopWork.Step last, boolean inclusive, CrmStorage storage) {
        ShopWork work = new ShopWork(storage);
        for (ShopWork.Step step : ShopWork.Step.values()) {
            if (step.compareTo(last) < (inclusive ? 1 : 0)) {
                work.run(step);
            }
        }
    }
}
