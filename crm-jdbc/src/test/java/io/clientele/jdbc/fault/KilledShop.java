package io.clientele.jdbc.fault;

import io.clientele.jdbc.JdbcStorage;
import io.clientele.jdbc.testing.ChildJvm;
import io.clientele.jdbc.testing.FreshDatabase;
import io.clientele.storage.CrmStorage;
import java.util.List;

/** The day's work of a shop, in a JVM of its own that may be killed. */
final class KilledShop {
    /** How many orders a day has. */
    static final int ORDERS = 150;

    private KilledShop() {}

    /** Arguments: where the database is. */
    public static void main(String[] arguments) {
        CrmStorage storage = JdbcStorage.of(FreshDatabase.dataSource(arguments[0]));
        List<String> before = ShopState.of(storage);
        System.out.println(ChildJvm.READY);
        long begin = System.nanoTime();
        new ShopWork(storage).day(ORDERS);
        System.out.println(before.size() + " " + (System.nanoTime() - begin) / 1_000);
    }
}
