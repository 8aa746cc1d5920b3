package io.clientele.testkit.storage;

import io.clientele.consent.ConsentKey;
import io.clientele.contact.ContactId;
import io.clientele.person.EmailAddress;
import io.clientele.source.IdentityKey;
import io.clientele.source.RecordKind;
import io.clientele.source.SourceKey;
import io.clientele.tenant.TenantId;
import io.clientele.testkit.data.Samples;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Things so few that steps over them meet: six orders of three buyers, six records with three addresses, five contacts,
 * three tasks, six entries of state; and which of them chance takes.
 */
final class FewThings {
    static final List<String> IDS = List.of("a", "A", "b", "\uffee", "😀", "10");
    static final List<String> NAMES = List.of("ann", "li", "paul");
    static final LocalDate DAY = LocalDate.of(2026, 5, 2);

    private static final int CONTACTS = 5;

    private final Random random;
    private final TenantId tenant;

    FewThings(Random random, TenantId tenant) {
        this.random = random;
        this.tenant = tenant;
    }

    Random random() {
        return random;
    }

    TenantId tenant() {
        return tenant;
    }

    String id() {
        return oneOf(IDS);
    }

    String name() {
        return oneOf(NAMES);
    }

    <T> T oneOf(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    <T> List<T> some(List<T> values) {
        return values.stream().filter(value -> random.nextBoolean()).toList();
    }

    <T> Optional<T> maybe(T value) {
        return random.nextBoolean() ? Optional.of(value) : Optional.empty();
    }

    int limit() {
        return 1 + random.nextInt(4);
    }

    Instant time() {
        return Instant.ofEpochSecond(random.nextInt(3), random.nextInt(2));
    }

    ContactId contact() {
        return contacts().get(random.nextInt(CONTACTS));
    }

    List<ContactId> contacts() {
        return IntStream.range(0, CONTACTS)
                .mapToObj(i -> Samples.contact(tenant, "" + i).build().id())
                .toList();
    }

    static SourceKey buyer(String name) {
        return new SourceKey(Samples.SOURCE, RecordKind.ACCOUNT, name);
    }

    static SourceKey record(String id) {
        return new SourceKey(Samples.SOURCE, RecordKind.CUSTOMER, id);
    }

    static EmailAddress address(String name) {
        return EmailAddress.of(name + "@post.example");
    }

    static IdentityKey email(String name) {
        return new IdentityKey(IdentityKey.Kind.EMAIL, address(name).key());
    }

    static ConsentKey consent(String name) {
        return ConsentKey.emailMarketing(address(name));
    }
}
