package io.clientele.testkit.vies;

import static org.assertj.core.api.Assertions.assertThat;

import io.clientele.vat.number.VatNumber;
import io.clientele.vat.number.Verification;
import io.clientele.vat.vies.PatientRegister;
import io.clientele.vat.vies.ViesAnswer;
import io.clientele.vat.vies.ViesError;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What keeps a shop going while states are out of reach, against a strict VIES. */
class PatientRegisterTest extends AgainstFakeVies {
    private PatientRegister register;

    @BeforeEach
    void start() {
        fake.register(GERMAN);
        register = patient(vies());
    }

    @Test
    void aNumberInUseIsAskedForOnceADay() {
        ask(GERMAN);
        clock.advance(Duration.ofHours(23));
        ask(GERMAN);
        assertThat(fake.asked()).hasSize(1);

        clock.advance(Duration.ofHours(1));
        ask(GERMAN);
        assertThat(fake.asked()).hasSize(2);
    }

    @Test
    void aNumberThatIsNotInUseIsAskedForAgainAfterAnHour() {
        assertThat(ask(GREEK)).isEqualTo(Verification.INVALID);
        fake.register(GREEK);
        clock.advance(Duration.ofMinutes(59));
        assertThat(ask(GREEK)).isEqualTo(Verification.INVALID);

        clock.advance(Duration.ofMinutes(1));
        assertThat(ask(GREEK)).isEqualTo(Verification.VALID);
    }

    @Test
    void silenceIsKeptForAMinuteOnly() {
        fake.down("DE", ViesError.MS_UNAVAILABLE);
        assertThat(ask(GERMAN)).isEqualTo(Verification.UNKNOWN);
        fake.up("DE");
        assertThat(ask(GERMAN)).isEqualTo(Verification.UNKNOWN);
        assertThat(fake.asked()).hasSize(1);

        clock.advance(Duration.ofMinutes(1));
        assertThat(ask(GERMAN)).isEqualTo(Verification.VALID);
    }

    @Test
    void aStateThatFailsThriceRestsAndOthersAreAsked() {
        fake.down("DE", ViesError.TIMEOUT);
        for (int i = 0; i < 3; i++) {
            ask(GERMAN);
            clock.advance(Duration.ofMinutes(1));
        }
        assertThat(fake.asked()).hasSize(3);

        assertThat(register.ask(OTHER_GERMAN))
                .isInstanceOfSatisfying(
                        ViesAnswer.Silence.class,
                        silence -> assertThat(silence.error()).isEqualTo(ViesError.RESTING));
        assertThat(ask(GREEK)).isEqualTo(Verification.INVALID);
        assertThat(fake.asked()).hasSize(4);
    }

    @Test
    void afterTheRestOneQuestionTries() {
        fake.down("DE", ViesError.TIMEOUT);
        for (int i = 0; i < 3; i++) {
            ask(GERMAN);
            clock.advance(Duration.ofMinutes(1));
        }
        clock.advance(Duration.ofMinutes(4));
        ask(GERMAN);
        ask(OTHER_GERMAN);
        assertThat(fake.asked()).hasSize(4);

        fake.up("DE");
        clock.advance(Duration.ofMinutes(5));
        assertThat(ask(GERMAN)).isEqualTo(Verification.VALID);
        assertThat(ask(OTHER_GERMAN)).isEqualTo(Verification.INVALID);
    }

    @Test
    void aBusyStateDoesNotRest() {
        fake.allowPerMinute("DE", 0);
        for (int i = 0; i < 5; i++) {
            ask(GERMAN);
            clock.advance(Duration.ofMinutes(1));
        }

        assertThat(fake.asked()).hasSize(5);
    }

    @Test
    void whatWasNotAnsweredIsAskedAgainLater() {
        fake.down("DE", ViesError.MS_UNAVAILABLE);
        ask(GERMAN);
        assertThat(register.askAgain(10)).isEmpty();

        clock.advance(Duration.ofMinutes(1));
        assertThat(register.askAgain(10)).singleElement().isInstanceOf(ViesAnswer.Silence.class);
        assertThat(register.askAgain(10)).isEmpty();

        fake.up("DE");
        clock.advance(Duration.ofMinutes(5));
        assertThat(register.askAgain(10)).singleElement().isInstanceOf(ViesAnswer.InUse.class);
        assertThat(pending.find(GERMAN)).isEmpty();
        int questions = fake.asked().size();
        assertThat(ask(GERMAN)).isEqualTo(Verification.VALID);
        assertThat(fake.asked()).hasSize(questions);
    }

    @Test
    void whatCanHaveNoAnswerIsNotAskedAgain() {
        fake.downForAll(ViesError.INVALID_INPUT);

        assertThat(ask(GERMAN)).isEqualTo(Verification.UNKNOWN);
        assertThat(pending.find(GERMAN)).isEmpty();
    }

    @Test
    void anAnswerInBetweenCrossesTheQuestionOff() {
        fake.down("DE", ViesError.MS_UNAVAILABLE);
        ask(GERMAN);
        assertThat(pending.find(GERMAN)).isPresent();

        fake.up("DE");
        clock.advance(Duration.ofMinutes(1));
        ask(GERMAN);
        assertThat(pending.find(GERMAN)).isEmpty();
    }

    private Verification ask(VatNumber number) {
        return register.ask(number).verification();
    }
}
