package io.clientele.source;

import com.google.common.collect.ImmutableSet;
import io.clientele.person.EmailAddress;
import java.util.Set;

/**
 * Something that two source records of one person have in common. Immutable.
 *
 * @param kind what it is
 * @param value the key of the address, or source and customer id
 */
public record IdentityKey(Kind kind, String value) {

    /** What records can have in common. */
    public enum Kind {
        /** The customer account in one system. */
        ACCOUNT,
        /** The e-mail address. */
        EMAIL
    }

    /** All identity keys of a record, its account first, then its e-mail addresses in their order. */
    public static Set<IdentityKey> of(SourceRecord record) {
        ImmutableSet.Builder<IdentityKey> keys = ImmutableSet.builder();
        record.customerId()
                .ifPresent(id ->
                        keys.add(new IdentityKey(Kind.ACCOUNT, record.key().source() + "\n" + id)));
        record.emails().forEach(email -> keys.add(ofEmail(email)));
        return keys.build();
    }

    /** The key of an e-mail address. */
    public static IdentityKey ofEmail(EmailAddress email) {
        return new IdentityKey(Kind.EMAIL, email.key());
    }

    /** The kind alone: what identifies people does not belong in logs. */
    @Override
    public String toString() {
        return "IdentityKey[" + kind + "]";
    }
}
