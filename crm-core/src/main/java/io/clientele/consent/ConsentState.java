package io.clientele.consent;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
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

    /**
     * Whether somebody with several addresses may be written to at one of them, whatever the order the evidence is
     * given in.
     *
     * <p>It is the state of that address, unless the person has left or objected under another one, in which case that
     * counts here, too: who turns out to be one person keeps what restricts most. An opt-in, also a proven one, lifts
     * what was said of its own address alone. That mail to another address does not arrive says nothing of this one.
     *
     * @param written the key of the address that is written to
     * @param evidence all evidence of that key and of the keys of the person's other addresses
     */
    public static ConsentState of(ConsentKey written, Collection<ConsentEvidence> evidence) {
        Map<ConsentKey, List<ConsentEvidence>> byKey =
                evidence.stream().collect(Collectors.groupingBy(ConsentEvidence::key));
        ConsentState own = of(byKey.getOrDefault(written, List.of()));
        return byKey.values().stream()
                .map(ConsentState::of)
                .filter(state -> state.compareTo(UNSUBSCRIBED) >= 0)
                .reduce(own, (one, other) -> one.compareTo(other) >= 0 ? one : other);
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
