package io.clientele.exchange.value;

import io.clientele.address.PostalAddress;
import io.clientele.person.EmailAddress;
import io.clientele.person.PersonName;
import io.clientele.person.Phone;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What identifies somebody in a file that gives people no ids: the text that a hashed key is made from. */
public final class PersonKey {
    private static final String SEPARATOR = "\n";

    private PersonKey() {}

    /** The first e-mail address by its key, else the first phone number with digits; empty where there is neither. */
    public static Optional<String> reachedAt(List<EmailAddress> emails, List<Phone> phones) {
        return emails.stream().map(EmailAddress::key).findFirst().or(() -> phones.stream()
                .map(phone -> phone.e164().orElseGet(phone::digits))
                .filter(digits -> !digits.isEmpty())
                .findFirst());
    }

    /** The name with the postal address; empty where the name or the place is not known. */
    public static Optional<String> livingAt(Optional<PersonName> name, Optional<PostalAddress> address) {
        return name.map(PersonName::key)
                .filter(key -> !key.isEmpty())
                .flatMap(key -> address.filter(PersonKey::isPlace).map(place -> key + SEPARATOR + written(place)));
    }

    private static boolean isPlace(PostalAddress address) {
        return address.street().isPresent()
                || (address.postcode().isPresent() && address.city().isPresent());
    }

    private static String written(PostalAddress address) {
        return Stream.of(address.street(), address.postcode(), address.city())
                .map(part -> PersonName.ofFull(part.orElse("")).key())
                .collect(Collectors.joining(SEPARATOR));
    }
}
