package io.clientele.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import io.clientele.jdbc.testing.FreshDatabase;
import io.clientele.jdbc.testing.TestDatabase;
import io.clientele.storage.CrmStorage;
import io.clientele.tenant.TenantId;
import io.clientele.testkit.storage.CrmStorageContract;
import io.clientele.vat.invoice.BookEntry;
import io.clientele.vat.invoice.Chain;
import io.clientele.vat.invoice.DraftKey;
import io.clientele.vat.invoice.InvoiceBook;
import io.clientele.vat.invoice.InvoiceNumber;
import io.clientele.vat.invoice.Series;
import java.time.LocalDate;
import java.util.Optional;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The contract of storages, on one database whose tables are emptied before each test. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class StorageOn implements CrmStorageContract {
    private final FreshDatabase database;
    private final CrmStorage storage;

    StorageOn(TestDatabase kind) {
        this.database = kind.fresh();
        DataSource source = database.pooled();
        Schema.of(Dialect.valueOf(kind.name()), TableNames.standard()).upgrade(source);
        this.storage = JdbcStorage.of(source);
    }

    @BeforeEach
    void empty() {
        Tables.empty(database);
    }

    @Override
    public CrmStorage storage() {
        return storage;
    }

    /** Whoever can write into the tables may write what is no entry at all. */
    @ParameterizedTest
    @ValueSource(strings = {"original", "draft"})
    void whatOthersWroteOverAnEntryBreaksTheChainThere(String column) {
        Series series = new Series("LU-2026");
        storage.inTransaction(new TenantId("shop"), work -> {
            InvoiceBook book = work.port(InvoiceBook.class);
            Optional<BookEntry> last = Optional.empty();
            for (int i = 1; i <= 3; i++) {
                BookEntry entry = new BookEntry(
                                new InvoiceNumber(series, i),
                                LocalDate.of(2026, 3, 2),
                                new DraftKey("draft-" + i),
                                Optional.empty(),
                                "content",
                                "")
                        .sealedBehind(last);
                book.append(entry);
                last = Optional.of(entry);
            }
            return true;
        });
        String table = TableNames.standard().of("invoice");
        database.execute("UPDATE " + table + " SET " + column + " = '' WHERE sequence = 2");

        Chain chain =
                storage.inTransaction(new TenantId("shop"), work -> Chain.verify(work.port(InvoiceBook.class), series));
        assertThat(chain).isEqualTo(new Chain.Broken(new InvoiceNumber(series, 2), Chain.Reason.CHANGED));
    }

    @AfterAll
    void end() {
        database.close();
    }
}
