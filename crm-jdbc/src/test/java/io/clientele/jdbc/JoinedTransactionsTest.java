package io.clientele.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableSet;
import io.clientele.jdbc.testing.FreshDatabase;
import io.clientele.jdbc.testing.TestDatabase;
import io.clientele.order.Orders;
import io.clientele.storage.CrmStorage;
import io.clientele.tenant.TenantId;
import io.clientele.testkit.data.Samples;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class JoinedTransactionsTest {
    private static final TenantId SHOP = TenantId.of("shop");
    private static final Set<String> ALLOWED =
            ImmutableSet.of("prepareStatement", "createArrayOf", "getAutoCommit", "getMetaData", "createStatement");

    @ParameterizedTest
    @EnumSource
    void theHostsConnectionIsOnlyAskedForStatements(TestDatabase kind) throws SQLException {
        try (FreshDatabase database = made(kind);
                Connection connection = database.connect()) {
            connection.setAutoCommit(false);
            Set<String> calls = new TreeSet<>();
            CrmStorage storage = JdbcStorage.joining(() -> spied(connection, calls));

            put(storage, "1");
            put(storage, "2");

            assertThat(calls).isNotEmpty().isSubsetOf(ALLOWED);
            connection.rollback();
            assertThat(count(database)).isZero();
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatTheHostCommitsIsKept(TestDatabase kind) throws SQLException {
        try (FreshDatabase database = made(kind);
                Connection connection = database.connect()) {
            connection.setAutoCommit(false);
            CrmStorage storage = JdbcStorage.joining(() -> connection);

            put(storage, "1");
            put(storage, "2");
            connection.commit();

            assertThat(count(database)).isEqualTo(2);
        }
    }

    @ParameterizedTest
    @EnumSource
    void aConnectionInAutoCommitIsRefused(TestDatabase kind) throws SQLException {
        try (FreshDatabase database = made(kind);
                Connection connection = database.connect()) {
            CrmStorage storage = JdbcStorage.joining(() -> connection);

            assertThatThrownBy(() -> put(storage, "1"))
                    .isInstanceOfSatisfying(
                            StorageException.class,
                            thrown -> assertThat(thrown.problem()).isEqualTo(Problem.NO_TRANSACTION));
        }
    }

    private static FreshDatabase made(TestDatabase kind) {
        FreshDatabase database = kind.fresh();
        Schema.of(Dialect.valueOf(kind.name()), TableNames.standard()).upgrade(database.dataSource());
        return database;
    }

    private static void put(CrmStorage storage, String id) {
        storage.inTransaction(
                SHOP, work -> work.port(Orders.class).put(Samples.order(id).build()));
    }

    private static int count(FreshDatabase database) {
        return JdbcStorage.of(database.dataSource())
                .<Integer>inTransaction(
                        SHOP,
                        work -> work.port(Orders.class)
                                .page(Optional.empty(), 10)
                                .size());
    }

    private static Connection spied(Connection connection, Set<String> calls) {
        return (Connection) Proxy.newProxyInstance(
                Connection.class.getClassLoader(), new Class<?>[] {Connection.class}, (self, method, arguments) -> {
                    calls.add(method.getName());
                    try {
                        return method.invoke(connection, arguments);
                    } catch (InvocationTargetException thrown) {
                        throw thrown.getTargetException();
                    }
                });
    }
}
