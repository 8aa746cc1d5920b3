package io.clientele.identity;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import io.clientele.address.PostalAddress;
import io.clientele.contact.Contact;
import io.clientele.contact.ContactId;
import io.clientele.identity.Survivorship.Field;
import io.clientele.person.Birthday;
import io.clientele.person.EmailAddress;
import io.clientele.person.Language;
import io.clientele.person.PersonName;
import io.clientele.person.Phone;
import io.clientele.source.Membership;
import io.clientele.source.SourceRecord;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes the contact that some records show together. */
final class ContactAssembly {
    private static final Comparator<SourceRecord> KNOWN_FIRST = Comparator.comparing(
                    (SourceRecord record) -> record.since().orElse(Instant.MAX))
            .thenComparing(SourceRecord::key);

    private ContactAssembly() {}

    /** The contact of some records, without the addresses that are not its own. */
    static Contact of(
            ContactId id, Collection<SourceRecord> records, Predicate<EmailAddress> own, Survivorship survivorship) {
        List<SourceRecord> byKey =
                records.stream().sorted(Comparator.comparing(SourceRecord::key)).toList();
        Values values = Values.of(records, survivorship);
        Optional<SourceRecord> oldest =
                records.stream().filter(record -> record.since().isPresent()).min(KNOWN_FIRST);
        return Contact.builder()
                .id(id)
                .records(byKey.stream().map(SourceRecord::key).toList())
                .customerIds(byKey.stream()
                        .flatMap(record -> record.customerId().stream())
                        .distinct()
                        .sorted()
                        .toList())
                .emails(emails(values, own))
                .name(values.first(Field.NAME, SourceRecord::name, PersonName::words, PersonName::full))
                .phones(phones(values))
                .address(values.first(Field.ADDRESS, SourceRecord::address, one -> one, ContactAssembly::text))
                .language(values.first(Field.LANGUAGE, SourceRecord::language, one -> one, Language::code))
                .birthday(values.first(Field.BIRTHDAY, SourceRecord::birthday, one -> one, ContactAssembly::text))
                .tags(byKey.stream()
                        .flatMap(record -> record.tags().stream())
                        .distinct()
                        .sorted()
                        .toList())
                .notes(byKey.stream()
                        .flatMap(record -> record.notes().stream())
                        .distinct()
                        .toList())
                .since(oldest.flatMap(SourceRecord::since))
                .channel(oldest.flatMap(SourceRecord::channel))
                .membership(byKey.stream()
                        .flatMap(record -> record.membership().stream())
                        .max(Comparator.<Membership>naturalOrder()))
                .attributes(attributes(values))
                .build();
    }

    /** The contact of one record, all of whose addresses are its own. */
    static Contact of(ContactId id, SourceRecord record) {
        return Contact.builder()
                .id(id)
                .addRecords(record.key())
                .customerIds(record.customerId().map(List::of).orElse(List.of()))
                .emails(ImmutableSet.copyOf(record.emails()))
                .name(record.name())
                .phones(phones(Values.of(List.of(record), Survivorship.standard())))
                .address(record.address())
                .language(record.language())
                .birthday(record.birthday())
                .tags(ImmutableSortedSet.copyOf(record.tags()))
                .notes(ImmutableSet.copyOf(record.notes()))
                .since(record.since())
                .channel(record.since().isPresent() ? record.channel() : Optional.empty())
                .membership(record.membership())
                .attributes(record.attributes())
                .build();
    }

    private static List<EmailAddress> emails(Values values, Predicate<EmailAddress> own) {
        return values.of(Field.EMAIL, SourceRecord::emails, one -> one, EmailAddress::text).stream()
                .filter(own)
                .toList();
    }

    private static List<Phone> phones(Values values) {
        return values.of(Field.PHONE, SourceRecord::phones, Phone::key, Phone::text);
    }

    private static Map<String, String> attributes(Values values) {
        Map<String, String> attributes = new LinkedHashMap<>();
        values.records().stream()
                .flatMap(record -> record.attributes().keySet().stream())
                .distinct()
                .forEach(
                        name -> values.first(Field.ATTRIBUTE, record -> attribute(record, name), one -> one, one -> one)
                                .ifPresent(value -> attributes.put(name, value)));
        return attributes;
    }

    private static Optional<String> attribute(SourceRecord record, String name) {
        return Optional.ofNullable(record.attributes().get(name));
    }

    private static String text(PostalAddress address) {
        return Stream.of(
                        address.recipient(),
                        address.company(),
                        address.street(),
                        address.postcode(),
                        address.city(),
                        address.region())
                .flatMap(Optional::stream)
                .collect(Collectors.joining("\n"));
    }

    private static String text(Birthday birthday) {
        return birthday.year().isPresent() ? birthday.year().getAsInt() + "-" + birthday.day() : "" + birthday.day();
    }
}
