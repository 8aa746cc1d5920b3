package io.clientele.vat.quote;

import io.clientele.vat.Refusal;
import io.clientele.vat.internal.JsonValue;
import io.clientele.vat.internal.RefusedException;
import io.clientele.vat.internal.StrictJson;
import io.clientele.vat.total.DocumentTotals;
import io.clientele.vat.total.TotalsAnswer;
import io.clientele.vat.treatment.Sale;
import io.clientele.vat.treatment.SaleTreatments;
import io.clientele.vat.treatment.Treatment;
import io.clientele.vat.treatment.Treatments;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Makes quotes. Immutable. */
public final class Quotes {
    private final Treatments treatments;

    private Quotes(Treatments treatments) {
        this.treatments = treatments;
    }

    /** By the table of rates that comes with the library. */
    public static Quotes standard() {
        return by(Treatments.standard());
    }

    /** By other treatments, as of another table of rates. */
    public static Quotes by(Treatments treatments) {
        return new Quotes(treatments);
    }

    /**
     * The quote of a request. It is refused where its numbers make no sense, as
     * {@link io.clientele.vat.total.PricedDocument#totals} says, where a kind of goods or service is needed that the
     * table of rates does not know at all, and where its day lies before the law that is known here.
     */
    public QuoteAnswer of(QuoteRequest request) {
        try {
            return new QuoteAnswer.Quoted(quote(request));
        } catch (RefusedException refused) {
            return new QuoteAnswer.Refused(refused.refusal(), Optional.of(request));
        }
    }

    /**
     * The quotes of a request in JSON: an object, which is answered by an object, or an array of them, which is
     * answered by an array. The fields are those that the README of this library documents; unknown ones, those that
     * are there twice and values that make no sense are refused by their path. In an array that is the answer in the
     * place of the sale, and the others are quoted; what is no JSON is refused as a whole.
     */
    public JsonAnswer ofJson(String json) {
        return answers(json, sale -> sale);
    }

    /**
     * The quotes of sales in JSON that may be in the form in which invoices are made of them ({@link InvoiceRequests}):
     * what is for the invoice alone, as names and addresses are, is passed over and not looked at; its number is the id
     * of a sale that has none. Refused is what would be reported wrongly: a credit note, whose quantities are positive,
     * and a line that gives the VAT of the invoice, which says nothing of place and return. Otherwise as
     * {@link #ofJson}.
     */
    public JsonAnswer ofSalesOrInvoices(String json) {
        return answers(json, InvoiceAsSale::of);
    }

    private JsonAnswer answers(String json, UnaryOperator<JsonValue> form) {
        try {
            JsonValue value = StrictJson.read(json);
            return value.isArray()
                    ? new JsonAnswer.Quoted(
                            value.elements().stream()
                                    .map(sale -> one(sale, form))
                                    .toList(),
                            true)
                    : single(one(value, form));
        } catch (RefusedException refused) {
            return new JsonAnswer.Refused(refused.refusal());
        }
    }

    private static JsonAnswer single(QuoteAnswer answer) {
        return answer instanceof QuoteAnswer.Refused refused
                ? new JsonAnswer.Refused(refused.refusal())
                : new JsonAnswer.Quoted(List.of(answer), false);
    }

    private QuoteAnswer one(JsonValue value, UnaryOperator<JsonValue> form) {
        JsonValue sale;
        QuoteRequest request;
        try {
            sale = form.apply(value);
            request = QuoteReader.read(sale);
        } catch (RefusedException refused) {
            return new QuoteAnswer.Refused(refused.refusal());
        }
        QuoteAnswer answer = of(request);
        if (answer instanceof QuoteAnswer.Refused refused) {
            return new QuoteAnswer.Refused(within(value, refused.refusal()), refused.request());
        }
        return new QuoteAnswer.Quoted(((QuoteAnswer.Quoted) answer).quote(), QuoteReader.idPath(sale));
    }

    /** The refusal of a field of a sale, by its path in the whole. */
    static Refusal within(JsonValue sale, Refusal refusal) {
        return sale.path().startsWith("[")
                ? new Refusal(sale.path() + "." + refusal.field(), refusal.problem())
                : refusal;
    }

    private Quote quote(QuoteRequest request) {
        if (request.lines().isEmpty()) {
            throw new RefusedException("lines", "must be at least one");
        }
        Nonsense.check(request);
        Sale sale = UnionAmount.completed(ThresholdAmount.completed(request, treatments), request, treatments);
        List<Treatment> treated = new ArrayList<>();
        SaleTreatments decided = treatments.of(sale);
        for (QuoteLine line : request.lines()) {
            treated.add(decided.of(line.supply()));
        }
        Nonsense.check(request, treated, treatments.rates());
        return new Quote(
                request,
                treated,
                totals(request, treated),
                request.corrects().isPresent() ? Optional.empty() : sale.amount());
    }

    private static Optional<DocumentTotals> totals(QuoteRequest request, List<Treatment> treated) {
        boolean decided = treated.stream().allMatch(Treatment.Decided.class::isInstance);
        TotalsAnswer answer = decided
                ? PricedLines.of(request, treated).totals(request.rounding())
                : PricedLines.untaxed(request).totals(request.rounding());
        if (answer instanceof TotalsAnswer.Refused refused) {
            throw new RefusedException(refused.refusal());
        }
        return decided ? Optional.of(answer.orThrow()) : Optional.empty();
    }
}
