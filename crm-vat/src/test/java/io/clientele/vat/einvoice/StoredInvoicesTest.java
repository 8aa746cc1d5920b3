package io.clientele.vat.einvoice;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.clientele.memory.InMemoryStorage;
import io.clientele.storage.CrmStorage;
import io.clientele.tenant.TenantId;
import io.clientele.vat.invoice.DraftKey;
import io.clientele.vat.invoice.Drafts;
import io.clientele.vat.invoice.Invoice;
import io.clientele.vat.invoice.InvoiceBook;
import io.clientele.vat.invoice.InvoiceDesk;
import io.clientele.vat.invoice.InvoiceDraft;
import io.clientele.vat.invoice.IssueAnswer;
import io.clientele.vat.invoice.MemoryInvoiceBook;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever an invoice says comes back from the book as it was issued. */
class StoredInvoicesTest {
    private static final TenantId SHOP = TenantId.of("shop");
    private static final DraftKey KEY = new DraftKey("order-1");

    private final CrmStorage storage = InMemoryStorage.builder()
            .port(InvoiceBook.class, MemoryInvoiceBook::new)
            .build();

    static List<Cases.Case> invoices() {
        InvoiceDraft.Builder ofNoFile = Drafts.domestic();
        ofNoFile.smallEnterprise(true).distanceSale(true);
        return ImmutableList.<Cases.Case>builder()
                .addAll(Cases.invoices())
                .add(new Cases.Case("what no file says", Cases.invoice(ofNoFile.build())))
                .build();
    }

    @ParameterizedTest
    @MethodSource("invoices")
    void everyKindOfInvoiceComesBackFromTheBookAsItWasIssued(Cases.Case one) {
        IssueAnswer answer = storage.inTransaction(
                SHOP,
                work -> InvoiceDesk.standard().issue(work, KEY, one.invoice().content(), Drafts.DAY));
        assertThat(answer).isInstanceOf(IssueAnswer.Issued.class);

        Invoice read = storage.inTransaction(
                SHOP,
                work -> InvoiceDesk.invoice(
                        work.port(InvoiceBook.class).find(KEY).orElseThrow()));
        assertThat(read).isEqualTo(((IssueAnswer.Issued) answer).invoice());
        assertThat(read.content()).isEqualTo(one.invoice().content());
    }

    @Test
    void whatIsRefusedInJsonTodayIsReadFromTheBookForEver() {
        InvoiceDraft draft = Drafts.domestic()
                .addNotes("Half \ud83d, NUL \u0000")
                .supplied(LocalDate.of(12026, 3, 2))
                .build();
        storage.inTransaction(SHOP, work -> InvoiceDesk.standard().issue(work, KEY, draft, Drafts.DAY));

        Invoice read = storage.inTransaction(
                SHOP,
                work -> InvoiceDesk.invoice(
                        work.port(InvoiceBook.class).find(KEY).orElseThrow()));
        assertThat(read.content()).isEqualTo(draft);
    }
}
