package io.clientele.vat.report;

import static com.google.common.base.Preconditions.checkNotNull;

import io.clientele.vat.VatCategory;
import io.clientele.vat.invoice.Invoice;
import io.clientele.vat.quote.Quote;
import io.clientele.vat.quote.QuoteLine;
import io.clientele.vat.quote.QuoteRequest;
import io.clientele.vat.rate.Territory;
import io.clientele.vat.total.DocumentTotals;
import io.clientele.vat.treatment.Sale;
import io.clientele.vat.treatment.SupplyKind;
import io.clientele.vat.treatment.Treatment;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/** The entries of quotes, and of what was issued for them. */
public final class VatEntries {
    private VatEntries() {}

    /**
     * The entries of a quote: one for each place, rate, kind of supply and report, in the order of their first lines.
     * Discounts and charges on the whole are in them, as they are in the groups of the quote. Net amounts and VAT add
     * up to those of its totals to the cent.
     *
     * @throws IllegalArgumentException if a line is not decided
     */
    public static List<VatEntry> of(Quote quote) {
        return of(quote, quote.totals().orElseThrow(VatEntries::undecided));
    }

    /**
     * The same with the net amounts and the VAT of the invoice or credit note that was issued for the quote, as it is
     * in the book. Of a credit note they can differ by some cents from those of its quote, since all credit notes of an
     * invoice together take back no more VAT than it bore ({@link io.clientele.vat.invoice.InvoiceDesk#issue}); returns
     * of what was issued are made of such entries. All else is of the quote, which for a credit note has
     * {@linkplain io.clientele.vat.quote.QuoteRequest#corrects() corrects} and negative quantities; the positive
     * amounts of the note are taken off.
     *
     * @param issued what was issued, mostly of {@link io.clientele.vat.quote.InvoiceDrafts#of}; its VAT is that of its
     *     {@linkplain Invoice#totals() totals}
     * @throws IllegalArgumentException if a line is not decided, or the document is none of the quote: it is in another
     *     currency, or under some rate it comes to another amount both with VAT and without
     */
    public static List<VatEntry> of(Quote quote, Invoice issued) {
        return of(quote, IssuedGroups.on(quote.totals().orElseThrow(VatEntries::undecided), issued));
    }

    private static List<VatEntry> of(Quote quote, DocumentTotals totals) {
        List<EntryKey> keys = new ArrayList<>();
        for (int i = 0; i < quote.treatments().size(); i++) {
            keys.add(key(
                    quote.request().sale(),
                    quote.request().lines().get(i),
                    decided(quote.treatments().get(i))));
        }
        Map<EntryKey, Sums.Pair> amounts = new EntryAmounts(quote, totals, keys).byEntry();
        List<VatEntry> entries = new ArrayList<>();
        for (EntryKey key : new LinkedHashSet<>(keys)) {
            entries.add(entry(quote.request(), key, checkNotNull(amounts.get(key)), entries.size()));
        }
        return ThresholdShares.shared(quote, keys, entries);
    }

    private static IllegalArgumentException undecided() {
        return new IllegalArgumentException("A sale that is not decided cannot be reported");
    }

    private static Treatment.Decided decided(Treatment treatment) {
        if (treatment instanceof Treatment.Decided decided) {
            return decided;
        }
        throw undecided();
    }

    private static EntryKey key(Sale sale, QuoteLine line, Treatment.Decided decided) {
        boolean exempt = decided.vat().category() == VatCategory.EXEMPT;
        Standing standing = exempt
                ? ExemptStanding.of(decided)
                : Standing.of(decided.vat().category(), decided.reportedIn(), isTriangular(decided.article()));
        return new EntryKey(
                decided.territory(),
                decided.vat(),
                line.supply().kind(),
                new EntryKey.Reported(
                        decided.reportedIn(),
                        standing,
                        decided.article(),
                        AcrossBorders.counts(sale, line.supply(), decided)));
    }

    private static VatEntry entry(QuoteRequest request, EntryKey key, Sums.Pair amounts, int part) {
        Territory seller = request.sale().seller().territory().orElseThrow();
        return VatEntry.builder()
                .id(request.id())
                .part(part)
                .day(request.sale().date().orElseThrow())
                .territory(key.territory())
                .origin(origin(request.sale(), key, seller))
                .vat(key.vat())
                .kind(key.kind())
                .reportedIn(key.reported().in())
                .standing(key.reported().standing())
                .distanceSale(key.reported().distanceSale())
                .triangular(isTriangular(key.reported().article()))
                .net(amounts.net())
                .tax(amounts.tax())
                .buyerVatId(request.buyerVatId())
                .corrects(request.corrects().map(TaxPeriod::of))
                .correctedOn(request.correctedOn())
                .build();
    }

    private static boolean isTriangular(String article) {
        return article.contains("141");
    }

    /** The middle one of three reports to the state whose number it used (Art. 42(b), 265), not to that of dispatch. */
    private static Territory origin(Sale sale, EntryKey key, Territory seller) {
        if (isTriangular(key.reported().article())) {
            return sale.seller().identifiedIn().orElse(seller);
        }
        return key.kind() == SupplyKind.GOODS
                ? sale.shipFrom().orElse(seller)
                : ServiceOrigin.of(sale.seller(), seller);
    }
}
