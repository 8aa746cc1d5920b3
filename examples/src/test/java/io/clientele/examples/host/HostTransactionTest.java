package io.clientele.examples.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.clientele.contact.Contacts;
import io.clientele.identity.EmailIdentity;
import io.clientele.intake.OrderFollower;
import io.clientele.jdbc.Dialect;
import io.clientele.jdbc.JdbcStorage;
import io.clientele.jdbc.Schema;
import io.clientele.jdbc.TableNames;
import io.clientele.order.Orders;
import io.clientele.storage.CrmStorage;
import io.clientele.tenant.Tenant;
import io.clientele.tenant.TenantId;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Currency;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.h2.jdbcx.JdbcConnectionPool;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.transaction.support.TransactionTemplate;

/** A sale and what follows from it in one transaction, which is the host's: with Spring, and with nothing but JDBC. */
class HostTransactionTest {
    private static final Instant SOLD = Instant.parse("2026-06-09T10:00:00Z");
    private static final Tenant SHOP = Tenant.builder()
            .id(TenantId.of("corner-shop"))
            .name("Corner Shop")
            .currency(Currency.getInstance("EUR"))
            .build();

    private final JdbcConnectionPool database = JdbcConnectionPool.create("jdbc:h2:mem:host", "sa", "");

    @BeforeEach
    void aShop() throws SQLException {
        ShopTables.create(database);
        Schema.of(Dialect.H2, TableNames.standard()).upgrade(database);
        try (Connection connection = database.getConnection()) {
            ShopTables.account(connection, 7, "ann@post.example", "Ann Weber");
        }
    }

    @AfterEach
    void closed() throws SQLException {
        try (Connection connection = database.getConnection()) {
            connection.createStatement().execute("SHUTDOWN");
        }
        database.dispose();
    }

    private static CrmStorage joining(Supplier<Connection> connection) {
        return JdbcStorage.builder()
                .joining(connection)
                .port(Orders.class, (own, tenant) -> new ShopOrders(own))
                .build();
    }

    private static OrderFollower follower(CrmStorage storage) {
        return new OrderFollower(storage, SHOP, new EmailIdentity(), () -> SOLD);
    }

    @Test
    void underSpringTheSaleAndTheContactComeTogetherOrNotAtAll() throws SQLException {
        TransactionTemplate transactions = new TransactionTemplate(new DataSourceTransactionManager(database));
        CrmStorage storage = joining(() -> DataSourceUtils.getConnection(database));

        assertThatThrownBy(() -> transactions.executeWithoutResult(status -> {
                    sell(DataSourceUtils.getConnection(database), 1);
                    follower(storage).follow(100);
                    throw new IllegalStateException("The card was refused");
                }))
                .hasMessage("The card was refused");
        assertThat(sales()).isZero();
        assertThat(contacts()).isZero();

        transactions.executeWithoutResult(status -> {
            sell(DataSourceUtils.getConnection(database), 1);
            follower(storage).follow(100);
        });
        assertThat(sales()).isEqualTo(1);
        assertThat(contacts()).isEqualTo(1);
    }

    @Test
    void withABareDataSourceTheSaleAndTheContactComeTogetherOrNotAtAll() throws SQLException {
        AtomicReference<Connection> current = new AtomicReference<>();
        CrmStorage storage = joining(current::get);
        try (Connection connection = database.getConnection()) {
            current.set(connection);
            connection.setAutoCommit(false);
            sell(connection, 1);
            follower(storage).follow(100);
            connection.rollback();
            assertThat(sales()).isZero();
            assertThat(contacts()).isZero();

            sell(connection, 1);
            follower(storage).follow(100);
            connection.commit();
        }
        assertThat(sales()).isEqualTo(1);
        assertThat(contacts()).isEqualTo(1);
    }

    private static void sell(Connection connection, int no) {
        try {
            ShopTables.sale(connection, no, 7, SOLD, 4_990, 'P');
        } catch (SQLException refused) {
            throw new IllegalStateException(refused);
        }
    }

    private int sales() throws SQLException {
        try (Connection connection = database.getConnection()) {
            return ShopTables.sales(connection);
        }
    }

    private int contacts() {
        return JdbcStorage.of(database)
                .inTransaction(
                        SHOP.id(),
                        work -> work.port(Contacts.class)
                                .page(Optional.empty(), 100)
                                .size());
    }
}
