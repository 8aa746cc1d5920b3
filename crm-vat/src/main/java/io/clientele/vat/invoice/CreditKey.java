package io.clientele.vat.invoice;

import io.clientele.vat.Exemption;
import io.clientele.vat.LineVat;
import io.clientele.vat.VatCategory;
import io.clientele.vat.VatRate;
import java.util.Optional;

/**
 * By what an invoice and its credit notes are compared. The words of a reason are not among it: they are in the
 * language of a document. Immutable.
 *
 * @param category the category
 * @param rate the rate
 * @param vatex the code of the reason, where it has one
 */
record CreditKey(VatCategory category, VatRate rate, Optional<String> vatex) {

    static CreditKey of(LineVat vat) {
        return new CreditKey(vat.category(), vat.rate(), vat.exemption().flatMap(Exemption::vatex));
    }

    /** Category and rate: {@code S at 17 %}. */
    @Override
    public String toString() {
        return category.code() + " at " + rate;
    }
}
