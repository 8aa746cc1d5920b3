package io.clientele.message;

import static com.google.common.base.Preconditions.checkArgument;

import io.clientele.consent.ChannelType;
import io.clientele.consent.ConsentKey;
import io.clientele.consent.Purpose;
import io.clientele.person.EmailAddress;

/**
 * Where a message goes. Immutable.
 *
 * @param channel over which kind of channel
 * @param address an e-mail address, a phone number in E.164 form, or whatever else the channel delivers to: a device's
 *     token, a postal address, a member of an audience
 */
public record Recipient(ChannelType channel, String address) {

    /**
     * A recipient.
     *
     * @throws IllegalArgumentException if the address is blank, or none of the channel's; the message does not repeat
     *     it
     */
    public Recipient {
        checkArgument(!address.isBlank(), "A recipient has an address");
        checkArgument(
                channel != ChannelType.EMAIL || EmailAddress.parse(address).isPresent(), "Not an e-mail address");
        checkArgument(
                channel != ChannelType.SMS || address.matches("\\+[1-9][0-9]{1,14}"),
                "Not a phone number in E.164 form");
    }

    /** Somebody's e-mail. */
    public static Recipient email(EmailAddress address) {
        return new Recipient(ChannelType.EMAIL, address.text());
    }

    /** Somebody's phone, by a number in E.164 form. */
    public static Recipient sms(String e164) {
        return new Recipient(ChannelType.SMS, e164);
    }

    /** What consent to write to this address for a purpose is kept under. */
    public ConsentKey consentKey(Purpose purpose) {
        String key = channel == ChannelType.EMAIL ? EmailAddress.of(address).key() : address;
        return new ConsentKey(key, channel, purpose);
    }

    /** The channel alone: addresses do not belong in logs. */
    @Override
    public String toString() {
        return "Recipient[" + channel + "]";
    }
}
