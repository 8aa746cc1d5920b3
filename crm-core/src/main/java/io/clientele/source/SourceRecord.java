package io.clientele.source;

import io.clientele.address.PostalAddress;
import io.clientele.internal.ClienteleStyle;
import io.clientele.person.Birthday;
import io.clientele.person.EmailAddress;
import io.clientele.person.Language;
import io.clientele.person.PersonName;
import io.clientele.person.Phone;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** What one system says of one person. Immutable. */
@Value.Immutable
@ClienteleStyle
public interface SourceRecord {

    /** A builder; the key must be given. */
    static Builder builder() {
        return new Builder();
    }

    /** What the record is known by. */
    SourceKey key();

    /** The id of the customer account in the record's system: records of one system with one such id are one person. */
    Optional<String> customerId();

    /** The e-mail addresses, the main one first. */
    List<EmailAddress> emails();

    /** The name. */
    Optional<PersonName> name();

    /** The phone numbers, the main one first. */
    List<Phone> phones();

    /** The main postal address. */
    Optional<PostalAddress> address();

    /** The language, where the system says it. */
    Optional<Language> language();

    /** The birthday. */
    Optional<Birthday> birthday();

    /** The tags that the system has on the person, as written. */
    @Value.Redacted
    List<String> tags();

    /** The notes that the system keeps on the person. */
    @Value.Redacted
    List<String> notes();

    /** When the system came to know the person. */
    Optional<Instant> since();

    /** How the system came to know the person, such as {@code shop} or a sign-up form's name. */
    Optional<String> channel();

    /**
     * As of when the record is what it is; of two records that disagree, the later one is believed.
     *
     * <p>A record that is made from orders ({@link RecordKind#isOfOrders}) is as of the latest of them. That is written
     * down only while its contact has other records too: a buyer who stands alone may order a thousand times, and the
     * record stays what it was.
     */
    Optional<Instant> recordedAt();

    /** What an audience says of the person; absent for a record that is of no audience. */
    Optional<Membership> membership();

    /** Further facts, by the name that the system gives them. */
    @Value.Redacted
    Map<String, String> attributes();

    /** The same record, as of another time; empty is a time that nobody wrote down. */
    default SourceRecord asOf(Optional<Instant> time) {
        return this instanceof ImmutableSourceRecord own
                ? own.withRecordedAt(time)
                : builder().from(this).recordedAt(time).build();
    }

    /** Makes records. Not thread-safe. */
    final class Builder extends ImmutableSourceRecord.Builder {
        Builder() {}
    }
}
