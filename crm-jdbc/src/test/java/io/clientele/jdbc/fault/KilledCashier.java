package io.clientele.jdbc.fault;

import io.clientele.jdbc.JdbcStorage;
import io.clientele.jdbc.testing.ChildJvm;
import io.clientele.jdbc.testing.FreshDatabase;
import io.clientele.storage.CrmStorage;

/** Issues invoices one after the other, in a JVM of its own that is killed. */
final class KilledCashier {
    private KilledCashier() {}

    /** Arguments: where the database is, and how many invoices there are to be at most. */
    public static void main(String[] arguments) {
        CrmStorage storage = JdbcStorage.of(FreshDatabase.dataSource(arguments[0]));
        int most = Integer.parseInt(arguments[1]);
        issue(storage, 0);
        System.out.println(ChildJvm.READY);
        for (int i = 1; i < most; i++) {
            issue(storage, i);
        }
    }

    static void issue(CrmStorage storage, int number) {
        storage.inTransaction(ShopWork.TENANT.id(), work -> {
            Cashier.issue(work, "draft", number, number + 1);
            return true;
        });
    }
}
