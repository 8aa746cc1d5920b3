package io.clientele.vat.quote;

import com.google.common.collect.ImmutableList;
import io.clientele.vat.Refusal;
import io.clientele.vat.internal.JsonFields;
import io.clientele.vat.internal.JsonValue;
import io.clientele.vat.internal.RefusedException;
import io.clientele.vat.internal.StrictJson;
import io.clientele.vat.invoice.Invoice;
import io.clientele.vat.invoice.InvoiceDesk;
import io.clientele.vat.invoice.InvoiceDraft;
import io.clientele.vat.invoice.Missing;
import io.clientele.vat.total.TotalsAnswer;
import io.clientele.vat.treatment.Treatment;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Makes invoices from JSON: the fields of a quote, and beside them names, addresses, number and dates. Lines that do
 * not say how they stand to VAT are treated as the quote is. Immutable.
 */
public final class InvoiceRequests {
    private final Quotes quotes;
    private final InvoiceDesk desk;

    /**
     * By some quotes and a desk.
     *
     * @param quotes what decides how a sale is treated
     * @param desk what knows what the law asks of an invoice; nothing is issued
     */
    public InvoiceRequests(Quotes quotes, InvoiceDesk desk) {
        this.quotes = quotes;
        this.desk = desk;
    }

    /** By the table of rates that comes with the library, and simplified invoices up to EUR 100. */
    public static InvoiceRequests standard() {
        return new InvoiceRequests(Quotes.standard(), InvoiceDesk.standard());
    }

    /**
     * The invoice of an object in JSON. Its fields are those that the README of this library documents; unknown ones,
     * those that are there twice and values that make no sense are refused by their path.
     */
    public InvoiceAnswer ofJson(String json) {
        try {
            return invoice(StrictJson.read(json), new SeriesNumbers());
        } catch (RefusedException refused) {
            return new InvoiceAnswer.Refused(refused.refusal());
        }
    }

    /**
     * The invoices of an object or of an array of them in JSON, as {@link #ofJson} makes each: what is wrong with one
     * is its answer, and the others are made. Where several name one series, they get its numbers in the order of the
     * array, without a gap. What is no JSON is refused as a whole.
     */
    public InvoicesAnswer eachOfJson(String json) {
        try {
            JsonValue value = StrictJson.read(json);
            List<JsonValue> sales = value.isArray() ? value.elements() : List.of(value);
            SeriesNumbers numbers = new SeriesNumbers();
            ImmutableList.Builder<InvoiceAnswer> answers = ImmutableList.builder();
            sales.forEach(sale -> answers.add(one(sale, numbers)));
            return new InvoicesAnswer.Answered(answers.build(), value.isArray());
        } catch (RefusedException refused) {
            return new InvoicesAnswer.Refused(refused.refusal());
        }
    }

    /**
     * Something that an invoice lacks, by the name of its field in JSON in the place of that of the draft:
     * {@code payment_means.account} for {@code paymentMeans.account}. The answers here name it so already; this is for
     * what is missing to write a {@linkplain io.clientele.vat.einvoice.FileAnswer file}.
     */
    public static Missing inJson(Missing missing) {
        return JsonPaths.of(missing);
    }

    private InvoiceAnswer one(JsonValue value, SeriesNumbers numbers) {
        try {
            InvoiceAnswer answer = invoice(value, numbers);
            return answer instanceof InvoiceAnswer.Refused refused
                    ? new InvoiceAnswer.Refused(Quotes.within(value, refused.refusal()))
                    : answer;
        } catch (RefusedException refused) {
            return new InvoiceAnswer.Refused(refused.refusal());
        }
    }

    private InvoiceAnswer invoice(JsonValue value, SeriesNumbers numbers) {
        InvoiceJsonParts parts = InvoiceJsonParts.of(value);
        InvoiceJsonPartsSigns.check(parts);
        QuoteRequest request = QuoteReader.read(parts.asQuote());
        List<LineDecision> lines = new ArrayList<>();
        if (parts.isDecided()) {
            parts.lines().forEach(line -> lines.add(given(line).orElseThrow()));
        } else {
            QuoteAnswer answer = quotes.of(request);
            if (answer instanceof QuoteAnswer.Refused refused) {
                return new InvoiceAnswer.Refused(refused.refusal());
            }
            List<Treatment> treatments = ((QuoteAnswer.Quoted) answer).quote().treatments();
            for (int i = 0; i < treatments.size(); i++) {
                Optional<LineDecision> given = given(parts.lines().get(i));
                if (given.isEmpty() && treatments.get(i) instanceof Treatment.Needs needs) {
                    return new InvoiceAnswer.Undecided(needs.fields(), needs.why());
                }
                Treatment treatment = treatments.get(i);
                lines.add(
                        given.orElseGet(() -> LineDecision.treated((Treatment.Decided) treatment, request.language())));
            }
        }
        return made(new InvoiceSale(parts, request, lines), numbers);
    }

    private static Optional<LineDecision> given(InvoiceParts line) {
        return InvoiceVat.of(line.ofInvoice()).map(LineDecision::given);
    }

    private InvoiceAnswer made(InvoiceSale sale, SeriesNumbers numbers) {
        JsonFields fields = sale.parts().whole().ofInvoice();
        String number = numbers.number(fields);
        LocalDate issued = fields.get("issued").day();
        SellerNumber seller = sale.seller();
        InvoiceDraft draft = sale.draft(seller.party());
        if (draft.totals() instanceof TotalsAnswer.Refused refused) {
            return new InvoiceAnswer.Refused(new Refusal(
                    JsonPaths.of(refused.refusal().field()), refused.refusal().problem()));
        }
        List<Missing> missing = missing(sale, draft, seller.missing());
        if (!missing.isEmpty()) {
            return new InvoiceAnswer.Incomplete(missing);
        }
        numbers.used(fields);
        return new InvoiceAnswer.Made(
                new Invoice(number, issued, draft, draft.totals().orThrow()));
    }

    /** What of the numbers is missing is asked for once. */
    private List<Missing> missing(InvoiceSale sale, InvoiceDraft draft, Optional<Missing> ofSeller) {
        List<Missing> ofDesk = desk.missing(draft).stream()
                .filter(one -> ofSeller.isEmpty() || !one.field().equals("seller.vatNumber"))
                .map(JsonPaths::of)
                .toList();
        ImmutableList.Builder<Missing> all = ImmutableList.builder();
        ofSeller.ifPresent(all::add);
        VatIds.contradiction(sale.request().sale().buyer(), draft.buyer())
                .filter(one -> ofDesk.stream().noneMatch(same -> same.field().equals(one.field())))
                .ifPresent(all::add);
        return all.addAll(ofDesk).build();
    }
}
