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

    /** A discount, such as a voucher, that is spread over the rates of the invoice. */
    public static InvoiceAdjustment discount(String reason, Money amount) {
        return new InvoiceAdjustment(Adjustment.Kind.DISCOUNT, reason, amount, Optional.empty());
    }

    /** A discount on what stands to VAT so. */
    public static InvoiceAdjustment discount(String reason, Money amount, LineVat vat) {
        return new InvoiceAdjustment(Adjustment.Kind.DISCOUNT, reason, amount, Optional.of(vat));
    }

    /** A charge, such as shipping, that is spread over the rates of the invoice and shares the fate of the goods. */
    public static InvoiceAdjustment charge(String reason, Money amount) {
        return new InvoiceAdjustment(Adjustment.Kind.CHARGE, reason, amount, Optional.empty());
    }

    /** A charge with a VAT of its own. */
    public static InvoiceAdjustment charge(String reason, Money amount, LineVat vat) {
        return new InvoiceAdjustment(Adjustment.Kind.CHARGE, reason, amount, Optional.of(vat));
    }
}
