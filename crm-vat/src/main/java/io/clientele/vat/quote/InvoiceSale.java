package io.clientele.vat.quote;

import io.clientele.vat.LineVat;
import io.clientele.vat.internal.JsonFields;
import io.clientele.vat.internal.JsonValue;
import io.clientele.vat.invoice.InvoiceDraft;
import io.clientele.vat.invoice.Party;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A sale of which an invoice is made. Immutable.
 *
 * @param parts its JSON
 * @param request the quote within
 * @param lines how its lines stand to VAT
 */
record InvoiceSale(InvoiceJsonParts parts, QuoteRequest request, List<LineDecision> lines) {

    InvoiceSale {
        lines = List.copyOf(lines);
    }

    /** The seller, with the VAT number under which it supplies; where somebody represents it, with its own. */
    SellerNumber seller() {
        Party party = InvoiceParties.party(parts.seller());
        Map<String, String> others = InvoiceParties.vatNumbers(parts.seller().ofInvoice());
        return parts.whole().ofInvoice().find("tax_representative").isPresent()
                ? new SellerNumber(party, Optional.empty())
                : SellerNumber.of(party, others, request.sale(), lines);
    }

    /** The draft. */
    InvoiceDraft draft(Party seller) {
        JsonFields fields = parts.whole().ofInvoice();
        Party buyer = InvoiceParties.party(parts.buyer());
        InvoiceDraft.Builder draft = InvoiceDrafts.begun(request, lines, Optional.of(buyer.address()));
        draft.seller(seller)
                .buyer(buyer)
                .taxRepresentative(fields.find("tax_representative").map(InvoiceSale::representative));
        InvoiceDates.read(fields, draft, request.currency(), request.sale().date());
        addLines(draft);
        return draft.build();
    }

    private void addLines(InvoiceDraft.Builder draft) {
        Map<String, LineVat> byLine = new HashMap<>();
        for (int i = 0; i < lines.size(); i++) {
            LineVat vat = lines.get(i).vat();
            QuoteLine line = request.lines().get(i);
            draft.addLines(InvoiceLines.line(parts.lines().get(i).ofInvoice(), line, vat));
            byLine.put(line.id(), vat);
        }
        for (JsonValue adjustment : parts.whole().ofInvoice().elements("adjustments")) {
            draft.addAdjustments(InvoiceLines.adjustment(adjustment, request.currency(), byLine));
        }
    }

    private static Party representative(JsonValue value) {
        InvoiceParts parts = InvoiceParts.of(value, InvoiceParties.FIELDS);
        parts.ofQuote().fields("country", "postcode", "vat_id");
        return InvoiceParties.party(parts);
    }
}
