package io.clientele.jdbc.fault;

import static org.assertj.core.api.Assertions.assertThat;

import io.clientele.jdbc.JdbcStorage;
import io.clientele.jdbc.testing.ChildJvm;
import io.clientele.jdbc.testing.FreshDatabase;
import io.clientele.jdbc.testing.LostCommit;
import io.clientele.jdbc.testing.TestDatabase;
import io.clientele.storage.CrmStorage;
import io.clientele.vat.invoice.BookEntry;
import io.clientele.vat.invoice.Chain;
import io.clientele.vat.invoice.InvoiceBook;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whoever issues invoices is killed, or loses the answer of a COMMIT: the numbers have no gap and none comes twice. */
class NumberingUnderKillsTest {

    @ParameterizedTest
    @EnumSource
    void aFewKillsLeaveNoGapAndNoDuplicate(TestDatabase kind) {
        kill(kind, 1, 11);
    }

    @Tag("hunt")
    @ParameterizedTest
    @EnumSource
    void aThousandKillsLeaveNoGapAndNoDuplicate(TestDatabase kind) {
        kill(kind, 1_000, 12);
    }

    private static void kill(TestDatabase kind, int kills, long seed) {
        Random random = new Random(seed);
        try (FreshDatabase database = ShopTables.fresh(kind)) {
            database.release();
            for (int killed = 0; killed < kills; killed++) {
                long micros = (long) (random.nextDouble() * 400_000);
                ChildJvm.start(KilledCashier.class, database.url(), "1000000").killAfter(micros);
            }
            long issued = intact(JdbcStorage.of(database.dataSource()));
            System.out.printf("%s: %d kills, %d invoices, 0 gaps, 0 duplicates%n", kind, kills, issued);
        }
    }

    @ParameterizedTest
    @EnumSource
    void lostAnswersOfCommitsLeaveNoGapAndNoDuplicate(TestDatabase kind) {
        try (FreshDatabase database = ShopTables.fresh(kind)) {
            CrmStorage sound = JdbcStorage.of(database.pooled());
            KilledCashier.issue(sound, 0);
            for (int i = 1; i <= 6; i++) {
                LostCommit lossy = new LostCommit(i % 2 == 0, 1);
                KilledCashier.issue(JdbcStorage.of(lossy.around(database.dataSource())), i);
                assertThat(lossy.lost()).isEqualTo(1);
            }

            assertThat(intact(sound)).isEqualTo(7);
        }
    }

    /** How many invoices there are, of which the chain holds and each draft is there once. */
    private static long intact(CrmStorage storage) {
        return storage.inTransaction(ShopWork.TENANT.id(), work -> {
            InvoiceBook book = work.port(InvoiceBook.class);
            List<BookEntry> all = book.page(Cashier.SERIES, 0, Integer.MAX_VALUE);
            assertThat(Chain.verify(book, Cashier.SERIES)).isInstanceOf(Chain.Intact.class);
            assertThat(all).extracting(BookEntry::draft).doesNotHaveDuplicates();
            return (long) all.size();
        });
    }
}
