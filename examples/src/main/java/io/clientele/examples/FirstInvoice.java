package io.clientele.examples;

import io.clientele.address.Country;
import io.clientele.address.PostalAddress;
import io.clientele.memory.InMemoryStorage;
import io.clientele.money.ExchangeRates;
import io.clientele.storage.CrmStorage;
import io.clientele.tenant.TenantId;
import io.clientele.vat.ProductCategory;
import io.clientele.vat.einvoice.ElectronicInvoice;
import io.clientele.vat.einvoice.Profile;
import io.clientele.vat.einvoice.Syntax;
import io.clientele.vat.invoice.DraftKey;
import io.clientele.vat.invoice.InvoiceBook;
import io.clientele.vat.invoice.InvoiceDesk;
import io.clientele.vat.invoice.InvoiceDraft;
import io.clientele.vat.invoice.InvoicePage;
import io.clientele.vat.invoice.IssueAnswer;
import io.clientele.vat.invoice.MemoryInvoiceBook;
import io.clientele.vat.invoice.Party;
import io.clientele.vat.quote.InvoiceDrafts;
import io.clientele.vat.quote.QuoteAnswer;
import io.clientele.vat.quote.QuoteLine;
import io.clientele.vat.quote.QuoteRequest;
import io.clientele.vat.quote.Quotes;
import io.clientele.vat.rate.Territories;
import io.clientele.vat.rate.Territory;
import io.clientele.vat.report.OssAnswer;
import io.clientele.vat.report.OssReturn;
import io.clientele.vat.report.OssScheme;
import io.clientele.vat.report.TaxPeriod;
import io.clientele.vat.report.VatEntries;
import io.clientele.vat.report.VatEntry;
import io.clientele.vat.threshold.DistanceTurnover;
import io.clientele.vat.total.LinePrice;
import io.clientele.vat.total.PriceMode;
import io.clientele.vat.treatment.Buyer;
import io.clientele.vat.treatment.Sale;
import io.clientele.vat.treatment.Seller;
import io.clientele.vat.treatment.Supply;
import io.clientele.vat.treatment.SupplyKind;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;

/** Books from Luxembourg for a reader in Germany: quoted, invoiced, and in the return of the one-stop shop. */
public final class FirstInvoice {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    private FirstInvoice() {}

    public static void main(String[] arguments) {
        Territory luxembourg = Territories.standard().byCode("LU").orElseThrow();
        Territory germany = Territories.standard().byCode("DE").orElseThrow();
        Sale sale = Sale.builder()
                .seller(Seller.builder().territory(luxembourg).oss(true).build())
                .buyer(Buyer.builder()
                        .territory(germany)
                        .kind(Buyer.Kind.CONSUMER)
                        .build())
                .shipFrom(luxembourg)
                .shipTo(germany)
                .date(DAY)
                .turnover(DistanceTurnover.of(new BigDecimal("12000"), BigDecimal.ZERO))
                .build();
        Supply books = Supply.of(SupplyKind.GOODS, new ProductCategory("books"));
        QuoteRequest request = QuoteRequest.builder()
                .sale(sale)
                .currency(Currency.getInstance("EUR"))
                .priceMode(PriceMode.GROSS)
                .language("de")
                .addLines(new QuoteLine("1", books, LinePrice.of("2", "21.40")))
                .build();
        if (Quotes.standard().of(request) instanceof QuoteAnswer.Quoted quoted) {
            InvoiceDrafts.of(quoted.quote(), line -> "Atlas der Alpen").ifPresent(FirstInvoice::issue);

            List<VatEntry> entries = VatEntries.of(quoted.quote());
            OssAnswer answer = OssReturn.of(entries, TaxPeriod.of("2026-Q1"), OssScheme.OSS, ExchangeRates.none());
            if (answer instanceof OssAnswer.Made made) {
                System.out.println(made.oss().csv());
            }
        }
    }

    private static void issue(InvoiceDraft.Builder begun) {
        Party seller = party("Books S.à r.l.", "LU", "Luxembourg")
                .vatNumber("LU20260743")
                .build();
        Party buyer = party("Eva Beispiel", "DE", "Trier").build();
        InvoiceDraft draft =
                begun.seller(seller).buyer(buyer).due(DAY.plusDays(14)).build();
        CrmStorage storage = InMemoryStorage.builder()
                .port(InvoiceBook.class, MemoryInvoiceBook::new)
                .build();
        DraftKey key = new DraftKey("order/1001"); // however often it is asked for, it is issued once

        IssueAnswer answer = storage.inTransaction(
                TenantId.of("shop"), work -> InvoiceDesk.standard().issue(work, key, draft, DAY));
        if (answer instanceof IssueAnswer.Issued issued) {
            System.out.println(InvoicePage.of(issued.invoice()));
            System.out.println(ElectronicInvoice.write(issued.invoice(), Syntax.UBL, Profile.EN_16931));
        }
    }

    private static Party.Builder party(String name, String country, String city) {
        PostalAddress.Builder address = PostalAddress.builder().street("1, Main Street");
        address.city(city).country(Country.of(country));
        return Party.builder().name(name).address(address.build());
    }
}
