package io.clientele.vat.treatment;

import io.clientele.internal.ClienteleStyle;
import io.clientele.vat.ProductCategory;
import io.clientele.vat.VatRate;
import java.util.Optional;
import org.immutables.value.Value;

/** What is sold in a line. Immutable. */
@Value.Immutable
@ClienteleStyle
public interface Supply {

    /** A builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Something of a kind and category, without anything special. */
    static Supply of(SupplyKind kind, ProductCategory category) {
        return builder().kind(kind).category(category).build();
    }

    /** Goods or service. */
    SupplyKind kind();

    /** What decides its rate. */
    ProductCategory category();

    /** By which rule it has its place; the general one unless set. */
    @Value.Default
    default PlaceRule placeRule() {
        return PlaceRule.GENERAL;
    }

    /** Whether excise is due on the goods. */
    @Value.Default
    default boolean excise() {
        return false;
    }

    /** The margin scheme under which it is sold, if any. */
    Optional<MarginScheme> margin();

    /** The kind of supply for which the law where it is taxed makes the customer owe the tax, if any. */
    Optional<DomesticReverseCharge> reverseCharge();

    /** By which article it is exempt by its nature, as health and education are, if it is. */
    Optional<ExemptionGround> exemption();

    /** The rate that the host knows, where the table has none. */
    Optional<VatRate> rate();

    /**
     * Whether it is one of those that count for the threshold of Art. 59c where they go to a consumer in another member
     * state, exempt or not: goods that are sent, and electronic services. What has a place of its own does not: margin
     * schemes (Art. 35), goods that are installed (Art. 36) and energy through networks (Art. 38, 39).
     */
    default boolean countsForThreshold() {
        return kind() != SupplyKind.SERVICE
                && margin().isEmpty()
                && placeRule() != PlaceRule.INSTALLED_GOODS
                && !reverseCharge().equals(Optional.of(DomesticReverseCharge.NETWORK_ENERGY));
    }

    /** Makes supplies. Not thread-safe. */
    final class Builder extends ImmutableSupply.Builder {
        Builder() {}
    }
}
