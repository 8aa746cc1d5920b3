package io.clientele.jdbc.fault;

import static org.assertj.core.api.Assertions.assertThat;

import io.clientele.event.Event;
import io.clientele.event.Outbox;
import io.clientele.jdbc.JdbcStorage;
import io.clientele.jdbc.testing.FreshDatabase;
import io.clientele.jdbc.testing.LostCommit;
import io.clientele.jdbc.testing.ReplyDropper;
import io.clientele.jdbc.testing.TestDatabase;
import io.clientele.order.OrderKey;
import io.clientele.storage.AdapterState;
import io.clientele.storage.CrmStorage;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The answer to a COMMIT gets lost: the work is done once, whether it had been kept or not. */
class LostCommitTest {
    private static final int SOME = 20;
    private static final int MANY = 100;

    @ParameterizedTest
    @EnumSource
    void whatWasKeptIsNotDoneAgain(TestDatabase kind) {
        countsEachOnce(kind, true, SOME);
    }

    @ParameterizedTest
    @EnumSource
    void whatWasNotKeptIsDoneAgain(TestDatabase kind) {
        countsEachOnce(kind, false, SOME);
    }

    @Tag("hunt")
    @ParameterizedTest
    @EnumSource
    void ofManyLostCommitsNoneIsDoneTwice(TestDatabase kind) {
        countsEachOnce(kind, true, MANY);
        countsEachOnce(kind, false, MANY);
    }

    private static void countsEachOnce(TestDatabase kind, boolean done, int times) {
        try (FreshDatabase database = ShopTables.fresh(kind)) {
            CrmStorage sound = JdbcStorage.of(database.pooled());
            increment(sound, 0);
            for (int i = 1; i <= times; i++) {
                LostCommit lossy = new LostCommit(done, 1);
                increment(JdbcStorage.of(lossy.around(database.dataSource())), i);
                assertThat(lossy.lost()).isEqualTo(1);
            }
            assertThat(count(sound)).isEqualTo(times + 1);
            System.out.printf("%s: %d lost commits, %s, 0 duplicates%n", kind, times, done ? "kept" : "not kept");
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"POSTGRESQL", "MARIADB"})
    void aReplyThatTheNetworkDroppedIsAskedForAgain(TestDatabase kind) {
        dropsReplies(kind, SOME);
    }

    @Tag("hunt")
    @ParameterizedTest
    @EnumSource(names = {"POSTGRESQL", "MARIADB"})
    void ofManyRepliesThatTheNetworkDroppedEachIsAskedForAgain(TestDatabase kind) {
        dropsReplies(kind, MANY);
    }

    private static void dropsReplies(TestDatabase kind, int times) {
        try (FreshDatabase database = ShopTables.fresh(kind);
                ReplyDropper relay = ReplyDropper.to(kind.port())) {
            CrmStorage sound = JdbcStorage.of(database.pooled());
            increment(sound, 0);
            for (int i = 1; i <= times; i++) {
                increment(JdbcStorage.of(relay.losingCommits(database.through(relay.port()), 1)), i);
            }
            assertThat(relay.dropped()).isEqualTo(times);
            assertThat(count(sound)).isEqualTo(times + 1);
            System.out.printf("%s: %d replies dropped by the network, 0 duplicates%n", kind, times);
        }
    }

    @ParameterizedTest
    @EnumSource
    void aDaysWorkThatLosesCommitsEndsAsOneThatDoesNot(TestDatabase kind) {
        CrmStorage memory = Cashier.memory();
        new ShopWork(memory).day(60);
        try (FreshDatabase database = ShopTables.fresh(kind)) {
            LostCommit lossy = LostCommit.everyOther(true);
            new ShopWork(JdbcStorage.of(lossy.around(database.dataSource()))).day(60);
            assertThat(lossy.lost()).isGreaterThan(5);
            assertThat(ShopState.of(JdbcStorage.of(database.pooled()))).isEqualTo(ShopState.of(memory));
        }
    }

    /** Counts, and leaves an event for each: what is done twice shows. */
    private static void increment(CrmStorage storage, int number) {
        storage.inTransaction(ShopWork.TENANT.id(), work -> {
            AdapterState state = work.port(AdapterState.class);
            Optional<AdapterState.Entry> before = state.find("count");
            int count = before.map(entry -> Integer.parseInt(entry.value())).orElse(0);
            assertThat(count).isEqualTo(number);
            work.port(Outbox.class).append(new Event.OrderAdded(new OrderKey("count", "n" + number)));
            return state.put("count", Integer.toString(count + 1));
        });
    }

    private static int count(CrmStorage storage) {
        return storage.inTransaction(ShopWork.TENANT.id(), work -> {
            int events = work.port(Outbox.class).page(0, 10_000).size();
            int counted = work.port(AdapterState.class)
                    .find("count")
                    .map(entry -> Integer.parseInt(entry.value()))
                    .orElse(0);
            assertThat(events).isEqualTo(counted);
            return counted;
        });
    }
}
