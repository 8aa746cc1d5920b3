package io.clientele.jdbc.fault;

import static org.assertj.core.api.Assertions.assertThat;

import io.clientele.jdbc.JdbcStorage;
import io.clientele.jdbc.testing.FreshDatabase;
import io.clientele.jdbc.testing.SpyingConnection;
import io.clientele.jdbc.testing.TestDatabase;
import io.clientele.storage.AdapterState;
import io.clientele.storage.CrmStorage;
import io.clientele.tenant.TenantId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntConsumer;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Several nodes at once: on an empty database, for one tenant, for two tenants. */
class RaceTest {
    private static final int TIMES = 40;

    @ParameterizedTest
    @EnumSource
    void nodesThatStartOnAnEmptyDatabaseTogetherBothFindTheTables(TestDatabase kind) {
        for (int round = 0; round < 3; round++) {
            try (FreshDatabase database = kind.fresh()) {
                database.dataSource();
                together(3, node -> {
                    ShopTables.schema(kind).upgrade(database.dataSource());
                    increment(JdbcStorage.of(database.dataSource()), ShopWork.TENANT.id(), "count");
                });
                assertThat(count(JdbcStorage.of(database.dataSource()), ShopWork.TENANT.id(), "count"))
                        .isEqualTo(3);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void storagesThatWriteForOneTenantLoseNoUpdate(TestDatabase kind) {
        int nodes = kind == TestDatabase.SQLITE ? 1 : 3;
        try (FreshDatabase database = ShopTables.fresh(kind)) {
            DataSource pool = database.pooled();
            together(nodes, node -> {
                CrmStorage own = JdbcStorage.of(pool);
                for (int i = 0; i < TIMES; i++) {
                    increment(own, ShopWork.TENANT.id(), "count");
                }
            });
            int counted = count(JdbcStorage.of(pool), ShopWork.TENANT.id(), "count");
            assertThat(counted).isEqualTo(nodes * TIMES);
            System.out.printf("%s: %d increments from %d nodes, 0 lost updates%n", kind, counted, nodes);
        }
    }

    /** Each host's transaction writes for two tenants, in the opposite order: they deadlock, and one is done again. */
    @ParameterizedTest
    @EnumSource(names = {"POSTGRESQL", "MARIADB", "H2"})
    void hostsThatDeadlockOverTwoTenantsDoTheWorkAgain(TestDatabase kind) {
        try (FreshDatabase database = ShopTables.fresh(kind)) {
            HostTransactions host = new HostTransactions(database, new SpyingConnection());
            List<TenantId> tenants = List.of(TenantId.of("left"), TenantId.of("right"));
            tenants.forEach(tenant -> increment(host, tenant, "count"));
            together(2, node -> {
                for (int i = 0; i < 10; i++) {
                    host.inOne(() -> {
                        increment(host, tenants.get(node), "count");
                        increment(host, tenants.get(1 - node), "count");
                    });
                }
            });
            for (TenantId tenant : tenants) {
                assertThat(count(host, tenant, "count")).isEqualTo(21);
            }
        }
    }

    private static void increment(CrmStorage storage, TenantId tenant, String key) {
        storage.inTransaction(tenant, work -> {
            AdapterState state = work.port(AdapterState.class);
            int before = state.find(key)
                    .map(entry -> Integer.parseInt(entry.value()))
                    .orElse(0);
            return state.put(key, Integer.toString(before + 1));
        });
    }

    private static int count(CrmStorage storage, TenantId tenant, String key) {
        return storage.inTransaction(
                tenant,
                work -> work.port(AdapterState.class)
                        .find(key)
                        .map(entry -> Integer.parseInt(entry.value()))
                        .orElse(0));
    }

    private static void together(int nodes, IntConsumer work) {
        CyclicBarrier start = new CyclicBarrier(nodes);
        ExecutorService threads = Executors.newFixedThreadPool(nodes);
        try {
            List<Callable<Boolean>> all = new ArrayList<>();
            for (int node = 0; node < nodes; node++) {
                int number = node;
                all.add(() -> {
                    start.await();
                    work.accept(number);
                    return true;
                });
            }
            for (Future<Boolean> done : threads.invokeAll(all)) {
                assertThat(done.get()).isTrue();
            }
        } catch (InterruptedException | ExecutionException e) {
            throw new AssertionError(e);
        } finally {
            threads.shutdownNow();
        }
    }
}
