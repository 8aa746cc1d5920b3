package io.clientele.vat.quote;

import io.clientele.vat.LineVat;
import io.clientele.vat.VatRate;
import io.clientele.vat.total.Adjustment;
import io.clientele.vat.total.PricedDocument;
import io.clientele.vat.total.PricedLine;
import io.clientele.vat.treatment.Treatment;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The lines, discounts and charges of a request as a document to be summed up. */
final class PricedLines {
    private static final LineVat ZERO = LineVat.taxed(VatRate.ZERO);

    private PricedLines() {}

    /** As they were decided. */
    static PricedDocument of(QuoteRequest request, List<Treatment> decided) {
        return bearing(
                request,
                decided.stream()
                        .map(treatment -> ((Treatment.Decided) treatment).vat())
                        .toList());
    }

    /** Without tax: what they come to as priced. */
    static PricedDocument untaxed(QuoteRequest request) {
        return bearing(request, request.lines().stream().map(line -> ZERO).toList());
    }

    /** With a VAT for each line, in their order; an adjustment is known by its place among the others. */
    static PricedDocument bearing(QuoteRequest request, List<LineVat> vats) {
        PricedDocument.Builder document = PricedDocument.builder()
                .currency(request.currency())
                .priceMode(request.priceMode())
                .correction(request.corrects().isPresent());
        Map<String, LineVat> byLine = new HashMap<>();
        for (int i = 0; i < vats.size(); i++) {
            QuoteLine line = request.lines().get(i);
            document.addLines(new PricedLine(line.id(), vats.get(i), line.price()));
            byLine.putIfAbsent(line.id(), vats.get(i));
        }
        for (int i = 0; i < request.adjustments().size(); i++) {
            QuoteAdjustment one = request.adjustments().get(i);
            document.addAdjustments(new Adjustment(
                    Integer.toString(i),
                    one.kind(),
                    one.amount(),
                    one.vatOfLine().map(byLine::get)));
        }
        return document.build();
    }
}
