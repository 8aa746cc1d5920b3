package io.clientele.jdbc.fault;

import static org.assertj.core.api.Assertions.assertThat;

import io.clientele.jdbc.JdbcStorage;
import io.clientele.jdbc.testing.CountedJourneys;
import io.clientele.jdbc.testing.FreshDatabase;
import io.clientele.jdbc.testing.TestDatabase;
import io.clientele.storage.CrmStorage;
import io.clientele.storage.UnitOfWork;
import io.clientele.tenant.TenantId;
import io.clientele.vat.invoice.BookEntry;
import io.clientele.vat.invoice.Chain;
import io.clientele.vat.invoice.InvoiceBook;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What travels together, and that it comes to the same as one after the other. */
class JourneysTest {
    private static final TenantId SHOP = TenantId.of("shop");
    private static final TenantId OTHER = TenantId.of("other");

    @Test
    void anInvoiceIsIssuedInThreeJourneys() {
        try (FreshDatabase database = ShopTables.fresh(TestDatabase.POSTGRESQL)) {
            CountedJourneys journeys = new CountedJourneys();
            CrmStorage storage = JdbcStorage.of(journeys.around(database.dataSource()));
            issue(storage, SHOP, 1);
            journeys.take();

            issue(storage, SHOP, 2);

            assertThat(journeys.take()).isEqualTo(3);
            assertThat(intact(storage, SHOP)).isEqualTo(2);
        }
    }

    @ParameterizedTest
    @EnumSource
    void anInvoiceGoesToItsTenantAlsoAfterTheTenantsWereNumberedAnew(TestDatabase kind) {
        try (FreshDatabase database = ShopTables.fresh(kind)) {
            CrmStorage storage = JdbcStorage.of(database.dataSource());
            issue(storage, SHOP, 1);
            issue(storage, OTHER, 1);
            ShopTables.empty(database);
            CrmStorage second = JdbcStorage.of(database.dataSource());
            issue(second, OTHER, 1);
            issue(second, OTHER, 2);
            issue(second, SHOP, 1);

            assertThat(storage.<Optional<BookEntry>>inTransaction(SHOP, JourneysTest::last))
                    .map(entry -> entry.number().sequence())
                    .hasValue(1L);
            issue(storage, SHOP, 2);
            issue(storage, OTHER, 3);

            assertThat(intact(second, SHOP)).isEqualTo(2);
            assertThat(intact(second, OTHER)).isEqualTo(3);
        }
    }

    @Test
    void whoeverIsOvertakenBeforeItsFirstWriteDoesItAgain() {
        try (FreshDatabase database = ShopTables.fresh(TestDatabase.POSTGRESQL)) {
            CrmStorage storage = JdbcStorage.of(database.dataSource());
            CrmStorage second = JdbcStorage.of(database.dataSource());
            issue(storage, SHOP, 1);
            AtomicInteger attempts = new AtomicInteger();

            storage.inTransaction(SHOP, work -> {
                issue(work, 2);
                if (attempts.incrementAndGet() == 1) {
                    issue(second, SHOP, 3);
                }
                return work;
            });

            assertThat(attempts).hasValue(2);
            assertThat(intact(storage, SHOP)).isEqualTo(3);
        }
    }

    @ParameterizedTest
    @EnumSource
    void aSeriesThatIsAnnouncedAgainStillEndsWithWhatWasAppended(TestDatabase kind) {
        try (FreshDatabase database = ShopTables.fresh(kind)) {
            CrmStorage storage = JdbcStorage.of(database.dataSource());
            issue(storage, SHOP, 1);

            storage.inTransaction(SHOP, work -> issue(issue(work, 2), 3));

            assertThat(intact(storage, SHOP)).isEqualTo(3);
        }
    }

    private static void issue(CrmStorage storage, TenantId tenant, int draft) {
        storage.inTransaction(tenant, work -> issue(work, draft));
    }

    private static UnitOfWork issue(UnitOfWork work, int draft) {
        work.port(InvoiceBook.class).announce(Cashier.SERIES);
        Cashier.issue(work, "draft", draft, draft + 1);
        return work;
    }

    private static Optional<BookEntry> last(UnitOfWork work) {
        return work.port(InvoiceBook.class).last(Cashier.SERIES);
    }

    /** How many entries there are, whose chain holds. */
    private static long intact(CrmStorage storage, TenantId tenant) {
        Chain chain = storage.inTransaction(tenant, work -> Chain.verify(work.port(InvoiceBook.class), Cashier.SERIES));
        assertThat(chain).isInstanceOf(Chain.Intact.class);
        return ((Chain.Intact) chain).entries();
    }
}
