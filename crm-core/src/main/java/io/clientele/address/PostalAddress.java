package io.clientele.address;

import io.clientele.internal.ClienteleStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** An address as a shop recorded it, each part as it was written, without the blanks around it. Immutable. */
@Value.Immutable
@ClienteleStyle
public interface PostalAddress {

    /** A builder without any part. */
    static Builder builder() {
        return new Builder();
    }

    /** The person or department a parcel is for, where it is not the customer's own name. */
    @Value.Redacted
    Optional<String> recipient();

    /** The company. */
    @Value.Redacted
    Optional<String> company();

    /** Street and house number, further lines after a comma. */
    @Value.Redacted
    Optional<String> street();

    /** The postal code, as written. */
    @Value.Redacted
    Optional<String> postcode();

    /** The town. */
    @Value.Redacted
    Optional<String> city();

    /** State, province or region, as a code or a name. */
    @Value.Redacted
    Optional<String> region();

    /** The country. */
    Optional<Country> country();

    /** Whether nothing is known. */
    default boolean isEmpty() {
        return country().isEmpty()
                && recipient().isEmpty()
                && company().isEmpty()
                && street().isEmpty()
                && postcode().isEmpty()
                && city().isEmpty()
                && region().isEmpty();
    }

    /** Makes addresses. Not thread-safe. */
    final class Builder extends ImmutablePostalAddress.Builder {
        Builder() {}
    }
}
