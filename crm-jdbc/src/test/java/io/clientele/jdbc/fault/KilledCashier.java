package io.clientele.jdbc.fault;

import io.clientele.jdbc.JdbcStorage;
import io.clientele.jdbc.testing.ChildJvm;
import io.clientele.jdbc.testing.FreshDatabase;
import io.clientele.storage.CrmStorage;
import io.clientele.vat.invoice.InvoiceBook;

/** Issues invoices one after the other, in a JVM of its own that is killed. */
final class KilledCashier {
    private KilledCashier() {}

    /** Arguments: where the database is, and how many invoices there are to be at most. */
    public static void main(String[] arguments) {
        CrmStorage storage = JdbcStorage.of(FreshDatabase.dataSource(arguments[0]));
        int most = Integer.parseInt(arguments[1]);
        issue(storage, 0);
        int next = issued(storage);
        System.out.println(ChildJvm.READY);
        for (int i = next; i < most; i++) {
            issue(storage, i);
        }
    }

    /** How many there are: who was killed goes on there, so that the next kill meets work and not what was done. */
    private static int issued(CrmStorage storage) {
        return storage.inTransaction(
                ShopWork.TENANT.id(),
                work -> work.port(InvoiceBook.class)
                        .last(Cashier.SERIES)
                        .map(entry -> Math.toIntExact(entry.number().sequence()))
                        .orElse(0));
    }

    static void issue(CrmStorage storage, int number) {
        storage.inTransaction(ShopWork.TENANT.id(), work -> {
            Cashier.issue(work, "draft", number, number + 1);
            return true;
        });
    }
}
