package io.clientele.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.clientele.event.Event;
import io.clientele.event.Outbox;
import io.clientele.jdbc.testing.FreshDatabase;
import io.clientele.jdbc.testing.TestDatabase;
import io.clientele.order.OrderKey;
import io.clientele.order.Orders;
import io.clientele.storage.CrmStorage;
import io.clientele.tenant.TenantId;
import io.clientele.testkit.data.Samples;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class OwnTransactionsTest {
    private static final TenantId SHOP = TenantId.of("shop");

    /** What happens to a commit. */
    private enum Fate {
        ANSWER_LOST,
        LOST
    }

    @ParameterizedTest
    @EnumSource(names = {"POSTGRESQL", "MARIADB", "H2"})
    void aCommitWhoseAnswerWasLostIsNotDoneAgain(TestDatabase kind) {
        assertThat(eventsAfterTwenty(kind, Fate.ANSWER_LOST)).isEqualTo(20);
    }

    @ParameterizedTest
    @EnumSource(names = {"POSTGRESQL", "MARIADB", "H2"})
    void aCommitThatWasLostIsDoneAgain(TestDatabase kind) {
        assertThat(eventsAfterTwenty(kind, Fate.LOST)).isEqualTo(20);
    }

    private static int eventsAfterTwenty(TestDatabase kind, Fate fate) {
        try (FreshDatabase database = kind.fresh()) {
            Schema.of(Dialect.valueOf(kind.name()), TableNames.standard()).upgrade(database.dataSource());
            CrmStorage storage = JdbcStorage.of(everySecondCommit(database.dataSource(), fate));
            for (int i = 0; i < 20; i++) {
                Event event = new Event.OrderAdded(new OrderKey("shop", "" + i));
                storage.inTransaction(SHOP, work -> {
                    work.port(Outbox.class).append(event);
                    return event;
                });
            }
            return storage.<Integer>inTransaction(
                    SHOP, work -> work.port(Outbox.class).page(0, 100).size());
        }
    }

    private static DataSource everySecondCommit(DataSource source, Fate fate) {
        AtomicInteger count = new AtomicInteger();
        return proxy(DataSource.class, source, (method, call) -> {
            Object result = call.run();
            return result instanceof Connection connection
                    ? proxy(Connection.class, connection, (each, asked) -> {
                        if (!each.getName().equals("commit") || count.incrementAndGet() % 2 == 0) {
                            return asked.run();
                        }
                        if (fate == Fate.ANSWER_LOST) {
                            asked.run();
                        } else {
                            connection.rollback();
                        }
                        throw new SQLException("The connection broke", "08006");
                    })
                    : result;
        });
    }

    private interface Call {
        Object run() throws Throwable;
    }

    private interface Interception {
        Object intercept(Method method, Call call) throws Throwable;
    }

    private static <T> T proxy(Class<T> type, T target, Interception interception) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(),
                new Class<?>[] {type},
                (self, method, arguments) -> interception.intercept(method, () -> {
                    try {
                        return method.invoke(target, arguments);
                    } catch (InvocationTargetException thrown) {
                        throw thrown.getTargetException();
                    }
                })));
    }

    @Test
    void aDatabaseThatDoesNotAnswerIsSaidToBeUnreachable() {
        FreshDatabase database = TestDatabase.H2.fresh();
        DataSource nowhere = proxy(DataSource.class, database.dataSource(), (method, call) -> {
            throw new SQLException("Secret address ann@post.example", "08001");
        });
        database.close();

        assertThatThrownBy(() -> JdbcStorage.of(nowhere)
                        .inTransaction(
                                SHOP,
                                work -> work.port(Orders.class)
                                        .put(Samples.order("1").build())))
                .isInstanceOfSatisfying(StorageException.class, thrown -> {
                    assertThat(thrown.problem()).isEqualTo(Problem.UNREACHABLE);
                    assertThat(thrown).hasNoCause().hasMessageNotContaining("ann");
                });
    }
}
