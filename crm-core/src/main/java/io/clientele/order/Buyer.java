package io.clientele.order;

import io.clientele.internal.ClienteleStyle;
import io.clientele.person.Birthday;
import io.clientele.person.EmailAddress;
import io.clientele.person.Language;
import io.clientele.person.PersonName;
import io.clientele.person.Phone;
import java.util.Optional;
import org.immutables.value.Value;

/** What an order says of who placed it, as it was then. Immutable. */
@Value.Immutable
@ClienteleStyle
public interface Buyer {

    /** A builder without any part. */
    static Builder builder() {
        return new Builder();
    }

    /** The customer's id in the shop's system; none for a guest. */
    Optional<String> customerId();

    /** The e-mail address. */
    Optional<EmailAddress> email();

    /** The name. */
    Optional<PersonName> name();

    /** The phone number. */
    Optional<Phone> phone();

    /** The language that the order was placed in. */
    Optional<Language> language();

    /** The birthday, where the shop asks for it. */
    Optional<Birthday> birthday();

    /** Makes buyers. Not thread-safe. */
    final class Builder extends ImmutableBuyer.Builder {
        Builder() {}
    }
}
