package io.clientele.testkit.storage;

import static org.assertj.core.api.Assertions.assertThat;

import io.clientele.consent.ConsentEvidence;
import io.clientele.consent.ConsentKey;
import io.clientele.consent.ConsentState;
import io.clientele.consent.Consents;
import io.clientele.contact.Contact;
import io.clientele.contact.ContactId;
import io.clientele.contact.Contacts;
import io.clientele.contact.Note;
import io.clientele.contact.Notes;
import io.clientele.contact.Tag;
import io.clientele.contact.Tags;
import io.clientele.identity.EmailIdentity;
import io.clientele.intake.Incoming;
import io.clientele.intake.Intake;
import io.clientele.order.Order;
import io.clientele.order.OrderStatus;
import io.clientele.order.OrderSummary;
import io.clientele.order.Orders;
import io.clientele.person.EmailAddress;
import io.clientele.profile.ProfileFacts;
import io.clientele.profile.ProfileSource;
import io.clientele.source.RecordKind;
import io.clientele.source.SourceKey;
import io.clientele.source.SourceRecord;
import io.clientele.source.SourceRecords;
import io.clientele.storage.UnitOfWork;
import io.clientele.tenant.Actor;
import io.clientele.tenant.Tenant;
import io.clientele.testkit.data.Samples;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a storage owes of its {@link ProfileSource}: to say what the other ports say, always. */
public interface ProfilesContract extends StorageContract {

    @Test
    default void profilesSayWhatTheOtherPortsSayWhateverBecomesOfTheOrders() {
        Random random = new Random(20_240);
        List<Order> orders = new ArrayList<>(Samples.orders(7, 120));
        for (int round = 0; round < 4; round++) {
            take(orders.subList(30 * round, 30 * round + 30));
            take(Stream.generate(() -> orders.get(random.nextInt(orders.size())))
                    .limit(6)
                    .map(order -> edited(order, random))
                    .toList());
            hangSomethingOn(random);
            storage().inTransaction(Units.SHOP, work -> {
                work.port(Orders.class)
                        .remove(orders.get(random.nextInt(orders.size())).key());
                checkAgainstPorts(work);
                return "";
            });
            storage().inTransaction(Units.SHOP, this::checkAgainstPorts);
        }
    }

    @Test
    default void theProfileOfSomebodyUnknownIsNotFound() {
        ProfileSource source = Units.port(storage(), ProfileSource.class);

        assertThat(source.find(new ContactId("c0123456789abcdef01234567"))).isEmpty();
        assertThat(source.withEmail(EmailAddress.of("nobody@shop.example"))).isEmpty();
        assertThat(source.page(Optional.empty(), 10)).isEmpty();
    }

    @Test
    default void whoHasLeftUnderOneOfTheirAddressesHasLeft() {
        EmailAddress main = EmailAddress.of("ann@work.example");
        EmailAddress other = EmailAddress.of("ann@home.example");
        SourceRecord member = SourceRecord.builder()
                .key(new SourceKey("list", RecordKind.MEMBER, "1"))
                .addEmails(main, other)
                .build();
        storage().inTransaction(Units.SHOP, work -> {
            work.port(SourceRecords.class).put(member);
            new EmailIdentity().resolve(work, List.of(member.key()));
            Consents consents = work.port(Consents.class);
            consents.add(evidence(main, ConsentState.SUBSCRIBED));
            return consents.add(evidence(other, ConsentState.UNSUBSCRIBED));
        });

        ProfileSource source = Units.port(storage(), ProfileSource.class);
        assertThat(source.withEmail(main))
                .extracting(ProfileFacts::emailConsentState)
                .containsExactly(ConsentState.UNSUBSCRIBED);
        assertThat(source.withEmail(other)).hasSameSizeAs(source.page(Optional.empty(), 10));
        storage().inTransaction(Units.SHOP, this::checkAgainstPorts);
    }

    private static ConsentEvidence evidence(EmailAddress address, ConsentState state) {
        return ConsentEvidence.of(ConsentKey.emailMarketing(address), state, "list", Instant.EPOCH);
    }

    @Test
    default void profilesComeInPages() {
        take(Samples.orders(3, 60));
        ProfileSource source = Units.port(storage(), ProfileSource.class);
        List<Contact> all = Units.port(storage(), Contacts.class).page(Optional.empty(), 100);

        List<Contact> paged = new ArrayList<>();
        List<ProfileFacts> page = source.page(Optional.empty(), 4);
        while (!page.isEmpty()) {
            page.forEach(facts -> paged.add(facts.contact()));
            page = source.page(Optional.of(paged.get(paged.size() - 1).id()), 4);
        }

        assertThat(paged).isEqualTo(all);
    }

    private void take(List<Order> orders) {
        Tenant shop = Tenant.builder()
                .id(Units.SHOP)
                .name("Shop")
                .currency(Currency.getInstance("EUR"))
                .build();
        new Intake(storage(), shop, new EmailIdentity(), () -> Instant.EPOCH)
                .take(orders.stream().map(Incoming::of).toList());
    }

    /** The order with another total, another buyer or cancelled. */
    private static Order edited(Order order, Random random) {
        Order.Builder edited = Order.builder().from(order);
        return switch (random.nextInt(3)) {
            case 0 ->
                edited.total(Samples.euro(random.nextInt(9_000)))
                        .refunded(Optional.empty())
                        .build();
            case 1 -> edited.buyer(Samples.customer("c" + random.nextInt(3))).build();
            default -> edited.status(OrderStatus.CANCELLED).build();
        };
    }

    private void hangSomethingOn(Random random) {
        storage().inTransaction(Units.SHOP, work -> {
            List<Contact> all = work.port(Contacts.class).page(Optional.empty(), 100);
            for (int i = 0; i < 5; i++) {
                ContactId one = all.get(random.nextInt(all.size())).id();
                work.port(Tags.class).add(one, Tag.manual("tag " + random.nextInt(3)));
                work.port(Notes.class).add(one, new Note("Note " + i, Instant.EPOCH, Actor.of("Jo")));
            }
            return "";
        });
    }

    private String checkAgainstPorts(UnitOfWork work) {
        ProfileSource source = work.port(ProfileSource.class);
        ProfileSource asked = ProfileSource.over(work);
        List<ProfileFacts> page = asked.page(Optional.empty(), 1_000);

        assertThat(said(source.page(Optional.empty(), 1_000))).isEqualTo(said(page));
        for (ProfileFacts facts : page) {
            assertThat(said(source.find(facts.contact().id()).stream().toList()))
                    .isEqualTo(said(List.of(facts)));
            for (EmailAddress address : facts.contact().emails()) {
                assertThat(said(source.withEmail(address))).isEqualTo(said(asked.withEmail(address)));
            }
        }
        return "";
    }

    private static List<List<?>> said(List<ProfileFacts> all) {
        return all.stream().<List<?>>map(ProfilesContract::said).toList();
    }

    private static List<?> said(ProfileFacts facts) {
        return List.of(
                facts.contact(),
                facts.orders().stream().map(ProfilesContract::said).toList(),
                facts.emailConsent(),
                facts.tags(),
                facts.notes());
    }

    private static List<?> said(OrderSummary order) {
        return List.of(
                order.key(),
                order.placedAt(),
                order.status(),
                order.total(),
                order.refunded(),
                order.channel(),
                order.country(),
                order.language());
    }
}
