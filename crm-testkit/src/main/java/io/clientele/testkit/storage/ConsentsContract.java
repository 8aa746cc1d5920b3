package io.clientele.testkit.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.util.concurrent.Uninterruptibles;
import io.clientele.consent.ChannelType;
import io.clientele.consent.ConsentEvidence;
import io.clientele.consent.ConsentKey;
import io.clientele.consent.ConsentState;
import io.clientele.consent.Consents;
import io.clientele.consent.Purpose;
import io.clientele.person.EmailAddress;
import io.clientele.testkit.internal.Together;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

/** What a storage owes of its {@link Consents}. */
public interface ConsentsContract extends StorageContract {
    /** The key that most of the tests are about. */
    ConsentKey ANN = ConsentKey.emailMarketing(EmailAddress.of("ann@post.example"));

    @Test
    default void equalEvidenceIsKeptOnce() {
        ConsentEvidence yes = evidence(ConsentState.SUBSCRIBED, "shop", 1);

        assertThat(consents().add(yes)).isTrue();
        assertThat(consents().add(yes)).isFalse();
        assertThat(consents().of(ANN)).containsExactly(yes);
    }

    @Test
    default void evidenceThatDiffersInAnyPartIsKeptBesideTheOther() {
        List<ConsentEvidence> all = List.of(
                evidence(ConsentState.SUBSCRIBED, "shop", 1),
                evidence(ConsentState.UNSUBSCRIBED, "shop", 1),
                evidence(ConsentState.SUBSCRIBED, "Shop", 1),
                new ConsentEvidence(ANN, ConsentState.SUBSCRIBED, "shop", Instant.ofEpochSecond(1), Optional.of("")),
                new ConsentEvidence(ANN, ConsentState.SUBSCRIBED, "shop", Instant.ofEpochSecond(1), Optional.of("p")),
                evidence(ConsentState.SUBSCRIBED, "shop", 2));
        addAll(all);

        assertThat(consents().of(ANN)).isEqualTo(all);
    }

    @Test
    default void evidenceComesEarliestFirstAndEqualTimesAsTheyWereAdded() {
        ConsentEvidence late = evidence(ConsentState.SUBSCRIBED, "a", 9);
        ConsentEvidence second = evidence(ConsentState.SUBSCRIBED, "z", 5);
        ConsentEvidence third = evidence(ConsentState.UNSUBSCRIBED, "a", 5);
        ConsentEvidence first = evidence(ConsentState.PENDING, "m", -5);
        addAll(List.of(late, second, third, first));

        assertThat(consents().of(ANN)).containsExactly(first, second, third, late);
    }

    @Test
    default void evidenceOfAnotherAddressChannelOrPurposeIsNotAmongIt() {
        for (ConsentKey other : List.of(
                new ConsentKey("ann@post.example", ChannelType.SMS, Purpose.MARKETING),
                new ConsentKey("ann@post.example", ChannelType.EMAIL, Purpose.TRANSACTIONAL),
                new ConsentKey("Ann@post.example", ChannelType.EMAIL, Purpose.MARKETING),
                new ConsentKey("ann@post.example ", ChannelType.EMAIL, Purpose.MARKETING))) {
            consents().add(ConsentEvidence.of(other, ConsentState.UNSUBSCRIBED, "shop", Instant.EPOCH));
        }

        assertThat(consents().of(ANN)).isEmpty();
    }

    @Test
    default void nobodyAddsEvidenceWhileConsentIsHeld() {
        addAll(List.of(evidence(ConsentState.SUBSCRIBED, "shop", 1)));
        CountDownLatch held = new CountDownLatch(1);
        AtomicBoolean handedOver = new AtomicBoolean();

        Together.run(List.of(
                () -> storage().inTransaction(Units.SHOP, work -> {
                    Consents consents = work.port(Consents.class);
                    consents.hold();
                    boolean allowed = consents.state(ANN).allowsMarketing();
                    held.countDown();
                    Uninterruptibles.sleepUninterruptibly(Duration.ofMillis(200));
                    handedOver.set(allowed);
                    return allowed;
                }),
                () -> {
                    held.await();
                    consents().add(evidence(ConsentState.UNSUBSCRIBED, "mail", 2));
                    assertThat(handedOver).as("all was done before").isTrue();
                    return "";
                }));

        assertThat(consents().state(ANN)).isEqualTo(ConsentState.UNSUBSCRIBED);
    }

    @Test
    default void theStateFollowsFromTheEvidence() {
        assertThat(consents().state(ANN)).isEqualTo(ConsentState.UNKNOWN);

        addAll(List.of(evidence(ConsentState.UNSUBSCRIBED, "mail", 1), evidence(ConsentState.SUBSCRIBED, "shop", 2)));

        assertThat(consents().state(ANN)).isEqualTo(ConsentState.UNSUBSCRIBED);
    }

