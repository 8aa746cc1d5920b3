package io.clientele.exchange.audience;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Lists;
import io.clientele.source.Membership;
import java.util.Map;
import java.util.Optional;

/** The status of the members of a file, by its name. */
final class MailchimpStatus {
    /** In the order in which they are looked for: two of the words end in another one. */
    private static final ImmutableMap<String, Membership> WORDS = ImmutableMap.of(
            "unsubscribed", Membership.UNSUBSCRIBED,
            "nonsubscribed", Membership.NON_SUBSCRIBED,
            "transactional", Membership.NON_SUBSCRIBED,
            "archived", Membership.NON_SUBSCRIBED,
            "cleaned", Membership.CLEANED,
            "subscribed", Membership.SUBSCRIBED);

    private MailchimpStatus() {}

    /**
     * The status that a name says, such as {@code audience.zip/subscribed_members_export_1.csv}; of several parts the
     * last that says one.
     */
    static Optional<Membership> ofFile(String name) {
        for (String part : Lists.reverse(Splitter.on('/').splitToList(name))) {
            Optional<Membership> status = ofWord(letters(part));
            if (status.isPresent()) {
                return status;
            }
        }
        return Optional.empty();
    }

    private static Optional<Membership> ofWord(String letters) {
        return WORDS.entrySet().stream()
                .filter(word -> letters.contains(word.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    private static String letters(String part) {
        StringBuilder letters = new StringBuilder(part.length());
        part.codePoints()
                .filter(Character::isLetter)
                .map(Character::toLowerCase)
                .forEach(letters::appendCodePoint);
        return letters.toString();
    }
}
