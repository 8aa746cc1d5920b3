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

    /** Makes supplies. Not thread-safe. */
    final class Builder extends ImmutableSupply.Builder {
        Builder() {}
    }
}
