package io.clientele.examples.host;

import io.clientele.identity.EmailIdentity;
import io.clientele.intake.OrderFollower;
import io.clientele.jdbc.Dialect;
import io.clientele.jdbc.JdbcStorage;
import io.clientele.jdbc.Schema;
import io.clientele.jdbc.TableNames;
import io.clientele.order.Orders;
import io.clientele.profile.CustomerProfile;
import io.clientele.profile.ProfileRules;
import io.clientele.profile.ProfileSnapshot;
import io.clientele.storage.CrmStorage;
import io.clientele.tenant.Tenant;
import io.clientele.tenant.TenantId;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Currency;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcConnectionPool;

/**
 * A shop that keeps its sales in its own tables: customers and all that is made of them follow what the shop writes.
 */
public final class ShopThatOwnsItsOrders {
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 30);

    private ShopThatOwnsItsOrders() {}

    public static void main(String[] arguments) throws SQLException {
        JdbcConnectionPool database = JdbcConnectionPool.create("jdbc:h2:mem:shop", "sa", "");
        try {
            run(database);
        } finally {
            database.dispose();
        }
    }

    private static void run(DataSource database) throws SQLException {
        ShopTables.create(database);
        Schema.of(Dialect.H2, TableNames.standard()).upgrade(database);
        CrmStorage storage = JdbcStorage.builder()
                .dataSource(database)
                .port(Orders.class, (connection, tenant) -> new ShopOrders(connection))
                .build();
        Tenant shop = Tenant.builder()
                .id(TenantId.of("corner-shop"))
                .name("Corner Shop")
                .currency(Currency.getInstance("EUR"))
                .build();
        OrderFollower follower = new OrderFollower(storage, shop, new EmailIdentity(), InstantSource.system());

        try (Connection till = database.getConnection()) {
            ShopTables.account(till, 7, "ann@post.example", "Ann Weber");
            ShopTables.account(till, 8, "li@mail.example", "Li Wei");
            ShopTables.sale(till, 1, 7, Instant.parse("2026-05-02T10:00:00Z"), 4_990, 'D');
            ShopTables.sale(till, 2, 7, Instant.parse("2026-06-09T10:00:00Z"), 8_050, 'P');
            ShopTables.sale(till, 3, 8, Instant.parse("2026-06-10T10:00:00Z"), 1_200, 'P');
        }
        followAll(follower);
        print(storage, shop);

        try (Connection till = database.getConnection()) {
            ShopTables.sale(till, 2, 8, Instant.parse("2026-06-09T10:00:00Z"), 8_050, 'P');
            ShopTables.delete(till, 1);
        }
        followAll(follower);
        print(storage, shop);
    }

    private static void followAll(OrderFollower follower) {
        OrderFollower.Followed followed;
        do {
            followed = follower.follow(500);
            System.out.println("followed " + followed.orders() + " sales");
        } while (followed.more());
    }

    private static void print(CrmStorage storage, Tenant shop) {
        ProfileSnapshot.of(storage, shop, ProfileRules.standard(), TODAY).profiles().stream()
                .sorted(Comparator.comparing(CustomerProfile::customer))
                .forEach(profile ->
                        System.out.println(profile.customer() + ": " + profile.orders() + ", " + profile.totalSpent()));
    }
}
