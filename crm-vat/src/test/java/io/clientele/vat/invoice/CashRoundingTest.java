package io.clientele.vat.invoice;

import static org.assertj.core.api.Assertions.assertThat;

import io.clientele.memory.InMemoryStorage;
import io.clientele.money.Money;
import io.clientele.storage.CrmStorage;
import io.clientele.tenant.TenantId;
import io.clientele.vat.total.DocumentTotals;
import io.clientele.vat.total.PriceMode;
import java.util.Currency;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** In the Netherlands, Belgium and Finland what is paid in cash is rounded to five cents. */
class CashRoundingTest {
    private static final TenantId SHOP = TenantId.of("shop");

    private static InvoiceDraft draft(PriceMode mode) {
        return Drafts.domestic()
                .priceMode(mode)
                .lines(List.of(Drafts.line("1", "1", "19.98", Drafts.STANDARD)))
                .cashRounding(Money.ofMinor(2, Drafts.EUR))
                .build();
    }

    @Test
    void itIsPaidAndBearsNoVat() {
        DocumentTotals totals = draft(PriceMode.GROSS).totals().orThrow();

        assertThat(totals.gross()).hasToString("19.98 EUR");
        assertThat(totals.rounding()).hasToString("0.02 EUR");
        assertThat(totals.payable()).hasToString("20.00 EUR");
    }

    @ParameterizedTest
    @EnumSource
    void itComesBackFromTheBook(PriceMode mode) {
        CrmStorage storage = InMemoryStorage.builder()
                .port(InvoiceBook.class, MemoryInvoiceBook::new)
                .build();
        InvoiceDraft draft = draft(mode);

        storage.inTransaction(SHOP, work -> {
            IssueAnswer answer = InvoiceDesk.standard().issue(work, new DraftKey("a"), draft, Drafts.DAY);
            Invoice read = InvoiceDesk.invoice(
                    work.port(InvoiceBook.class).find(new DraftKey("a")).orElseThrow());
            assertThat(read).isEqualTo(((IssueAnswer.Issued) answer).invoice());
            assertThat(read.content()).isEqualTo(draft);
            return answer;
        });
    }

    @Test
    void anInvoiceWithoutItIsStoredAsBefore() {
        InvoiceDraft draft = Drafts.domestic().build();

        assertThat(InvoiceJson.write(draft, draft.totals().orThrow())).doesNotContain("cash_rounding");
    }

    @Test
    void itIsInTheCurrencyOfTheInvoice() {
        InvoiceDraft draft = Drafts.domestic()
                .cashRounding(Money.ofMinor(2, Currency.getInstance("SEK")))
                .build();

        assertThat(InvoiceDesk.standard().missing(draft))
                .extracting(Missing::field)
                .containsExactly("cashRounding");
    }
}
