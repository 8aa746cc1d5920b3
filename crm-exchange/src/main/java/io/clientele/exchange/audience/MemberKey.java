package io.clientele.exchange.audience;

import io.clientele.exchange.internal.value.PersonKey;
import io.clientele.person.EmailAddress;
import io.clientele.person.Phone;
import io.clientele.source.RecordKind;
import io.clientele.source.SourceKey;
import java.util.List;
import java.util.Optional;

/** What a member is known by. */
final class MemberKey {
    static final String NOBODY = "is no address that can be used, and there is no valid phone number";

    private MemberKey() {}

    /** A key from the e-mail address or a valid phone number; empty where the member has neither. */
    static Optional<SourceKey> of(String source, List<EmailAddress> emails, List<Phone> phones) {
        List<Phone> valid = emails.isEmpty()
                ? phones.stream().filter(phone -> phone.e164().isPresent()).toList()
                : List.of();
        return PersonKey.reachedAt(emails, valid).map(who -> SourceKey.hashed(source, RecordKind.MEMBER, who));
    }
}
