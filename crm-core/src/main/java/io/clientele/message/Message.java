package io.clientele.message;

import io.clientele.consent.Purpose;
import io.clientele.contact.ContactId;
import io.clientele.internal.ClienteleStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** What goes to one person over one channel. What it says is left out of {@code toString}. Immutable. */
@Value.Immutable
@ClienteleStyle
public interface Message {

    /** A builder; key, recipient, purpose and body must be given. */
    static Builder builder() {
        return new Builder();
    }

    /** What makes it the same message. */
    MessageKey key();

    /** Where it goes. */
    Recipient recipient();

    /** What it is for. */
    Purpose purpose();

    /** The contact that it is for. */
    Optional<ContactId> contact();

    /** The subject, where the channel has one. */
    @Value.Redacted
    Optional<String> subject();

    /** What it says, in the form that the channel takes. */
    @Value.Redacted
    String body();

    /** Makes messages. Not thread-safe. */
    final class Builder extends ImmutableMessage.Builder {
        Builder() {}
    }
}
