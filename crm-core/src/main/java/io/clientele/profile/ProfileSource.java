package io.clientele.profile;

import io.clientele.contact.ContactId;
import io.clientele.person.EmailAddress;
import io.clientele.storage.UnitOfWork;
import java.util.List;
import java.util.Optional;

/**
 * What the profiles of one tenant are worked out from, within a unit of work.
 *
 * <p>Every storage has it: it says nothing that the other ports do not say, but a storage at a distance can say it in
 * fewer questions. One that has no better way gives {@link #over}.
 */
public interface ProfileSource {

    /** The facts of a contact; for an id that was merged away, of the one that stayed. */
    Optional<ProfileFacts> find(ContactId id);

    /** The facts of the contacts that show an e-mail address, in whatever place, by ascending id. */
    List<ProfileFacts> withEmail(EmailAddress address);

    /**
     * The facts of the contacts behind an id, by ascending id; ids that were merged away are not among them.
     *
     * @param after the last id of the page before; empty for the first page
     * @param limit how many at most, at least 1
     */
    List<ProfileFacts> page(Optional<ContactId> after, int limit);

    /** Asks the other ports of a unit of work, one contact after the other. */
    static ProfileSource over(UnitOfWork work) {
        return new AskedProfiles(work);
    }
}
