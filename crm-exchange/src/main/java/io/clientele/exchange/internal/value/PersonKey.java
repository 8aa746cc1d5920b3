package io.clientele.exchange.internal.value;

import io.clientele.address.PostalAddress;
import io.clientele.person.EmailAddress;
import io.clientele.person.PersonName;
import io.clientele.person.Phone;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What identifies somebody in a file that gives people no ids: the text that a hashed key is made from. */
public final class PersonKey {
    private static final String SEPARATOR = "\n";

    private PersonKey() {}

    /**
     * What identifies a customer: how they are reached, else where they live, else the name with whatever was written
     * in place of an e-mail address. Empty where there is none of it.
     *
     * @param written the text in place of the e-mail address, which may be none
     */
    public static Optional<String> of(
            List<EmailAddress> emails,
            List<Phone> phones,
            Optional<PersonName> name,
            Optional<PostalAddress> address,
            String written) {
        return reachedAt(emails, phones)
                .or(() -> livingAt(name, address))
                .or(() -> name.map(PersonName::key)
                        .filter(key -> !key.isEmpty() && !written.isEmpty())
                        .map(key -> written.toLowerCase(Locale.ROOT) + SEPARATOR + key));
    }

    /** The first e-mail address by its key, else the first phone number with digits; empty where there is neither. */
    public static Optional<String> reachedAt(List<EmailAddress> emails, List<Phone> phones) {
        return emails.stream()
                .map(EmailAddress::key)
                .findFirst()
                .or(() -> phones.stream()
                        .map(phone -> phone.e164().orElseGet(phone::digits))
                        .filter(digits -> !digits.isEmpty())
                        .findFirst());
    }

    private static Optional<String> livingAt(Optional<PersonName> name, Optional<PostalAddress> address) {
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
