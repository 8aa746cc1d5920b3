package io.clientele.exchange.write;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.clientele.consent.ConsentState;
import io.clientele.profile.CustomerProfile;
import io.clientele.source.Membership;
import java.util.List;
import java.util.Optional;

/** Whether somebody may be in a file for writing to people. */
final class Permission {

    /** How people are written to. */
    enum Medium {
        EMAIL(
                ConsentState.PENDING,
                ConsentState.DECLINED,
                ConsentState.BOUNCED,
                ConsentState.UNSUBSCRIBED,
                ConsentState.OBJECTED),
        ADVERTISING(ConsentState.DECLINED, ConsentState.UNSUBSCRIBED, ConsentState.OBJECTED),
        LETTER(ConsentState.OBJECTED);

        private final ImmutableSet<ConsentState> refusals;

        Medium(ConsentState... refusals) {
            this.refusals = Sets.immutableEnumSet(List.of(refusals));
        }
    }

    private Permission() {}

    /** Why somebody may not be in a file; empty for who may. */
    static Optional<LeftOut> refusal(CustomerProfile profile, Medium medium, Reach reach) {
        ConsentState said = said(profile);
        return switch (reach) {
            case EVERYBODY -> Optional.empty();
            case CONSENTED -> said == ConsentState.SUBSCRIBED ? Optional.empty() : Optional.of(reason(said));
            case NOT_REFUSED -> medium.refusals.contains(said) ? Optional.of(reason(said)) : Optional.empty();
        };
    }

    /**
     * What somebody has said: the consent, unless an audience has the person as unsubscribed. What else an audience
     * says may be of another address than the main one, so it counts only where nothing is known of that.
     */
    static ConsentState said(CustomerProfile profile) {
        ConsentState consent = profile.emailConsent();
        Optional<Membership> membership = profile.membership();
        if (membership.equals(Optional.of(Membership.UNSUBSCRIBED))) {
            return consent == ConsentState.OBJECTED ? consent : ConsentState.UNSUBSCRIBED;
        }
        if (consent != ConsentState.UNKNOWN) {
            return consent;
        }
        return membership.equals(Optional.of(Membership.CLEANED))
                ? ConsentState.BOUNCED
                : membership.equals(Optional.of(Membership.PENDING)) ? ConsentState.PENDING : ConsentState.UNKNOWN;
    }

    private static LeftOut reason(ConsentState said) {
        return switch (said) {
            case SUBSCRIBED, UNKNOWN -> LeftOut.NO_CONSENT;
            case PENDING -> LeftOut.PENDING;
            case DECLINED -> LeftOut.DECLINED;
            case BOUNCED -> LeftOut.BOUNCED;
            case UNSUBSCRIBED -> LeftOut.UNSUBSCRIBED;
            case OBJECTED -> LeftOut.OBJECTED;
        };
    }
}
