package io.clientele.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.clientele.consent.ConsentEvidence;
import io.clientele.consent.ConsentKey;
import io.clientele.consent.ConsentState;
import io.clientele.consent.Consents;
import io.clientele.event.Event;
import io.clientele.fixture.TestShop;
import io.clientele.person.EmailAddress;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What comes in says of consent. */
class IntakeConsentTest {
    private static final ConsentKey ANN = ConsentKey.emailMarketing(EmailAddress.of("ann@post.example"));

    private final TestShop shop = new TestShop();

    @Test
    void whatARecordSaysOfConsentIsKeptWithItsSource() {
        shop.take(member(undated(ConsentState.SUBSCRIBED)));

        assertThat(evidence())
                .containsExactly(ConsentEvidence.of(ANN, ConsentState.SUBSCRIBED, "mailchimp", TestShop.NOW));
        assertThat(shop.events()).contains(new Event.ConsentChanged(ANN, ConsentState.SUBSCRIBED));
    }

    @Test
    void whatASourceSaidLastIsNotNewWhenItSaysItAgain() {
        Incoming member = member(undated(ConsentState.SUBSCRIBED));
        shop.take(member);
        shop.setTime(TestShop.NOW.plus(Duration.ofDays(1)));

        assertThat(shop.take(member)).containsExactly(Outcome.UNCHANGED);
        assertThat(evidence()).hasSize(1);
    }

    @Test
    void yesThenNoThenYesOfOneSourceIsYes() {
        shop.take(member(undated(ConsentState.SUBSCRIBED)));
        shop.setTime(TestShop.NOW.plus(Duration.ofDays(1)));
        assertThat(shop.take(member(undated(ConsentState.DECLINED)))).containsExactly(Outcome.UPDATED);
        assertThat(state()).isEqualTo(ConsentState.DECLINED);

        shop.setTime(TestShop.NOW.plus(Duration.ofDays(2)));
        assertThat(shop.take(member(undated(ConsentState.SUBSCRIBED)))).containsExactly(Outcome.UPDATED);

        assertThat(state()).isEqualTo(ConsentState.SUBSCRIBED);
        assertThat(shop.events())
                .filteredOn(Event.ConsentChanged.class::isInstance)
                .extracting(event -> ((Event.ConsentChanged) event).state())
                .containsExactly(ConsentState.SUBSCRIBED, ConsentState.DECLINED, ConsentState.SUBSCRIBED);
    }

    @Test
    void aLaterYesWithoutProofDoesNotUndoAWithdrawalAndIsNoChange() {
        shop.take(member(undated(ConsentState.UNSUBSCRIBED)));
        shop.setTime(TestShop.NOW.plus(Duration.ofDays(1)));
        shop.take(member(undated(ConsentState.SUBSCRIBED)));

        assertThat(state()).isEqualTo(ConsentState.UNSUBSCRIBED);
        assertThat(shop.events())
                .filteredOn(Event.ConsentChanged.class::isInstance)
                .containsExactly(new Event.ConsentChanged(ANN, ConsentState.UNSUBSCRIBED));
    }

    @Test
    void datedClaimsComeToTheSameInAnyOrderAndPortion() {
        List<Incoming> claims = List.of(
                member(dated(ConsentState.SUBSCRIBED, 1)),
                member(dated(ConsentState.DECLINED, 2)),
                member(dated(ConsentState.SUBSCRIBED, 3)));
        shop.take(claims);
        TestShop backwards = new TestShop();
        for (int i = claims.size() - 1; i >= 0; i--) {
            backwards.take(claims.get(i));
        }

        assertThat(state()).isEqualTo(ConsentState.SUBSCRIBED);
        assertThat(evidence(backwards)).isEqualTo(evidence());
        assertThat(shop.take(claims)).containsOnly(Outcome.UNCHANGED);
    }

    @Test
    void anOrderSaysWhatItsBuyerChose() {
        shop.take(new Incoming.OfOrder(
                TestShop.order("1")
                        .buyer(TestShop.guest("ann@post.example", "Ann"))
                        .build(),
                List.of(dated(ConsentState.SUBSCRIBED, 1))));

        assertThat(evidence()).extracting(ConsentEvidence::source).containsExactly("web");
        assertThat(shop.profile().emailConsent()).isEqualTo(ConsentState.SUBSCRIBED);
    }

    @Test
    void ofAnOrderThatIsLeftOutNothingIsKept() {
        TestShop young =
                new TestShop(TestShop.tenant().goLive(LocalDate.of(2026, 2, 1)).build());
        young.take(new Incoming.OfOrder(TestShop.order("1").build(), List.of(dated(ConsentState.SUBSCRIBED, 1))));

        assertThat(evidence(young)).isEmpty();
    }

    @Test
    void consentHangsOnTheAddressAndIsNotHandedOnByAMerge() {
        shop.take(member(undated(ConsentState.SUBSCRIBED)));
        shop.take(Incoming.of(TestShop.member("m2", "new@post.example", "ann@post.example")
                .recordedAt(TestShop.NOW)
                .build()));

        assertThat(shop.profile().email()).contains(EmailAddress.of("new@post.example"));
        assertThat(shop.profile().emailConsent()).isEqualTo(ConsentState.UNKNOWN);
    }

    private static Incoming member(Incoming.Claim claim) {
        return new Incoming.OfRecord(TestShop.member("m", "ann@post.example").build(), List.of(claim));
    }

    private static Incoming.Claim undated(ConsentState state) {
        return new Incoming.Claim(ANN, state, Optional.empty(), Optional.empty());
    }

    private static Incoming.Claim dated(ConsentState state, int second) {
        return new Incoming.Claim(ANN, state, Optional.of(Instant.ofEpochSecond(second)), Optional.empty());
    }

    private List<ConsentEvidence> evidence() {
        return evidence(shop);
    }

    private static List<ConsentEvidence> evidence(TestShop shop) {
        return shop.in(work -> work.port(Consents.class).of(ANN));
    }

    private ConsentState state() {
        return shop.in(work -> work.port(Consents.class).state(ANN));
    }
}
