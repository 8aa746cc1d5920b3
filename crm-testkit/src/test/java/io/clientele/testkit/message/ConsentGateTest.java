package io.clientele.testkit.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.clientele.consent.ConsentEvidence;
import io.clientele.consent.ConsentKey;
import io.clientele.consent.ConsentState;
import io.clientele.consent.Consents;
import io.clientele.consent.Purpose;
import io.clientele.identity.EmailIdentity;
import io.clientele.memory.InMemoryStorage;
import io.clientele.message.ConsentGate;
import io.clientele.message.Delivery;
import io.clientele.message.Message;
import io.clientele.message.MessageKey;
import io.clientele.message.Recipient;
import io.clientele.message.Refusal;
import io.clientele.person.EmailAddress;
import io.clientele.source.RecordKind;
import io.clientele.source.SourceKey;
import io.clientele.source.SourceRecord;
import io.clientele.source.SourceRecords;
import io.clientele.tenant.TenantId;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ConsentGateTest {
    private static final TenantId SHOP = TenantId.of("shop");
    private static final Instant NOW = Instant.parse("2026-06-30T06:00:00Z");

    private final InMemoryStorage storage = new InMemoryStorage();
    private final RecordingChannel channel = RecordingChannel.accepting();
    private final ConsentGate gate = new ConsentGate(storage, SHOP, channel);

    @Test
    void marketingGoesToWhoGaveConsent() {
        know(Purpose.MARKETING, ConsentState.SUBSCRIBED);

        assertThat(gate.send(message(Purpose.MARKETING))).isEqualTo(new Delivery.Accepted("recorded-1"));
        assertThat(channel.sent()).containsExactly(message(Purpose.MARKETING));
    }

    @Test
    void marketingGoesToNobodyOfWhomNothingIsKnown() {
        assertThat(gate.send(message(Purpose.MARKETING)))
                .isEqualTo(new Delivery.Refused(Refusal.NO_CONSENT, "No consent is known"));
        assertThat(channel.handedOver()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "PENDING,NO_CONSENT",
        "DECLINED,NO_CONSENT",
        "BOUNCED,UNDELIVERABLE",
        "UNSUBSCRIBED,UNSUBSCRIBED",
        "OBJECTED,OBJECTED"
    })
    void marketingIsRefusedWithTheReason(ConsentState state, Refusal reason) {
        know(Purpose.MARKETING, ConsentState.SUBSCRIBED);
        know(Purpose.MARKETING, state);

        assertThat(gate.send(message(Purpose.MARKETING)))
                .isInstanceOfSatisfying(
                        Delivery.Refused.class,
                        refused -> assertThat(refused.reason()).isEqualTo(reason));
        assertThat(channel.handedOver()).isEmpty();
    }

    @Test
    void whoHasLeftUnderAnotherOfTheirAddressesIsNotWrittenTo() {
        know(Purpose.MARKETING, ConsentState.SUBSCRIBED);
        EmailAddress other = EmailAddress.of("ann@home.example");
        storage.inTransaction(SHOP, work -> {
            SourceRecord member = SourceRecord.builder()
                    .key(new SourceKey("mailchimp", RecordKind.MEMBER, "1"))
                    .addEmails(EmailAddress.of("ann@post.example"), other)
                    .build();
            work.port(SourceRecords.class).put(member);
            new EmailIdentity().resolve(work, List.of(member.key()));
            return work.port(Consents.class)
                    .add(ConsentEvidence.of(
                            ConsentKey.emailMarketing(other), ConsentState.UNSUBSCRIBED, "mailchimp", NOW));
        });

        assertThat(gate.send(message(Purpose.MARKETING)))
                .isEqualTo(new Delivery.Refused(Refusal.UNSUBSCRIBED, "Consent was withdrawn"));
        assertThat(gate.send(message(Purpose.TRANSACTIONAL))).isInstanceOf(Delivery.Accepted.class);
    }

    @ParameterizedTest
    @EnumSource(names = {"SUBSCRIBED", "PENDING", "DECLINED", "UNSUBSCRIBED"})
    void whatCarriesOutAnOrderNeedsNoConsent(ConsentState state) {
        know(Purpose.MARKETING, state);

        assertThat(gate.send(message(Purpose.TRANSACTIONAL))).isInstanceOf(Delivery.Accepted.class);
    }

    @ParameterizedTest
    @EnumSource(Purpose.class)
    void nothingGoesToAnAddressThatMailDoesNotReach(Purpose bouncedFor) {
        know(Purpose.MARKETING, ConsentState.SUBSCRIBED);
        know(bouncedFor, ConsentState.BOUNCED);

        assertThat(Arrays.stream(Purpose.values()).map(purpose -> gate.send(message(purpose))))
                .allMatch(delivery ->
                        delivery instanceof Delivery.Refused refused && refused.reason() == Refusal.UNDELIVERABLE);
    }

    @Test
    void consentIsLookedUpUnderTheKeyOfTheAddress() {
        know(Purpose.MARKETING, ConsentState.SUBSCRIBED);
        Message shouted = Message.builder()
                .from(message(Purpose.MARKETING))
                .recipient(Recipient.email(EmailAddress.of("ANN@Post.Example")))
                .build();

        assertThat(gate.send(shouted)).isInstanceOf(Delivery.Accepted.class);
    }

    @Test
    void aChannelThatThrowsLeavesTheOutcomeUnknown() {
        ConsentGate broken = new ConsentGate(storage, SHOP, RecordingChannel.answering(message -> {
            throw new IllegalStateException("ann@post.example is full");
        }));

        assertThat(broken.send(message(Purpose.TRANSACTIONAL)))
                .isEqualTo(new Delivery.Unknown("The channel failed with IllegalStateException"));
    }

    @Test
    void aUnitOfWorkOfAnotherTenantIsRefused() {
        assertThatThrownBy(() -> storage.inTransaction(
                        TenantId.of("other"), work -> gate.send(work, message(Purpose.TRANSACTIONAL))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whatAMessageSaysAndWhereItGoesIsNotInItsText() {
        Message message = Message.builder()
                .from(message(Purpose.MARKETING))
                .subject("Dear Ann")
                .build();

        assertThat(message.toString()).doesNotContain("ann@", "Dear", "Come back");
    }

    private void know(Purpose purpose, ConsentState state) {
        storage.inTransaction(
                SHOP,
                work -> work.port(Consents.class)
                        .add(new ConsentEvidence(
                                message(purpose).recipient().consentKey(purpose),
                                state,
                                "web",
                                NOW,
                                Optional.empty())));
    }

    private static Message message(Purpose purpose) {
        return Message.builder()
                .key(MessageKey.of("win-back 1"))
                .recipient(Recipient.email(EmailAddress.of("ann@post.example")))
                .purpose(purpose)
                .body("Come back")
                .build();
    }
}
