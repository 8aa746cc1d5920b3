package io.clientele.consent;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What somebody has said about being written to. The constants are in order: a later one restricts more.
 *
 * <p>GDPR article 7(3) gives everybody the right to withdraw at any time, article 21(2) and (3) an absolute right to
 * object to direct marketing; article 7(1) asks the shop to prove consent.
 */
public enum ConsentState {
    /** Consent was given. */
    SUBSCRIBED,
    /** Nothing is known. */
    UNKNOWN,
    /** Asked for consent, has not answered yet. */
    PENDING,
    /** Asked for consent, and did not give it; it takes back what the same source said before. */
    DECLINED,
    /** Mail to the address does not arrive. */
    BOUNCED,
    /** Consent was withdrawn. */
    UNSUBSCRIBED,
    /** Complained or objected; nothing but a new proven consent makes that good. */
    OBJECTED;

    /** Whether a message for marketing may be sent. */
    public boolean allowsMarketing() {
        return this == SUBSCRIBED;
    }

    /** Whether a message that carries out an order may be sent. */
    public boolean allowsTransactional() {
        return this != BOUNCED && this != OBJECTED;
    }

    /**
     * The state that follows from all evidence of one key, whatever the order it is given in.
     *
     * <p>Without evidence it is {@link #UNKNOWN}. The most restrictive evidence decides, with two exceptions: an opt-in
     * with a proof lifts all that happened before it; and {@link #DECLINED} counts only against opt-ins of the same
     * source that are not later.
     */
    public static ConsentState of(Collection<ConsentEvidence> evidence) {
        if (evidence.isEmpty()) {
            return UNKNOWN;
        }
        Instant lifted = evidence.stream()
                .filter(one -> one.state() == SUBSCRIBED && one.proof().isPresent())
                .map(ConsentEvidence::at)
                .reduce(Instant.MIN, (a, b) -> a.isAfter(b) ? a : b);
        Map<String, Instant> declined = lastDeclined(evidence);
        ConsentState worst = SUBSCRIBED;
        boolean subscribed = false;
        for (ConsentEvidence one : evidence) {
            if (one.state() == SUBSCRIBED) {
                subscribed |= !isTakenBack(one, declined);
            } else if (one.state() != DECLINED
                    && !one.at().isBefore(lifted)
                    && one.state().compareTo(worst) > 0) {
                worst = one.state();
            }
        }
        if (worst != SUBSCRIBED) {
            return worst;
        }
        return subscribed ? SUBSCRIBED : declined.isEmpty() ? UNKNOWN : DECLINED;
    }

    private static boolean isTakenBack(ConsentEvidence given, Map<String, Instant> declined) {
        @Nullable Instant last = declined.get(given.source());
        return last != null && !last.isBefore(given.at());
    }

    private static Map<String, Instant> lastDeclined(Collection<ConsentEvidence> evidence) {
        Map<String, Instant> last = new HashMap<>();
        for (ConsentEvidence one : evidence) {
            if (one.state() == DECLINED) {
                last.merge(one.source(), one.at(), (a, b) -> a.isAfter(b) ? a : b);
            }
        }
        return last;
    }
}
