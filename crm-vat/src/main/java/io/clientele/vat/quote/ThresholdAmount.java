package io.clientele.vat.quote;

import io.clientele.money.Money;
import io.clientele.vat.LineVat;
import io.clientele.vat.VatRate;
import io.clientele.vat.internal.RefusedException;
import io.clientele.vat.total.LineTotal;
import io.clientele.vat.total.PricedDocument;
import io.clientele.vat.total.PricedLine;
import io.clientele.vat.total.RoundingPolicy;
import io.clientele.vat.total.TotalsAnswer;
import io.clientele.vat.treatment.DomesticReverseCharge;
import io.clientele.vat.treatment.PlaceRule;
import io.clientele.vat.treatment.Sale;
import io.clientele.vat.treatment.Supply;
import io.clientele.vat.treatment.SupplyKind;
import io.clientele.vat.treatment.Treatment;
import io.clientele.vat.treatment.Treatments;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * What the lines of a request add to the threshold of distance sales. Of gross prices the VAT is taken off that is due
 * if the threshold holds; if it does not hold then, it does not hold at all.
 */
final class ThresholdAmount {
    private static final String EURO = "EUR";

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
        PricedDocument.Builder document = PricedDocument.builder()
                .currency(request.currency())
                .priceMode(request.priceMode())
                .correction(request.corrects().isPresent());
        for (QuoteLine line : request.lines()) {
            document.addLines(new PricedLine(line.id(), vat(treatments.of(home, line.supply())), line.price()));
        }
        TotalsAnswer answer = document.build().totals(RoundingPolicy.STANDARD);
        if (answer instanceof TotalsAnswer.Refused refused) {
            throw new RefusedException(refused.refusal());
        }
        Money sum = Money.zero(request.currency());
        int index = 0;
        for (LineTotal line : answer.orThrow().lines()) {
            sum = counts(request.lines().get(index).supply()) ? sum.plus(line.net()) : sum;
            index++;
        }
        return sum.amount();
    }

    private static boolean counts(Supply supply) {
        return supply.kind() != SupplyKind.SERVICE
                && supply.margin().isEmpty()
                && supply.placeRule() != PlaceRule.INSTALLED_GOODS
                && !supply.reverseCharge().equals(Optional.of(DomesticReverseCharge.NETWORK_ENERGY));
    }

    private static LineVat vat(Treatment treatment) {
        return treatment instanceof Treatment.Decided decided ? decided.vat() : LineVat.taxed(VatRate.ZERO);
    }
}
