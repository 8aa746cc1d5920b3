package io.clientele.vat.treatment;

import io.clientele.internal.ClienteleStyle;
import io.clientele.vat.number.Verification;
import io.clientele.vat.rate.Territory;
import java.util.Optional;
import org.immutables.value.Value;

/** Who buys, as far as VAT depends on it. Immutable. */
@Value.Immutable
@ClienteleStyle
public interface Buyer {

    /** A builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Whether the buyer acts as a business. */
    enum Kind {
        /** Not as a business. */
        CONSUMER,
        /** As a taxable person. */
        BUSINESS
    }

    /** Whether the buyer acts as a business. */
    Optional<Kind> kind();

    /** Where the buyer is established, or lives. Services need it; goods go by their destination. */
    Optional<Territory> territory();

    /** Who gave the VAT number that the buyer has told the seller; {@code XI} for Northern Ireland. */
    Optional<Territory> identifiedIn();

    /** What became of checking that number. */
    Optional<Verification> check();

    /** Whether it is a public body that pays the VAT for its suppliers, as in Italy. */
    @Value.Default
    default boolean paysSplit() {
        return false;
    }

    /** Makes buyers. Not thread-safe. */
    final class Builder extends ImmutableBuyer.Builder {
        Builder() {}
    }
}
