package io.clientele.vat.report;

import io.clientele.vat.LineVat;
import io.clientele.vat.quote.Quote;
import io.clientele.vat.quote.QuoteLine;
import io.clientele.vat.quote.QuoteRequest;
import io.clientele.vat.rate.Territory;
import io.clientele.vat.total.DocumentTotals;
import io.clientele.vat.total.PricedDocument;
import io.clientele.vat.total.PricedLine;
import io.clientele.vat.treatment.ReportedIn;
import io.clientele.vat.treatment.SupplyKind;
import io.clientele.vat.treatment.Treatment;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The entries of quotes. */
public final class VatEntries {
    private VatEntries() {}

    /** What makes lines of a sale one entry. */
    private record Key(Territory territory, LineVat vat, SupplyKind kind, ReportedIn reportedIn, String article) {}

    /**
     * The entries of a quote: one for each place, rate, kind of supply and report. VAT is rounded as the request says,
     * for each of them.
     *
     * @throws IllegalArgumentException if a line is not decided
     */
    public static List<VatEntry> of(Quote quote) {
        Map<Key, List<PricedLine>> groups = new LinkedHashMap<>();
        for (int i = 0; i < quote.treatments().size(); i++) {
            QuoteLine line = quote.request().lines().get(i);
            Treatment.Decided decided = decided(quote.treatments().get(i));
            groups.computeIfAbsent(key(line, decided), unknown -> new ArrayList<>())
                    .add(new PricedLine(line.id(), decided.vat(), line.price()));
        }
        return groups.entrySet().stream()
                .map(group -> entry(quote.request(), group.getKey(), group.getValue()))
                .toList();
    }

    private static Treatment.Decided decided(Treatment treatment) {
        if (treatment instanceof Treatment.Decided decided) {
            return decided;
        }
        throw new IllegalArgumentException("A sale that is not decided cannot be reported");
    }

    private static Key key(QuoteLine line, Treatment.Decided decided) {
        return new Key(
                decided.territory(), decided.vat(), line.supply().kind(), decided.reportedIn(), decided.article());
    }

    private static VatEntry entry(QuoteRequest request, Key key, List<PricedLine> lines) {
        DocumentTotals totals = PricedDocument.builder()
                .currency(request.currency())
                .priceMode(request.priceMode())
                .correction(request.corrects().isPresent())
                .lines(lines)
                .build()
                .totals(request.rounding())
                .orThrow();
        Territory seller = request.sale().seller().territory().orElseThrow();
        return VatEntry.builder()
                .id(request.id())
                .day(request.sale().date().orElseThrow())
                .territory(key.territory())
                .origin(
                        key.kind() == SupplyKind.GOODS
                                ? request.sale().shipFrom().orElse(seller)
                                : seller)
                .vat(key.vat())
                .kind(key.kind())
                .reportedIn(key.reportedIn())
                .distanceSale(isDistanceSale(key, seller))
                .triangular(key.article().contains("141"))
                .net(totals.net())
                .tax(totals.vat())
                .buyerVatId(request.buyerVatId())
                .corrects(request.corrects().map(TaxPeriod::of))
                .correctedOn(request.correctedOn())
                .build();
    }

    private static boolean isDistanceSale(Key key, Territory seller) {
        boolean abroad = !key.territory().memberState().equals(seller.memberState())
                && (key.territory().memberState().isPresent() || key.territory().inVatTerritoryForGoods());
        return switch (key.article()) {
            case "Art. 59c(1)" -> true;
            case "Art. 33(a)", "Art. 58" -> abroad;
            default -> false;
        };
    }
}
