package io.clientele.vat.quote;

import io.clientele.vat.LineVat;
import io.clientele.vat.VatRate;
import io.clientele.vat.total.PricedDocument;
import io.clientele.vat.total.PricedLine;
import io.clientele.vat.treatment.Treatment;
import java.util.List;

/** The lines of a request as a document to be summed up. */
final class PricedLines {
    private static final LineVat ZERO = LineVat.taxed(VatRate.ZERO);

    private PricedLines() {}

    /** As they were decided. */
    static PricedDocument of(QuoteRequest request, List<Treatment> decided) {
        PricedDocument.Builder document = document(request);
        for (int i = 0; i < decided.size(); i++) {
            QuoteLine line = request.lines().get(i);
            LineVat vat = ((Treatment.Decided) decided.get(i)).vat();
            document.addLines(new PricedLine(line.id(), vat, line.price()));
        }
        return document.build();
    }

    /** Without tax: what they come to as priced. */
    static PricedDocument untaxed(QuoteRequest request) {
        PricedDocument.Builder document = document(request);
        for (QuoteLine line : request.lines()) {
            document.addLines(new PricedLine(line.id(), ZERO, line.price()));
        }
        return document.build();
    }

    private static PricedDocument.Builder document(QuoteRequest request) {
        return PricedDocument.builder()
                .currency(request.currency())
                .priceMode(request.priceMode())
                .correction(request.corrects().isPresent());
    }
}
