package io.clientele.identity;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import io.clientele.contact.Contact;
import io.clientele.contact.ContactId;
import io.clientele.person.EmailAddress;
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
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/** Makes the contact that some records show together: of values that disagree, that of the latest record. */
final class ContactAssembly {
    private static final Comparator<SourceRecord> LATEST_FIRST = Comparator.comparing(
                    (SourceRecord record) -> record.recordedAt().orElse(Instant.MIN))
            .reversed()
            .thenComparing(SourceRecord::key);
    private static final Comparator<SourceRecord> KNOWN_FIRST = Comparator.comparing(
                    (SourceRecord record) -> record.since().orElse(Instant.MAX))
            .thenComparing(SourceRecord::key);

    private ContactAssembly() {}

    /** The contact of some records, without the addresses that are not its own. */
    static Contact of(ContactId id, Collection<SourceRecord> records, Predicate<EmailAddress> own) {
        List<SourceRecord> byKey =
                records.stream().sorted(Comparator.comparing(SourceRecord::key)).toList();
        List<SourceRecord> latest = records.stream().sorted(LATEST_FIRST).toList();
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
                .emails(emails(latest, own))
                .name(first(latest, SourceRecord::name))
                .phones(phones(latest))
                .address(first(latest, SourceRecord::address))
                .language(first(latest, SourceRecord::language))
                .birthday(first(latest, SourceRecord::birthday))
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
                .attributes(attributes(latest))
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
                .phones(phones(List.of(record)))
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

    private static <T> Optional<T> first(List<SourceRecord> records, Function<SourceRecord, Optional<T>> part) {
        return records.stream().map(part).flatMap(Optional::stream).findFirst();
    }

    private static Set<EmailAddress> emails(List<SourceRecord> latest, Predicate<EmailAddress> own) {
        return latest.stream()
                .flatMap(record -> record.emails().stream())
                .filter(own)
                .collect(ImmutableSet.toImmutableSet());
    }

    private static Collection<Phone> phones(List<SourceRecord> latest) {
        Map<String, Phone> byKeys = new LinkedHashMap<>();
        latest.stream()
                .flatMap(record -> record.phones().stream())
                .forEach(phone -> byKeys.putIfAbsent(phone.key(), phone));
        return byKeys.values();
    }

    private static Map<String, String> attributes(List<SourceRecord> latest) {
        Map<String, String> attributes = new LinkedHashMap<>();
        latest.forEach(record -> record.attributes().forEach(attributes::putIfAbsent));
        return attributes;
    }
}
