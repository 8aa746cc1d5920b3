package io.clientele.exchange.internal.value;

import io.clientele.consent.ChannelType;
import io.clientele.consent.ConsentKey;
import io.clientele.consent.ConsentState;
import io.clientele.consent.Purpose;
import io.clientele.intake.Incoming.Claim;
import io.clientele.person.EmailAddress;
import io.clientele.person.Phone;
import java.time.Instant;
import java.util.Optional;

/** What files say about consent to marketing. */
public final class Claims {
    private Claims() {}

    /** That marketing by e-mail was agreed to, or was not; when is not known. */
    public static Claim email(EmailAddress email, boolean accepts) {
        return email(email, accepted(accepts), Optional.empty());
    }

    /** A state of consent to marketing by e-mail, without proof. */
    public static Claim email(EmailAddress email, ConsentState state, Optional<Instant> at) {
        return new Claim(ConsentKey.emailMarketing(email), state, at, Optional.empty());
    }

    /** That marketing by text message was agreed to, or was not; empty where the number is not valid. */
    public static Optional<Claim> sms(Phone phone, boolean accepts) {
        return sms(phone, accepted(accepts), Optional.empty());
    }

    /** A state of consent to marketing by text message, without proof; empty where the number is not valid. */
    public static Optional<Claim> sms(Phone phone, ConsentState state, Optional<Instant> at) {
        return phone.e164()
                .map(number -> new ConsentKey(number, ChannelType.SMS, Purpose.MARKETING))
                .map(key -> new Claim(key, state, at, Optional.empty()));
    }

    private static ConsentState accepted(boolean accepts) {
        return accepts ? ConsentState.SUBSCRIBED : ConsentState.DECLINED;
    }
}
