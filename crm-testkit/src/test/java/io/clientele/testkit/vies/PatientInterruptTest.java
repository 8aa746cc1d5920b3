package io.clientele.testkit.vies;

import static org.assertj.core.api.Assertions.assertThat;

import io.clientele.testkit.clock.SettableClock;
import io.clientele.vat.number.VatNumber;
import io.clientele.vat.number.Verification;
import io.clientele.vat.vies.InMemoryPendingChecks;
import io.clientele.vat.vies.PatienceSettings;
import io.clientele.vat.vies.PatientRegister;
import io.clientele.vat.vies.PendingCheck;
import io.clientele.vat.vies.PendingChecks;
import io.clientele.vat.vies.Vies;
import io.clientele.vat.vies.ViesAnswer;
import io.clientele.vat.vies.ViesError;
import io.clientele.vat.vies.ViesSettings;
import java.io.IOException;
import java.net.http.HttpClient;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A host that shuts down breaks questions off: that says nothing about a state. */
@Timeout(120)
class PatientInterruptTest {
    private static final Instant NOW = Instant.parse("2026-03-02T10:00:00Z");
    private static final VatNumber GERMAN = ViesTest.number("DE111111125");

    private final SettableClock clock = SettableClock.at(NOW);
    private final PendingChecks pending = new InMemoryPendingChecks();
    private FakeVies fake;
    private PatientRegister register;

    @BeforeEach
    void start() throws IOException {
        fake = FakeVies.start(clock);
        fake.register(GERMAN);
        Vies vies = new Vies(HttpClient.newHttpClient(), ViesSettings.standard().withBase(fake.base()), clock);
        register = PatientRegister.of(vies, PatienceSettings.standard(), pending, clock);
    }

    @AfterEach
    void stop() {
        // So that a test that fails does not interrupt the next one.
        assertThat(Thread.interrupted()).isFalse();
        fake.close();
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
        PendingCheck second = PendingCheck.first(ViesTest.number("LU10000356"), NOW);
        pending.put(first);
        pending.put(second);
        clock.advance(Duration.ofMinutes(1));
        PatientRegister interrupted = PatientRegister.of(
                number -> {
                    Thread.currentThread().interrupt();
                    return new ViesAnswer.Silence(number, clock.instant(), ViesError.INTERRUPTED);
                },
                PatienceSettings.standard(),
                pending,
                clock);

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
