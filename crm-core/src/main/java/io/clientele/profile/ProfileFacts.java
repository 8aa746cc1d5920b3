package io.clientele.profile;

import com.google.common.collect.ImmutableSortedSet;
import io.clientele.consent.ConsentEvidence;
import io.clientele.consent.ConsentKey;
import io.clientele.consent.ConsentState;
import io.clientele.contact.Contact;
import io.clientele.contact.Note;
import io.clientele.contact.Tag;
import io.clientele.order.OrderSummary;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;

/**
 * All that the profile of one contact is worked out from. Immutable.
 *
 * @param contact the contact
 * @param orders what its orders add, by the time they were placed, then by key
 * @param emailConsent the evidence of consent to marketing at its e-mail addresses, those in their order, its earliest
 *     first
 * @param tags the manual and automatic tags
 * @param notes the notes of the shop's people, in the order in which they were added
 */
public record ProfileFacts(
        Contact contact,
        List<? extends OrderSummary> orders,
        List<ConsentEvidence> emailConsent,
        SortedSet<Tag> tags,
        List<Note> notes) {

    /** Facts; the lists of orders must not change afterwards. */
    public ProfileFacts {
        orders = Collections.unmodifiableList(orders);
        emailConsent = List.copyOf(emailConsent);
        tags = ImmutableSortedSet.copyOfSorted(tags);
        notes = List.copyOf(notes);
    }

    /**
     * Whether marketing may go to the main e-mail address; who has left under another of the addresses has left.
     * {@link ConsentState#UNKNOWN} for somebody without an address.
     */
    public ConsentState emailConsentState() {
        return contact.emails().isEmpty()
                ? ConsentState.UNKNOWN
                : ConsentState.of(ConsentKey.emailMarketing(contact.emails().get(0)), emailConsent);
    }

    /** The contact's id alone: what is known of people does not belong in logs. */
    @Override
    public String toString() {
        return "ProfileFacts[" + contact.id() + "]";
    }
}
