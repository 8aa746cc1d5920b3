package io.clientele.exchange.report;

import static com.google.common.collect.ImmutableMap.toImmutableMap;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableMap;
import io.clientele.contact.ContactId;
import io.clientele.person.EmailAddress;
import io.clientele.person.PersonName;
import io.clientele.profile.CustomerProfile;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** What people are called in the report. Immutable. */
final class People {
    private final ImmutableMap<ContactId, CustomerProfile> profiles;
    private final boolean showNames;

    private People(ImmutableMap<ContactId, CustomerProfile> profiles, boolean showNames) {
        this.profiles = profiles;
        this.showNames = showNames;
    }

    static People of(ReportData data) {
        Set<ContactId> concerned = data.tasks().stream().map(TaskLine::contact).collect(toImmutableSet());
        return new People(
                data.snapshot().profiles().stream()
                        .filter(one -> concerned.contains(one.id()))
                        .collect(toImmutableMap(CustomerProfile::id, Function.identity())),
                data.showNames());
    }

    /** The name, else the e-mail address, else how files name the customer; the id where names are not shown. */
    String name(CustomerProfile one) {
        return showNames
                ? one.name()
                        .map(PersonName::full)
                        .filter(name -> !name.isBlank())
                        .or(() -> one.email().map(EmailAddress::text))
                        .orElse(one.customer())
                : one.id().value();
    }

    /** The same for somebody of whom the id is known; the id where the report does not know the person. */
    String name(ContactId id) {
        return Optional.ofNullable(profiles.get(id)).map(this::name).orElse(id.value());
    }
}
