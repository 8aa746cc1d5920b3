package io.clientele.vat.quote;

import io.clientele.person.Language;
import io.clientele.vat.Exemption;
import io.clientele.vat.LineVat;
import io.clientele.vat.internal.JsonFields;
import io.clientele.vat.internal.JsonValue;
import io.clientele.vat.internal.RefusedException;
import io.clientele.vat.internal.StrictJson;
import io.clientele.vat.invoice.Invoice;
import io.clientele.vat.invoice.InvoiceDesk;
import io.clientele.vat.invoice.InvoiceDraft;
import io.clientele.vat.invoice.Missing;
import io.clientele.vat.invoice.Party;
import io.clientele.vat.total.TotalsAnswer;
import io.clientele.vat.treatment.Treatment;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
            return invoice(StrictJson.read(json));
        } catch (RefusedException refused) {
            return new InvoiceAnswer.Refused(refused.refusal());
        }
    }

    /**
     * The invoices of an object or of an array of them in JSON, as {@link #ofJson} makes each: what is wrong with one
     * is its answer, and the others are made. What is no JSON is refused as a whole.
     */
    public InvoicesAnswer eachOfJson(String json) {
        try {
            JsonValue value = StrictJson.read(json);
            List<JsonValue> sales = value.isArray() ? value.elements() : List.of(value);
            return new InvoicesAnswer.Answered(sales.stream().map(this::one).toList(), value.isArray());
        } catch (RefusedException refused) {
            return new InvoicesAnswer.Refused(refused.refusal());
        }
    }

    private InvoiceAnswer one(JsonValue value) {
        try {
            InvoiceAnswer answer = invoice(value);
            return answer instanceof InvoiceAnswer.Refused refused
                    ? new InvoiceAnswer.Refused(Quotes.within(value, refused.refusal()))
                    : answer;
        } catch (RefusedException refused) {
            return new InvoiceAnswer.Refused(refused.refusal());
        }
    }

    private InvoiceAnswer invoice(JsonValue value) {
        InvoiceJsonParts parts = InvoiceJsonParts.of(value);
        QuoteRequest request = QuoteReader.read(parts.asQuote());
        List<LineVat> vats = new ArrayList<>();
        if (parts.isDecided()) {
            parts.lines()
                    .forEach(line -> vats.add(InvoiceLines.vat(line.ofInvoice()).orElseThrow()));
        } else {
            QuoteAnswer answer = quotes.of(request);
            if (answer instanceof QuoteAnswer.Refused refused) {
                return new InvoiceAnswer.Refused(refused.refusal());
            }
            List<Treatment> treatments = ((QuoteAnswer.Quoted) answer).quote().treatments();
            for (int i = 0; i < treatments.size(); i++) {
                Optional<LineVat> given = InvoiceLines.vat(parts.lines().get(i).ofInvoice());
                if (given.isEmpty() && treatments.get(i) instanceof Treatment.Needs needs) {
                    return new InvoiceAnswer.Undecided(needs.fields(), needs.why());
                }
                vats.add(given.isPresent() ? given.get() : decided(treatments.get(i), request.language()));
            }
        }
        return made(parts, request, vats);
    }

    /** What was decided, with the words of the buyer's language. */
    private static LineVat decided(Treatment treatment, String language) {
        Treatment.Decided decided = (Treatment.Decided) treatment;
        LineVat vat = decided.vat();
        Optional<String> words = decided.mention(language);
        return vat.exemption().isPresent() && words.isPresent()
                ? LineVat.untaxed(
                        vat.category(), new Exemption(vat.exemption().get().vatex(), words))
                : vat;
    }

    private InvoiceAnswer made(InvoiceJsonParts parts, QuoteRequest request, List<LineVat> vats) {
        JsonFields fields = parts.whole().ofInvoice();
        String number = InvoiceDates.number(fields);
        LocalDate issued = fields.get("issued").day();
        InvoiceDraft draft = draft(parts, request, vats);
        if (draft.totals() instanceof TotalsAnswer.Refused refused) {
            return new InvoiceAnswer.Refused(refused.refusal());
        }
        List<Missing> missing = desk.missing(draft);
        return missing.isEmpty()
                ? new InvoiceAnswer.Made(
                        new Invoice(number, issued, draft, draft.totals().orThrow()))
                : new InvoiceAnswer.Incomplete(missing);
    }

    private static InvoiceDraft draft(InvoiceJsonParts parts, QuoteRequest request, List<LineVat> vats) {
        JsonFields fields = parts.whole().ofInvoice();
        InvoiceDraft.Builder draft = InvoiceDraft.builder();
        draft.seller(InvoiceParties.party(parts.seller()))
                .buyer(InvoiceParties.party(parts.buyer()))
                .taxRepresentative(fields.find("tax_representative").map(InvoiceRequests::representative))
                .currency(request.currency())
                .priceMode(request.priceMode())
                .rounding(request.rounding())
                .language(new Language(request.language()));
        InvoiceDates.read(fields, draft, request.currency(), request.sale().date());
        Map<String, LineVat> byLine = new HashMap<>();
        for (int i = 0; i < vats.size(); i++) {
            draft.addLines(InvoiceLines.line(
                    parts.lines().get(i).ofInvoice(), request.lines().get(i), vats.get(i)));
            byLine.put(request.lines().get(i).id(), vats.get(i));
        }
        for (JsonValue adjustment : fields.elements("adjustments")) {
            draft.addAdjustments(InvoiceLines.adjustment(adjustment, request.currency(), byLine));
        }
        return draft.build();
    }

    private static Party representative(JsonValue value) {
        InvoiceParts parts = InvoiceParts.of(value, InvoiceParties.FIELDS);
        parts.ofQuote().fields("country", "postcode", "vat_id");
        return InvoiceParties.party(parts);
    }
}
