package io.clientele.consent;

import static io.clientele.consent.ConsentState.BOUNCED;
import static io.clientele.consent.ConsentState.DECLINED;
import static io.clientele.consent.ConsentState.OBJECTED;
import static io.clientele.consent.ConsentState.PENDING;
import static io.clientele.consent.ConsentState.SUBSCRIBED;
import static io.clientele.consent.ConsentState.UNKNOWN;
import static io.clientele.consent.ConsentState.UNSUBSCRIBED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.clientele.person.EmailAddress;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ConsentStateTest {
    private static final ConsentKey ANN = ConsentKey.emailMarketing(EmailAddress.of("ann@post.example"));

    @Test
    void withoutEvidenceNothingIsKnown() {
        assertThat(ConsentState.of(List.of())).isEqualTo(UNKNOWN);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "UNKNOWN")
    void onePieceOfEvidenceIsTheState(ConsentState state) {
        assertThat(ConsentState.of(List.of(at(1, state)))).isEqualTo(state);
    }

    @ParameterizedTest
    @EnumSource(names = {"PENDING", "BOUNCED", "UNSUBSCRIBED", "OBJECTED"})
    void aWithdrawalWinsOverALaterOptInWithoutProof(ConsentState withdrawal) {
        assertThat(ConsentState.of(List.of(at(1, withdrawal), at(2, SUBSCRIBED))))
                .isEqualTo(withdrawal);
        assertThat(ConsentState.of(List.of(at(1, SUBSCRIBED), at(2, withdrawal))))
                .isEqualTo(withdrawal);
    }

    @Test
    void whatRestrictsMostWins() {
        assertThat(ConsentState.of(List.of(at(3, BOUNCED), at(1, OBJECTED), at(2, UNSUBSCRIBED))))
                .isEqualTo(OBJECTED);
        assertThat(ConsentState.of(List.of(at(1, BOUNCED), at(2, UNSUBSCRIBED), at(3, PENDING))))
                .isEqualTo(UNSUBSCRIBED);
    }

    @Test
    void aProofLiftsWhatWasBeforeIt() {
        assertThat(ConsentState.of(List.of(at(1, OBJECTED), at(2, BOUNCED), proven(3))))
                .isEqualTo(SUBSCRIBED);
    }

    @Test
    void aProofLiftsNothingThatHappenedAtOnceOrLater() {
        assertThat(ConsentState.of(List.of(proven(2), at(2, UNSUBSCRIBED)))).isEqualTo(UNSUBSCRIBED);
        assertThat(ConsentState.of(List.of(proven(2), at(3, UNSUBSCRIBED)))).isEqualTo(UNSUBSCRIBED);
        assertThat(ConsentState.of(List.of(at(1, OBJECTED), proven(2), at(3, BOUNCED))))
                .isEqualTo(BOUNCED);
    }

    @Test
    void noTakesBackAYesOfTheSameSourceThatIsNotLater() {
        assertThat(ConsentState.of(List.of(by("shop", 1, SUBSCRIBED), by("shop", 2, DECLINED))))
                .isEqualTo(DECLINED);
        assertThat(ConsentState.of(List.of(by("shop", 2, SUBSCRIBED), by("shop", 2, DECLINED))))
                .isEqualTo(DECLINED);
        assertThat(ConsentState.of(List.of(by("shop", 3, SUBSCRIBED), by("shop", 2, DECLINED))))
                .isEqualTo(SUBSCRIBED);
    }

    @Test
    void noOfOneSourceLeavesTheYesOfAnother() {
        assertThat(ConsentState.of(List.of(by("mail", 1, SUBSCRIBED), by("shop", 2, DECLINED))))
                .isEqualTo(SUBSCRIBED);
    }

    @Test
    void yesThenNoThenYesIsYes() {
        assertThat(ConsentState.of(
                        List.of(by("shop", 1, SUBSCRIBED), by("shop", 2, DECLINED), by("shop", 3, SUBSCRIBED))))
                .isEqualTo(SUBSCRIBED);
    }

    @Test
    void onlyAYesAllowsMarketingAndOnlyBouncesAndObjectionsStopTheRest() {
        assertThat(ConsentState.values())
                .filteredOn(ConsentState::allowsMarketing)
                .containsExactly(SUBSCRIBED);
        assertThat(ConsentState.values())
                .filteredOn(state -> !state.allowsTransactional())
                .containsExactly(BOUNCED, OBJECTED);
    }

    @Test
    void theOrderOfAnyFivePiecesDoesNotMatter() {
        List<ConsentEvidence> all = List.of(
                by("shop", 1, SUBSCRIBED), by("shop", 2, DECLINED), at(2, UNSUBSCRIBED), proven(3), at(3, PENDING));
        ConsentState state = ConsentState.of(all);

        assertThat(permutations(all))
                .hasSize(120)
                .allSatisfy(order -> assertThat(ConsentState.of(order)).isEqualTo(state));
    }

    private static List<List<ConsentEvidence>> permutations(List<ConsentEvidence> all) {
        List<List<ConsentEvidence>> orders = List.of(List.of());
        for (ConsentEvidence one : all) {
            orders = orders.stream()
                    .flatMap(order -> IntStream.rangeClosed(0, order.size()).mapToObj(place -> with(order, place, one)))
                    .toList();
        }
        return orders;
    }

    private static List<ConsentEvidence> with(List<ConsentEvidence> order, int place, ConsentEvidence one) {
        List<ConsentEvidence> longer = new ArrayList<>(order);
        longer.add(place, one);
        return Collections.unmodifiableList(longer);
    }

    @Test
    void evidenceNamesItsSourceAndSaysSomething() {
        assertThatThrownBy(() -> by("", 1, SUBSCRIBED)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> at(1, UNKNOWN)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new ConsentKey("", ChannelType.EMAIL, Purpose.MARKETING))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theAddressIsNotShown() {
        assertThat(ANN).hasToString("ConsentKey[EMAIL, MARKETING]");
        assertThat(at(1, SUBSCRIBED).toString()).doesNotContain("ann");
    }

    private static ConsentEvidence at(int second, ConsentState state) {
        return by("mail", second, state);
    }

    private static ConsentEvidence by(String source, int second, ConsentState state) {
        return ConsentEvidence.of(ANN, state, source, Instant.ofEpochSecond(second));
    }

    private static ConsentEvidence proven(int second) {
        return new ConsentEvidence(
                ANN, SUBSCRIBED, "shop", Instant.ofEpochSecond(second), Optional.of("double opt-in"));
    }
}
