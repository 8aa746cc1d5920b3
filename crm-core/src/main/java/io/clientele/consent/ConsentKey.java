package io.clientele.consent;

import static com.google.common.base.Preconditions.checkArgument;

import io.clientele.person.EmailAddress;
import java.util.Collection;
import java.util.List;

/**
 * What consent is kept for. Immutable.
 *
 * @param address the key of the address, such as {@link EmailAddress#key} or a phone number in E.164 form
 * @param channel the channel
 * @param purpose the purpose
 */
public record ConsentKey(String address, ChannelType channel, Purpose purpose) {

    /**
     * A key.
     *
     * @throws IllegalArgumentException if the address is empty
     */
    public ConsentKey {
        checkArgument(!address.isEmpty(), "Consent is kept for an address");
    }

    /** Consent to marketing by e-mail. */
    public static ConsentKey emailMarketing(EmailAddress address) {
        return new ConsentKey(address.key(), ChannelType.EMAIL, Purpose.MARKETING);
    }

    /** Consent to marketing by e-mail, for each of somebody's addresses, in their order. */
    public static List<ConsentKey> emailMarketing(Collection<EmailAddress> addresses) {
        return addresses.stream().map(ConsentKey::emailMarketing).distinct().toList();
    }

    /** Channel and purpose alone: addresses do not belong in logs. */
    @Override
    public String toString() {
        return "ConsentKey[" + channel + ", " + purpose + "]";
    }
}
