package io.clientele.vat.quote;

import io.clientele.money.Money;
import io.clientele.vat.LineVat;
import io.clientele.vat.VatCategory;
import io.clientele.vat.VatRate;
import io.clientele.vat.internal.RefusedException;
import io.clientele.vat.total.RoundingPolicy;
import io.clientele.vat.total.TotalsAnswer;
import io.clientele.vat.total.VatGroup;
import io.clientele.vat.treatment.DomesticReverseCharge;
import io.clientele.vat.treatment.PlaceRule;
import io.clientele.vat.treatment.Sale;
import io.clientele.vat.treatment.Supply;
import io.clientele.vat.treatment.SupplyKind;
import io.clientele.vat.treatment.Treatment;
import io.clientele.vat.treatment.Treatments;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * What the lines of a request, with discounts and charges on them, add to the threshold of distance sales. Of gross
 * prices the VAT is taken off that is due if the threshold holds; if it does not hold then, it does not hold at all.
 */
final class ThresholdAmount {
    private static final String EURO = "EUR";
    private static final VatCategory COUNTS = VatCategory.STANDARD;
    private static final VatCategory DOES_NOT = VatCategory.SPLIT_PAYMENT;

    private ThresholdAmount() {}

    /**
     * The facts with the amount, where they have none and it can be known. What takes back does not tell what the sale
     * came to that may have crossed the threshold.
     */
    static Sale completed(QuoteRequest request, Treatments treatments) {
        Sale sale = request.sale();
        if (sale.amount().isPresent()
                || request.corrects().isPresent()
                || !request.currency().getCurrencyCode().equals(EURO)) {
            return sale;
        }
        Sale home = Sale.builder().from(sale).amount(BigDecimal.ZERO).build();
        return Sale.builder()
                .from(sale)
                .amount(amount(request, home, treatments))
                .build();
    }

    private static BigDecimal amount(QuoteRequest request, Sale home, Treatments treatments) {
        List<LineVat> vats = request.lines().stream()
                .map(line -> marked(line.supply(), rate(treatments.of(home, line.supply()))))
                .toList();
        TotalsAnswer answer = PricedLines.bearing(request, vats).totals(RoundingPolicy.STANDARD);
        if (answer instanceof TotalsAnswer.Refused refused) {
            throw new RefusedException(refused.refusal());
        }
        Money sum = Money.zero(request.currency());
        for (VatGroup group : answer.orThrow().groups()) {
            sum = group.vat().category() == COUNTS ? sum.plus(group.base()) : sum;
        }
        return sum.amount();
    }

    /**
     * A VAT by which what counts is summed up apart from what does not, also where both have one rate; so discounts and
     * charges are spread over both, and each has its part of them.
     */
    private static LineVat marked(Supply supply, VatRate rate) {
        return new LineVat(counts(supply) ? COUNTS : DOES_NOT, rate, Optional.empty());
    }

    private static boolean counts(Supply supply) {
        return supply.kind() != SupplyKind.SERVICE
                && supply.margin().isEmpty()
                && supply.placeRule() != PlaceRule.INSTALLED_GOODS
                && !supply.reverseCharge().equals(Optional.of(DomesticReverseCharge.NETWORK_ENERGY));
    }

    private static VatRate rate(Treatment treatment) {
        return treatment instanceof Treatment.Decided decided ? decided.vat().rate() : VatRate.ZERO;
    }
}
