package io.clientele.identity;

import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import io.clientele.contact.ContactId;
import io.clientele.contact.Contacts;
import io.clientele.source.SourceKey;
import io.clientele.storage.UnitOfWork;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What was found out before of records that have not changed since: two that are alike are of one contact, or a review
 * stands between their contacts, or somebody has said that they are two people, and it does not matter. So they need
 * not be compared again. Not thread-safe.
 */
final class Relations {
    private final Contacts contacts;
    private final Reviews reviews;

    Relations(UnitOfWork work, Reviews reviews) {
        this.contacts = work.port(Contacts.class);
        this.reviews = reviews;
    }

    /** Those of some records that may have been found to be like another one of them. */
    Set<SourceKey> within(Collection<SourceKey> records) {
        contacts.announce(records);
        SetMultimap<ContactId, SourceKey> byContact = LinkedHashMultimap.create();
        Map<SourceKey, ContactId> mates = new LinkedHashMap<>();
        for (SourceKey record : records) {
            contacts.of(record).ifPresent(contact -> {
                byContact.put(contact.id(), record);
                contact.records().forEach(mate -> mates.put(mate, contact.id()));
            });
        }
        Set<SourceKey> related = new LinkedHashSet<>();
        byContact.keySet().stream()
                .filter(contact -> byContact.get(contact).size() > 1)
                .forEach(contact -> related.addAll(byContact.get(contact)));
        reviews.announce(mates.keySet());
        mates.forEach((mate, contact) -> reviewedWith(mate).stream()
                .filter(mates::containsKey)
                .map(mates::get)
                .filter(other -> !contact.equals(other))
                .forEach(other -> {
                    related.addAll(byContact.get(contact));
                    related.addAll(byContact.get(other));
                }));
        return related;
    }

    /** The records that one has a review in common with. */
    List<SourceKey> reviewedWith(SourceKey record) {
        return reviews.of(record).stream()
                .map(review -> review.pair().besides(record))
                .toList();
    }
}
