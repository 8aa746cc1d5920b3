package io.clientele.vat.total;

import io.clientele.internal.ClienteleStyle;
import io.clientele.money.Money;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What a document comes to. All amounts but {@link #vatInVatCurrency()} are in the document's currency. Immutable.
 *
 * <p>Always {@code lineSum − discounts + charges = net}, {@code net + vat = gross} and {@code gross − prepaid +
 * rounding = payable}; the groups' bases add up to {@code net} and their VAT to {@code vat} (rules BR-CO-10 to BR-CO-16
 * of EN 16931).
 */
@Value.Immutable
@ClienteleStyle
public interface DocumentTotals {

    /** A builder. */
    static Builder builder() {
        return new Builder();
    }

    /** The lines, in the order given. */
    List<LineTotal> lines();

    /** Discounts and charges on the whole, in the order given; those that are spread by group. */
    List<AdjustmentTotal> adjustments();

    /** The groups, by category as {@link io.clientele.vat.VatCategory} has them, the highest rate first. */
    List<VatGroup> groups();

    /** The net amounts of all lines (BT-106). */
    Money lineSum();

    /** The net amounts of all discounts on the whole (BT-107); not negative. */
    Money discounts();

    /** The net amounts of all charges on the whole (BT-108); not negative. */
    Money charges();

    /** What it comes to without VAT (BT-109). */
    Money net();

    /** The VAT (BT-110). */
    Money vat();

    /** What it comes to with VAT (BT-112). */
    Money gross();

    /** What has been paid before (BT-113). */
    Money prepaid();

    /** What is added so that it can be paid (BT-114). */
    Money rounding();

    /** What is to be paid (BT-115); negative if it is owed back. */
    Money payable();

    /** The currency in which the VAT must also stand, with its rate. */
    Optional<VatCurrency> vatCurrency();

    /**
     * The VAT in that currency of a credit note, where it is not its VAT converted by itself, but that of all credit
     * notes of its invoice with it less that of those before, so that they take back what the invoice states.
     */
    Optional<Money> vatTakenInVatCurrency();

    /**
     * The VAT in that currency (BT-111): what a credit note {@linkplain #vatTakenInVatCurrency() took}, else the VAT
     * converted, half of the smallest unit rounded away from zero.
     */
    default Optional<Money> vatInVatCurrency() {
        return vatTakenInVatCurrency().or(() -> vatCurrency().map(also -> also.converted(vat())));
    }

    /**
     * The same as an electronic invoice of EN 16931 must have it: the VAT of each group is its base times its rate,
     * rounded (rule BR-CO-17). Where prices are gross, or VAT was worked out for each line, that can differ by some
     * cents from what was agreed; the difference is in {@link #rounding()}, and what is to be paid stays the same. The
     * page beside such a file states these figures too, so that both documents of one number state the same VAT.
     * Quotes, entries of returns and the book have what was agreed.
     *
     * <p>At 19 %, one gross amount in six is not the sum of any net amount in cents and its VAT.
     */
    default DocumentTotals forElectronicInvoice() {
        return ElectronicTotals.of(this);
    }

    /** Makes totals. Not thread-safe. */
    final class Builder extends ImmutableDocumentTotals.Builder {
        Builder() {}
    }
}
