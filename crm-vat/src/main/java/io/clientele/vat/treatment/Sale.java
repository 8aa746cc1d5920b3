package io.clientele.vat.treatment;

import io.clientele.internal.ClienteleStyle;
import io.clientele.vat.rate.Territory;
import io.clientele.vat.threshold.DistanceTurnover;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The facts of a sale that all supplies in it share. What is not known is left out; if it matters the answer says so.
 * Immutable.
 */
@Value.Immutable
@ClienteleStyle
public interface Sale {

    /** A builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Who sells. */
    Seller seller();

    /** Who buys. */
    Buyer buyer();

    /** Whose sale it is; the seller's own unless set. */
    @Value.Default
    default Role role() {
        return Role.SELLER;
    }

    /** Where goods are when their transport begins, or where they are handed over. */
    Optional<Territory> shipFrom();

    /** Where goods arrive; for a service whose place is where something is or happens, that place. */
    Optional<Territory> shipTo();

    /** The local day of the tax point. */
    Optional<LocalDate> date();

    /** What was sold over the border before, by which the threshold of Art. 59c goes; unknown unless set. */
    @Value.Default
    default DistanceTurnover turnover() {
        return DistanceTurnover.UNKNOWN;
    }

    /** What the supplies of this sale that count for the threshold come to, without VAT, in its currency. */
    Optional<BigDecimal> amount();

    /**
     * What all supplies of this sale within the Union come to, without VAT, in euro: by it a small enterprise that is
     * exempt in other member states comes above its turnover in the Union ({@link Seller#unionTurnover()}). Where it is
     * not known, {@link #amount()} is taken, and else nothing.
     */
    Optional<BigDecimal> unionAmount();

    /** The intrinsic value of an imported consignment in euro: of the goods alone, without transport and tax. */
    Optional<BigDecimal> consignmentValue();

    /** Whether the seller imports the goods that come from outside the Union; the buyer does unless set. */
    @Value.Default
    default boolean importedBySeller() {
        return false;
    }

    /** Whether the seller is the middle one of three, and the goods go from the first to the last (Art. 141). */
    @Value.Default
    default boolean triangular() {
        return false;
    }

    /**
     * Whether the member state where the supply is taxed makes business customers owe the tax on supplies by those who
     * are not established there (Art. 194). Each state decides for itself until 30 June 2028.
     */
    Optional<Boolean> reverseChargeOfForeigners();

    /** Makes sales. Not thread-safe. */
    final class Builder extends ImmutableSale.Builder {
        Builder() {}
    }
}
