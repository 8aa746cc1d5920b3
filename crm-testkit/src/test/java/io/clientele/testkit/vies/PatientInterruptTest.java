package io.clientele.testkit.vies;

import static org.assertj.core.api.Assertions.assertThat;

import io.clientele.vat.number.Verification;
import io.clientele.vat.vies.PatientRegister;
import io.clientele.vat.vies.PendingCheck;
import io.clientele.vat.vies.ViesAnswer;
import io.clientele.vat.vies.ViesError;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A host that shuts down breaks questions off: that says nothing about a state. */
@Timeout(120)
class PatientInterruptTest extends AgainstFakeVies {

    private PatientRegister register;

    @BeforeEach
    void start() {
        fake.register(GERMAN);
        register = patient(vies());
    }

    @AfterEach
    void aTestThatFailsDoesNotInterruptTheNextOne() {
        assertThat(Thread.interrupted()).isFalse();
    }

    @Test
    void aQuestionThatIsBrokenOffStaysPendingAndIsNoOutage() {
        for (int i = 0; i < 5; i++) {
            assertThat(askInterrupted()).isEqualTo(new ViesAnswer.Silence(GERMAN, NOW, ViesError.INTERRUPTED));
        }
        assertThat(pending.find(GERMAN)).isPresent();

        assertThat(register.ask(GERMAN).verification()).isEqualTo(Verification.VALID);
    }

    @Test
    void aTrialThatIsBrokenOffDoesNotMakeTheRestLonger() {
        fake.down("DE", ViesError.MS_UNAVAILABLE);
        for (int i = 0; i < 3; i++) {
            register.ask(GERMAN);
            clock.advance(Duration.ofMinutes(1));
        }
        fake.up("DE");
        clock.advance(Duration.ofMinutes(5));
        askInterrupted();

        assertThat(register.ask(GERMAN).verification()).isEqualTo(Verification.VALID);
    }

    @Test
    void aTrialThatIsBrokenOffDoesNotMakeARefusalLonger() {
        fake.downForAll(ViesError.IP_BLOCKED);
        register.ask(GERMAN);
        fake.upForAll();
        clock.advance(Duration.ofMinutes(5));
        askInterrupted();

        assertThat(register.ask(GERMAN).verification()).isEqualTo(Verification.VALID);
    }

    @Test
    void nothingIsAskedAgainByAThreadThatIsInterrupted() {
        PendingCheck check = PendingCheck.first(GERMAN, NOW);
        pending.put(check);
        clock.advance(Duration.ofMinutes(1));

        Thread.currentThread().interrupt();
        List<ViesAnswer> answers = register.askAgain(10);

        assertThat(Thread.interrupted()).isTrue();
        assertThat(answers).isEmpty();
        assertThat(pending.find(GERMAN)).contains(check);
    }

    @Test
    void whatIsBrokenOffInBetweenIsNoTryAndTheRestIsLeft() {
        PendingCheck first = PendingCheck.first(GERMAN, NOW);
        PendingCheck second = PendingCheck.first(LUXEMBOURGISH, NOW);
        pending.put(first);
        pending.put(second);
        clock.advance(Duration.ofMinutes(1));
        PatientRegister interrupted = patient(number -> {
            Thread.currentThread().interrupt();
            return new ViesAnswer.Silence(number, clock.instant(), ViesError.INTERRUPTED);
        });

        List<ViesAnswer> answers = interrupted.askAgain(10);

        assertThat(Thread.interrupted()).isTrue();
        assertThat(answers).hasSize(1);
        assertThat(pending.due(clock.instant(), 10)).containsExactly(first, second);
    }

    private ViesAnswer askInterrupted() {
        Thread.currentThread().interrupt();
        ViesAnswer answer = register.ask(GERMAN);
        assertThat(Thread.interrupted()).isTrue();
        return answer;
    }
}
