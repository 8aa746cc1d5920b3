package io.clientele.vat.invoice;

import static com.google.common.base.Preconditions.checkArgument;

import io.clientele.money.Money;
import io.clientele.vat.LineVat;
import io.clientele.vat.total.Adjustment;
import java.util.Optional;

/**
 * A discount or charge on a whole invoice, such as a voucher or shipping (BG-20, BG-21). Immutable.
 *
 * @param kind whether it is taken off or added
 * @param reason why, as it stands on the invoice; not blank
 * @param amount how much, not negative; with VAT in it where the invoice's prices have it
 * @param vat how it stands to VAT; empty to spread it over the rates of the invoice
 */
public record InvoiceAdjustment(Adjustment.Kind kind, String reason, Money amount, Optional<LineVat> vat) {

    /**
     * A discount or charge.
     *
     * @throws IllegalArgumentException if there is no reason (rules BR-33 and BR-38)
     */
    public InvoiceAdjustment {
        checkArgument(!reason.isBlank(), "A discount or charge has a reason");
    }
}
