package io.clientele.vat.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.clientele.memory.InMemoryStorage;
import io.clientele.money.ExchangeRates;
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
import io.clientele.vat.quote.InvoiceDrafts;
import io.clientele.vat.quote.Quote;
import io.clientele.vat.quote.QuoteLine;
import io.clientele.vat.quote.QuoteRequest;
import io.clientele.vat.total.LinePrice;
import io.clientele.vat.total.PriceMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What was issued, credit notes and all, in returns. */
class IssuedEntriesTest {
    private final CrmStorage storage = InMemoryStorage.builder()
            .port(InvoiceBook.class, MemoryInvoiceBook::new)
            .build();

    private static Quote quote(PriceMode mode, String price, String quantity, Optional<String> corrects) {
        QuoteRequest sold = Sales.toConsumer("DE", "2026-02-03", price);
        QuoteLine line = sold.lines().get(0);
        return Sales.quote(QuoteRequest.builder()
                .from(sold)
                .priceMode(mode)
                .lines(List.of(new QuoteLine("1", line.supply(), LinePrice.of(quantity, price))))
                .corrects(corrects)
                .correctedOn(corrects.map(period -> Drafts.DAY))
                .build());
    }

    private static Quote sold(PriceMode mode, String price) {
        return quote(mode, price, "2", Optional.empty());
    }

    private static Quote back(PriceMode mode, String price) {
        return quote(mode, price, "-1", Optional.of("2026-Q1"));
    }

    private Invoice issue(String key, InvoiceDraft draft) {
        IssueAnswer answer = storage.inTransaction(
                TenantId.of("shop"),
                work -> InvoiceDesk.standard().issue(work, new DraftKey(key), draft, LocalDate.of(2026, 3, 2)));
        return ((IssueAnswer.Issued) answer).invoice();
    }

    private Invoice invoice(String key, Quote quote) {
        return issue(
                key,
                InvoiceDrafts.of(quote, QuoteLine::id)
                        .orElseThrow()
                        .seller(Drafts.seller())
                        .buyer(Drafts.consumer())
                        .build());
    }

    private Invoice note(String key, Invoice invoice) {
        return issue(
                key,
                InvoiceDraft.creditFor(invoice)
                        .addLines(Drafts.line(
                                "1",
                                "1",
                                invoice.content()
                                        .lines()
                                        .get(0)
                                        .price()
                                        .unitPrice()
                                        .toPlainString(),
                                invoice.content().lines().get(0).vat()))
                        .build());
    }

    private String returned(PriceMode mode, String price) {
        Invoice invoice = invoice("order", sold(mode, price));
        List<VatEntry> entries = Stream.of(
                        VatEntries.of(sold(mode, price), invoice),
                        VatEntries.of(back(mode, price), note("first", invoice)),
                        VatEntries.of(back(mode, price), note("second", invoice)))
                .flatMap(List::stream)
                .toList();
        OssAnswer answer = OssReturn.of(entries, TaxPeriod.of("2026-Q1"), OssScheme.OSS, ExchangeRates.none());
        return ((OssAnswer.Made) answer).oss().csv();
    }

    /** Two pieces bear 3.19 of VAT, and each by itself 1.60. */
    @Test
    void whatAllCameBackOfIsNothingToThePricesWithVat() {
        assertThat(returned(PriceMode.GROSS, "10.00")).endsWith("corrects\nDE,goods,LU,19,0.00,0.00,EUR,\n");
    }

    /** Two pieces bear 0.17 of VAT, and each by itself 0.09. */
    @Test
    void whatAllCameBackOfIsNothingToThePricesWithoutVat() {
        assertThat(returned(PriceMode.NET, "0.45")).endsWith("corrects\nDE,goods,LU,19,0.00,0.00,EUR,\n");
    }

    @Test
    void anInvoiceHasTheEntriesOfItsQuote() {
        Quote quote = sold(PriceMode.GROSS, "10.00");

        assertThat(VatEntries.of(quote, invoice("order", quote))).isEqualTo(VatEntries.of(quote));
    }

    @Test
    void theInvoiceOfAnotherSaleIsRefused() {
        Invoice other = invoice("order", sold(PriceMode.GROSS, "10.00"));

        assertThatThrownBy(() -> VatEntries.of(sold(PriceMode.GROSS, "11.00"), other))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("is none of the quote: it comes to something else at 19 %");
        assertThatThrownBy(() -> VatEntries.of(back(PriceMode.GROSS, "20.00"), other))
                .as("a credit note is taken off, an invoice is not")
                .isInstanceOf(IllegalArgumentException.class);
    }
}
