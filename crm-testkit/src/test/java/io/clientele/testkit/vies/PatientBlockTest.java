package io.clientele.testkit.vies;

import static org.assertj.core.api.Assertions.assertThat;

import io.clientele.vat.number.VatNumber;
import io.clientele.vat.vies.PatienceSettings;
import io.clientele.vat.vies.PatientRegister;
import io.clientele.vat.vies.PendingCheck;
import io.clientele.vat.vies.ViesAnswer;
import io.clientele.vat.vies.ViesError;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is done while VIES refuses the host, and while a state rests: nothing that waits is lost. */
class PatientBlockTest extends AgainstFakeVies {
    private static final List<VatNumber> NUMBERS = List.of(GERMAN, GREEK, LUXEMBOURGISH);

    private PatientRegister register;

    @BeforeEach
    void start() {
        register = patient(vies());
    }

    @ParameterizedTest
    @EnumSource(names = {"IP_BLOCKED", "VAT_BLOCKED", "INVALID_REQUESTER_INFO"})
    void whatIsPendingStaysSoWhileViesRefusesTheHost(ViesError refusal) {
        NUMBERS.forEach(number -> pending.put(PendingCheck.first(number, NOW)));
        clock.advance(Duration.ofMinutes(1));
        fake.downForAll(refusal);

        assertThat(register.askAgain(10))
                .singleElement()
                .satisfies(answer -> assertThat(errorOf(answer)).isEqualTo(refusal));
        assertThat(fake.asked()).hasSize(1);
        assertThat(NUMBERS)
                .allSatisfy(number -> assertThat(pending.find(number)).isPresent());
    }

    @Test
    void theBatchEndsWithARefusalEvenWithoutARest() {
        PatienceSettings restless = new PatienceSettings(Duration.ZERO, Duration.ZERO, Duration.ZERO, 1, Duration.ZERO);
        NUMBERS.forEach(number -> pending.put(PendingCheck.first(number, NOW)));
        clock.advance(Duration.ofMinutes(1));
        fake.downForAll(ViesError.IP_BLOCKED);

        PatientRegister.of(vies(), restless, pending, clock).askAgain(10);

        assertThat(fake.asked()).hasSize(1);
    }

    @Test
    void nothingIsAskedUntilTheRestIsOver() {
        fake.downForAll(ViesError.IP_BLOCKED);
        NUMBERS.forEach(register::ask);
        assertThat(fake.asked()).hasSize(1);

        fake.upForAll();
        clock.advance(Duration.ofMinutes(4));
        assertThat(register.askAgain(10)).isEmpty();
        assertThat(errorOf(register.ask(OTHER_GERMAN))).isEqualTo(ViesError.IP_BLOCKED);
        assertThat(fake.asked()).hasSize(1);

        clock.advance(Duration.ofMinutes(1));
        assertThat(register.askAgain(10))
                .hasSize(4)
                .allSatisfy(answer -> assertThat(answer).isInstanceOf(ViesAnswer.NotInUse.class));
        assertThat(pending.due(NOW.plus(Duration.ofDays(2)), 10)).isEmpty();
    }

    @Test
    void oneQuestionTriesWhetherARefusalIsOver() {
        fake.downForAll(ViesError.VAT_BLOCKED);
        register.ask(GERMAN);
        clock.advance(Duration.ofMinutes(5));
        NUMBERS.forEach(register::ask);

        assertThat(fake.asked()).hasSize(2);
    }

    @Test
    void aFirstQuestionDuringARefusalIsPutDown() {
        fake.downForAll(ViesError.IP_BLOCKED);
        register.ask(GERMAN);
        register.ask(OTHER_GERMAN);

        assertThat(pending.find(GERMAN)).isPresent();
        assertThat(pending.find(OTHER_GERMAN)).isPresent();
    }

    @Test
    void aWrongQuestionIsDroppedFromWhatIsPending() {
        pending.put(PendingCheck.first(GERMAN, NOW));
        clock.advance(Duration.ofMinutes(1));
        fake.downForAll(ViesError.INVALID_INPUT);
        register.askAgain(10);

        assertThat(pending.find(GERMAN)).isEmpty();
    }

    @Test
    void aNumberThatViesDoesNotKnowIsNotPending() {
        for (int i = 0; i < 5; i++) {
            assertThat(errorOf(register.ask(BRITISH))).isEqualTo(ViesError.UNSUPPORTED);
            clock.advance(Duration.ofMinutes(2));
        }

        assertThat(pending.find(BRITISH)).isEmpty();
        assertThat(ViesError.UNSUPPORTED.sentence()).contains("United Kingdom");
    }

    @Test
    void aRestIsNoTry() {
        PendingCheck check = PendingCheck.first(OTHER_GERMAN, NOW.plusSeconds(1));
        letGermanyRest();
        pending.put(check);
        clock.advance(Duration.ofMinutes(2));

        assertThat(register.askAgain(10))
                .allSatisfy(answer -> assertThat(errorOf(answer)).isEqualTo(ViesError.RESTING));
        assertThat(pending.find(OTHER_GERMAN)).contains(check.postponed(NOW.plus(Duration.ofMinutes(7))));
    }

    @Test
    void whatWaitedForTheEndOfARestIsAskedThen() {
        letGermanyRest();
        pending.put(PendingCheck.first(OTHER_GERMAN, NOW));
        clock.advance(Duration.ofMinutes(2));
        register.askAgain(10);
        fake.up("DE");
        clock.advance(Duration.ofMinutes(3));

        assertThat(register.askAgain(10))
                .hasSize(2)
                .allSatisfy(answer -> assertThat(answer).isInstanceOf(ViesAnswer.NotInUse.class));
    }

    /** Three questions, the last one two minutes from the beginning. */
    private void letGermanyRest() {
        fake.down("DE", ViesError.MS_UNAVAILABLE);
        register.ask(GERMAN);
        clock.advance(Duration.ofMinutes(1));
        register.ask(GERMAN);
        clock.advance(Duration.ofMinutes(1));
        register.ask(GERMAN);
    }

    private static ViesError errorOf(ViesAnswer answer) {
        return ((ViesAnswer.Silence) answer).error();
    }
}
