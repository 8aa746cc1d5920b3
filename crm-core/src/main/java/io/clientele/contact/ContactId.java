package io.clientele.contact;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.hash.Hashing;
import io.clientele.source.SourceKey;
import io.clientele.tenant.TenantId;
import java.nio.charset.StandardCharsets;

/**
 * The id of a contact: it is fixed when the contact is made and never used again. Immutable.
 *
 * @param value {@code c} and 24 hexadecimal digits
 */
public record ContactId(String value) implements Comparable<ContactId> {

    /**
     * An id.
     *
     * @throws IllegalArgumentException if the value has another form
     */
    public ContactId {
        checkArgument(value.length() == 25 && value.charAt(0) == 'c', "Not the id of a contact");
    }

    /** The id of the contact that begins with a source record: the same in every run. */
    public static ContactId of(TenantId tenant, SourceKey first) {
        String text =
                String.join("\n", tenant.value(), first.source(), first.kind().name(), first.id());
        return new ContactId("c"
                + Hashing.sha256()
                        .hashString(text, StandardCharsets.UTF_8)
                        .toString()
                        .substring(0, 24));
    }

    @Override
    public int compareTo(ContactId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
