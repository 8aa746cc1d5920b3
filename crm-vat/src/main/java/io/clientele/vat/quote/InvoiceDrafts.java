package io.clientele.vat.quote;

import static com.google.common.base.Preconditions.checkArgument;

import io.clientele.address.PostalAddress;
import io.clientele.person.Language;
import io.clientele.vat.internal.VatPrefix;
import io.clientele.vat.invoice.InvoiceDraft;
import io.clientele.vat.invoice.InvoiceLine;
import io.clientele.vat.invoice.Party;
import io.clientele.vat.treatment.Sale;
import io.clientele.vat.treatment.Seller;
import io.clientele.vat.treatment.Treatment;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
     * one-stop shop, the seller's VAT number is the one that it has there (Art. 226(3) of Directive 2006/112/EC):
     * {@link #of(Quote, Function, Party, List)} chooses it.
     *
     * @param names what each line is called on the invoice, in that language (Art. 226(6))
     * @return empty where a line is not decided; its {@linkplain Quote#treatments() treatment} says what it needs
     */
    public static Optional<InvoiceDraft.Builder> of(Quote quote, Function<QuoteLine, String> names) {
        return decisions(quote).map(decisions -> draft(quote.request(), names, decisions));
    }

    /**
     * The same with the seller, and of its VAT numbers the one under which it made the supply: that of the state where
     * the sale is taxed, or which the goods leave for another. Its own stays where the sale is reported in a one-stop
     * shop and where the buyer owes the VAT. Where the number that is needed is not among them, or lines need those of
     * several states, the seller on the draft has none, and {@link io.clientele.vat.invoice.InvoiceDesk#missing} asks
     * for it. Where a tax representative acts, the number is that of the representative: for such a sale use
     * {@link #of(Quote, Function)}.
     *
     * @param seller the seller, with the VAT number that it has at home, if it has one
     * @param vatNumbers its VAT numbers in other states, each with the prefix of its state and without blanks, such as
     *     {@code DE136695976}; one for each state
     * @throws IllegalArgumentException if two of them are of one state
     */
    public static Optional<InvoiceDraft.Builder> of(
            Quote quote, Function<QuoteLine, String> names, Party seller, List<String> vatNumbers) {
        Map<String, String> byState = new HashMap<>();
        for (String number : vatNumbers) {
            String state = VatPrefix.of(number);
            checkArgument(byState.put(state, number) == null, "The seller has two VAT numbers in %s", state);
        }
        Sale sale = quote.request().sale();
        return decisions(quote)
                .map(decisions -> draft(quote.request(), names, decisions)
                        .seller(seller(SellerNumber.of(seller, byState, sale, decisions))));
    }

    private static Party seller(SellerNumber number) {
        return number.missing().isEmpty()
                ? number.party()
                : Party.builder()
                        .from(number.party())
                        .vatNumber(Optional.empty())
                        .build();
    }

    private static Optional<List<LineDecision>> decisions(Quote quote) {
        List<LineDecision> decisions = new ArrayList<>();
        for (Treatment treatment : quote.treatments()) {
            if (!(treatment instanceof Treatment.Decided decided)) {
                return Optional.empty();
            }
            decisions.add(LineDecision.treated(decided, quote.request().language()));
        }
        return Optional.of(decisions);
    }

    private static InvoiceDraft.Builder draft(
            QuoteRequest request, Function<QuoteLine, String> names, List<LineDecision> decisions) {
        Optional<PostalAddress> home = request.sale().buyer().territory().map(InvoicePlaces::of);
        InvoiceDraft.Builder draft = begun(request, decisions, home);
        for (int i = 0; i < decisions.size(); i++) {
            QuoteLine line = request.lines().get(i);
            draft.addLines(InvoiceLine.builder()
                    .id(line.id())
                    .name(names.apply(line))
                    .price(line.price())
                    .vat(decisions.get(i).vat())
                    .build());
        }
        return draft;
    }

    /**
     * A builder with what an invoice has of a sale beside its lines.
     *
     * @param lines how its lines stand to VAT
     * @param home where the buyer is, as far as that is known
     */
    static InvoiceDraft.Builder begun(QuoteRequest request, List<LineDecision> lines, Optional<PostalAddress> home) {
        return InvoiceDraft.builder()
                .smallEnterprise(request.sale().seller().scheme() == Seller.Scheme.SMALL_ENTERPRISE)
                .distanceSale(lines.stream().anyMatch(LineDecision::isDistanceSale))
                .language(new Language(request.language()))
                .currency(request.currency())
                .priceMode(request.priceMode())
                .rounding(request.rounding())
                .supplied(request.sale().date())
                .deliveredTo(
                        lines.stream().anyMatch(LineDecision::isIntraCommunity)
                                ? destination(request.sale(), home)
                                : Optional.empty());
    }

    /** Goods for another member state that are not sent to the country of the buyer: that to which they are sent. */
    private static Optional<PostalAddress> destination(Sale sale, Optional<PostalAddress> home) {
        return sale.shipTo()
                .map(InvoicePlaces::of)
                .filter(place -> home.filter(buyer -> VatPrefix.areOfOneCountry(place, buyer))
                        .isEmpty());
    }
}
