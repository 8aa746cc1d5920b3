package io.clientele.contact;

import io.clientele.address.PostalAddress;
import io.clientele.internal.ClienteleStyle;
import io.clientele.person.Birthday;
import io.clientele.person.EmailAddress;
import io.clientele.person.Language;
import io.clientele.person.PersonName;
import io.clientele.person.Phone;
import io.clientele.source.Membership;
import io.clientele.source.SourceKey;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A person, as the source records found to be that person show it together. It is derived from them alone. Immutable.
 *
 * <p>Where records disagree the latest wins, and its other values follow in the lists.
 */
@Value.Immutable
@ClienteleStyle
public interface Contact {

    /** A builder; the id must be given. */
    static Builder builder() {
        return new Builder();
    }

    /** The id. */
    ContactId id();

    /** The keys of the records, ascending. */
    List<SourceKey> records();

    /** The ids of the customer accounts, ascending. */
    List<String> customerIds();

    /** The e-mail addresses, the main one first. */
    List<EmailAddress> emails();

    /** The name. */
    Optional<PersonName> name();

    /** The phone numbers, the main one first. */
    List<Phone> phones();

    /** The main postal address. */
    Optional<PostalAddress> address();

    /** The language that a record of the customer or member says. */
    Optional<Language> language();

    /** The birthday. */
    Optional<Birthday> birthday();

    /** The tags that the sources have on the person, ascending. */
    @Value.Redacted
    List<String> tags();

    /** The notes that the sources keep on the person. */
    @Value.Redacted
    List<String> notes();

    /** When the first source came to know the person. */
    Optional<Instant> since();

    /** How it did. */
    Optional<String> channel();

    /** What audiences say; of several, what restricts most. Absent for somebody in no audience. */
    Optional<Membership> membership();

    /** Further facts, by the name that their source gives them. */
    @Value.Redacted
    Map<String, String> attributes();

    /** Makes contacts. Not thread-safe. */
    final class Builder extends ImmutableContact.Builder {
        Builder() {}
    }
}