    @Test
    default void evidenceThatGivesConsentCanBeTakenBack() {
        ConsentEvidence goes = evidence(ConsentState.SUBSCRIBED, "shop", 1);
        ConsentEvidence stays = evidence(ConsentState.SUBSCRIBED, "list", 1);
        addAll(List.of(goes, stays));

        assertThat(consents().remove(goes)).isTrue();
        assertThat(consents().remove(goes)).isFalse();
        assertThat(consents().of(goes.key())).containsExactly(stays);
        assertThat(consents().add(goes)).isTrue();
        assertThat(consents().of(goes.key())).containsExactly(stays, goes);
    }

    @Test
    default void evidenceThatRestrictsIsNeverTakenBack() {
        for (ConsentState state : ConsentState.values()) {
            if (state != ConsentState.SUBSCRIBED && state != ConsentState.UNKNOWN) {
                ConsentEvidence evidence = evidence(state, "shop", 1);
                consents().add(evidence);
                assertThatThrownBy(() -> consents().remove(evidence)).isInstanceOf(IllegalArgumentException.class);
                assertThat(consents().of(evidence.key())).contains(evidence);
            }
        }
    }

    @Test
    default void takingEvidenceBackIsSeenByTheWorkThatDoesItAndTakenBackWithIt() {
        ConsentEvidence first = evidence(ConsentState.SUBSCRIBED, "shop", 1);
        ConsentEvidence second = evidence(ConsentState.SUBSCRIBED, "list", 1);
        addAll(List.of(first, second));

        Units.failing(storage(), work -> {
            assertThat(work.port(Consents.class).remove(first)).isTrue();
            assertThat(work.port(Consents.class).of(first.key())).containsExactly(second);
        });

        assertThat(consents().of(first.key())).containsExactly(first, second);
    }

    @Test
    default void takingEvidenceBackLeavesThatOfAnotherTenant() {
        ConsentEvidence evidence = evidence(ConsentState.SUBSCRIBED, "shop", 1);
        Units.port(storage(), Units.OTHER, Consents.class).add(evidence);

        assertThat(consents().remove(evidence)).isFalse();
        assertThat(Units.port(storage(), Units.OTHER, Consents.class).of(evidence.key()))
                .containsExactly(evidence);
    }

    @Test
    default void evidenceIsSeenByTheWorkThatAddedIt() {
        ConsentEvidence yes = evidence(ConsentState.SUBSCRIBED, "shop", 1);

        storage().inTransaction(Units.SHOP, work -> {
            Consents consents = work.port(Consents.class);
            consents.add(yes);
            assertThat(consents.of(ANN)).containsExactly(yes);
            assertThat(consents.add(yes)).isFalse();
            return "";
        });
    }

    @Test
    default void evidenceOfWorkThatFailedIsNotKept() {
        ConsentEvidence kept = evidence(ConsentState.SUBSCRIBED, "shop", 1);
        ConsentEvidence lost = evidence(ConsentState.SUBSCRIBED, "shop", 2);
        consents().add(kept);

        Units.failing(storage(), work -> work.port(Consents.class).add(lost));

        assertThat(consents().of(ANN)).containsExactly(kept);
        assertThat(consents().add(lost)).isTrue();
    }

    @Test
    default void evidenceOfAnotherTenantIsNotSeen() {
        ConsentEvidence theirs = evidence(ConsentState.UNSUBSCRIBED, "shop", 1);
        Units.port(storage(), Units.OTHER, Consents.class).add(theirs);

        assertThat(consents().of(ANN)).isEmpty();
        assertThat(consents().add(theirs)).isTrue();
    }

    @Test
    default void ofManyWhoAddEqualEvidenceAtOnceOneDoes() {
        ConsentEvidence yes = evidence(ConsentState.SUBSCRIBED, "shop", 1);

        assertThat(Together.successes(() -> consents().add(yes))).isEqualTo(1);
        assertThat(consents().of(ANN)).containsExactly(yes);
    }

    @Test
    default void everyPartOfEvidenceComesBackAsItWas() {
        ConsentKey key = new ConsentKey("+352621123456", ChannelType.AD_AUDIENCE, Purpose.TRANSACTIONAL);
        for (ConsentState state : ConsentState.values()) {
            if (state != ConsentState.UNKNOWN) {
                Instant fine = Instant.parse("1969-12-31T23:59:59.123456789Z")
                        .plusSeconds(state.name().length());
                ConsentEvidence strange = new ConsentEvidence(key, state, Texts.STRANGE, fine, Optional.of(Texts.LONG));
                consents().add(strange);
                assertThat(consents().of(key)).contains(strange);
            }
        }
    }

    private static ConsentEvidence evidence(ConsentState state, String source, int second) {
        return ConsentEvidence.of(ANN, state, source, Instant.ofEpochSecond(second));
    }

    private void addAll(List<ConsentEvidence> evidence) {
        evidence.forEach(consents()::add);
    }

    private Consents consents() {
        return Units.port(storage(), Consents.class);
    }
}
