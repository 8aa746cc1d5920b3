package io.clientele.vat.quote;

import io.clientele.vat.LineVat;
import io.clientele.vat.VatCategory;
import io.clientele.vat.treatment.ExemptionGround;
import io.clientele.vat.treatment.Sale;
import io.clientele.vat.treatment.Seller;
import io.clientele.vat.treatment.Supply;
import io.clientele.vat.treatment.Treatment;
import io.clientele.vat.treatment.Treatments;
import java.math.BigDecimal;
import java.util.regex.Pattern;

/**
 * What the lines of a request, with discounts and charges on them, add to the turnover in the Union of a small
 * enterprise that is exempt in other member states (Art. 280a(2) and 288(1) of Directive 2006/112/EC). Of gross prices
 * the VAT is taken off that is due if the seller stays small; if it does not stay so then, it does not stay so at all.
 */
final class UnionAmount {
    /** Supplies that are exempt so would not be taxed either if a large enterprise made them (Art. 288(1)(a)). */
    private static final Pattern EXEMPT_FOR_ALL = Pattern.compile("Art\\. (79|132|135)\\b.*");

    private UnionAmount() {}

    /**
     * The facts with the amount, where it matters, they have none and it can be known.
     *
     * @param sale the facts of the request, as far as they have been completed
     */
    static Sale completed(Sale sale, QuoteRequest request, Treatments treatments) {
        Seller seller = sale.seller();
        boolean matters = seller.scheme() == Seller.Scheme.SMALL_ENTERPRISE
                && !seller.exemptIn().isEmpty();
        if (!matters || sale.unionAmount().isPresent() || !ThresholdAmount.isKnown(request)) {
            return sale;
        }
        Sale small = Sale.builder().from(sale).unionAmount(BigDecimal.ZERO).build();
        return Sale.builder()
                .from(sale)
                .unionAmount(TurnoverMark.sum(
                        request,
                        request.lines().stream()
                                .map(line -> marked(line.supply(), treatments.of(small, line.supply())))
                                .toList()))
                .build();
    }

    private static LineVat marked(Supply supply, Treatment treatment) {
        return TurnoverMark.of(counts(supply, treatment)).at(treatment);
    }

    /** What is supplied outside the Union is no turnover in it. */
    private static boolean counts(Supply supply, Treatment treatment) {
        boolean outside =
                treatment instanceof Treatment.Decided decided && decided.vat().category() == VatCategory.OUTSIDE_SCOPE;
        boolean exempt = supply.exemption()
                .map(ExemptionGround::article)
                .filter(article -> EXEMPT_FOR_ALL.matcher(article).matches())
                .isPresent();
        return !outside && !exempt;
    }
}
