package io.clientele.vat.treatment;

import io.clientele.vat.rate.VatRates;
import org.jspecify.annotations.Nullable;

/**
 * The treatments of the supplies of one sale. Supplies that are equal are decided once, and get the same object. Not
 * thread-safe.
 */
public final class SaleTreatments {
    /** More kinds of supplies than this are decided anew each time. */
    private static final int REMEMBERED = 8;

    private final Sale sale;
    private final VatRates rates;
    private @Nullable Facts facts;
    private final Supply[] supplies = new Supply[REMEMBERED];
    private final Treatment[] decisions = new Treatment[REMEMBERED];
    private int size;

    SaleTreatments(Sale sale, VatRates rates) {
        this.sale = sale;
        this.rates = rates;
    }

    /** How a supply is treated. */
    public Treatment of(Supply supply) {
        for (int i = 0; i < size; i++) {
            if (supplies[i].equals(supply)) {
                return decisions[i];
            }
        }
        facts = facts == null ? Facts.of(sale, supply, rates) : facts.with(supply);
        Treatment decision = Treatments.decided(facts);
        if (size < REMEMBERED) {
            supplies[size] = supply;
            decisions[size] = decision;
            size++;
        }
        return decision;
    }
}
