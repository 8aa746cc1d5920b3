package io.clientele.exchange.audience;

import io.clientele.consent.ConsentState;
import io.clientele.exchange.text.Header;
import io.clientele.exchange.text.Parsed;
import io.clientele.source.Membership;
import java.util.Optional;

/** The words of Klaviyo for consent and for suppressions. */
final class KlaviyoConsent {
    private KlaviyoConsent() {}

    /** What a word for consent says of a membership. */
    static Parsed<Membership> membership(String word) {
        return switch (Header.fold(word)) {
            case "" -> Parsed.nothing();
            case "subscribed", "subscribe" -> Parsed.of(Membership.SUBSCRIBED);
            case "unsubscribed", "unsubscribe" -> Parsed.of(Membership.UNSUBSCRIBED);
            case "neversubscribed", "never" -> Parsed.of(Membership.NON_SUBSCRIBED);
            case "pending" -> Parsed.of(Membership.PENDING);
            default -> Parsed.refused("is no word for consent that is known");
        };
    }

    /** The evidence that a membership is; none for somebody who never subscribed. */
    static Optional<ConsentState> state(Membership membership) {
        return switch (membership) {
            case SUBSCRIBED -> Optional.of(ConsentState.SUBSCRIBED);
            case NON_SUBSCRIBED -> Optional.empty();
            case PENDING -> Optional.of(ConsentState.PENDING);
            case CLEANED -> Optional.of(ConsentState.BOUNCED);
            case UNSUBSCRIBED -> Optional.of(ConsentState.UNSUBSCRIBED);
        };
    }

    /** What a list of suppressions, such as {@code ["HARD_BOUNCE"]}, says; nothing where it is empty. */
    static Optional<ConsentState> suppression(String list) {
        String words = Header.fold(list);
        if (words.isEmpty() || words.equals("false") || words.equals("no") || words.equals("none")) {
            return Optional.empty();
        }
        if (words.contains("spam") || words.contains("complain")) {
            return Optional.of(ConsentState.OBJECTED);
        }
        boolean left = words.contains("unsubscribe") || words.contains("usersuppressed");
        boolean bounced = words.contains("bounce") || words.contains("invalid");
        return Optional.of(bounced && !left ? ConsentState.BOUNCED : ConsentState.UNSUBSCRIBED);
    }

    /** The membership of somebody whose address is suppressed. */
    static Membership suppressed(ConsentState suppression) {
        return suppression == ConsentState.BOUNCED ? Membership.CLEANED : Membership.UNSUBSCRIBED;
    }
}
