package io.clientele.vat.quote;

import io.clientele.address.PostalAddress;
import io.clientele.person.Language;
import io.clientele.vat.VatCategory;
import io.clientele.vat.internal.VatPrefix;
import io.clientele.vat.invoice.InvoiceDraft;
import io.clientele.vat.invoice.InvoiceLine;
import io.clientele.vat.treatment.Sale;
import io.clientele.vat.treatment.Seller;
import io.clientele.vat.treatment.Treatment;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Begins invoices with what a quote has decided, so that an invoice says and comes to what was quoted.
 *
 * <pre>{@code
 * InvoiceDraft draft = InvoiceDrafts.of(quote, line -> articles.nameOf(line.id()))
 *         .orElseThrow()
 *         .seller(seller)
 *         .buyer(buyer)
 *         .build();
 * }</pre>
 */
public final class InvoiceDrafts {

    private InvoiceDrafts() {}

    /**
     * A builder with the lines of a quote, each as it was treated and with the legal words in the quote's language, and
     * with its currency, way of pricing and rounding, language, day of supply (that of the tax point) and scheme of the
     * seller. Goods that are exempt as they go to another member state than that of the buyer have it as their
     * destination. Seller and buyer must still be set; all else may be, and changed.
     *
     * <p>Where the sale is taxed in another state than the seller's, or leaves from one, and is not reported in a
     * one-stop shop, the seller's VAT number is the one that it has there (Art. 226(3) of Directive 2006/112/EC).
     *
     * @param names what each line is called on the invoice, in that language (Art. 226(6))
     * @return empty where a line is not decided; its {@linkplain Quote#treatments() treatment} says what it needs
     */
    public static Optional<InvoiceDraft.Builder> of(Quote quote, Function<QuoteLine, String> names) {
        QuoteRequest request = quote.request();
        List<InvoiceLine> lines = new ArrayList<>();
        for (int i = 0; i < request.lines().size(); i++) {
            if (!(quote.treatments().get(i) instanceof Treatment.Decided decided)) {
                return Optional.empty();
            }
            QuoteLine line = request.lines().get(i);
            lines.add(InvoiceLine.builder()
                    .id(line.id())
                    .name(names.apply(line))
                    .price(line.price())
                    .vat(decided.vat(request.language()))
                    .build());
        }
        return Optional.of(draft(request, lines));
    }

    private static InvoiceDraft.Builder draft(QuoteRequest request, List<InvoiceLine> lines) {
        return InvoiceDraft.builder()
                .smallEnterprise(request.sale().seller().scheme() == Seller.Scheme.SMALL_ENTERPRISE)
                .language(new Language(request.language()))
                .currency(request.currency())
                .priceMode(request.priceMode())
                .rounding(request.rounding())
                .lines(lines)
                .supplied(request.sale().date())
                .deliveredTo(destination(request.sale(), lines));
    }

    private static Optional<PostalAddress> destination(Sale sale, List<InvoiceLine> lines) {
        Optional<PostalAddress> home = sale.buyer().territory().map(InvoicePlaces::of);
        return lines.stream().anyMatch(line -> line.vat().category() == VatCategory.INTRA_COMMUNITY)
                ? sale.shipTo()
                        .map(InvoicePlaces::of)
                        .filter(place -> home.filter(buyer -> VatPrefix.areOfOneCountry(place, buyer))
                                .isEmpty())
                : Optional.empty();
    }
}
