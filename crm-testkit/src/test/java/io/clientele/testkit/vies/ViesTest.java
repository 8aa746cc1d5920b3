package io.clientele.testkit.vies;

import static org.assertj.core.api.Assertions.assertThat;

import io.clientele.vat.number.VatNumber;
import io.clientele.vat.number.Verification;
import io.clientele.vat.vies.Vies;
import io.clientele.vat.vies.ViesAnswer;
import io.clientele.vat.vies.ViesError;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The client against a strict VIES. */
class ViesTest extends AgainstFakeVies {
    private static final VatNumber OURS = number("ATU10223006");

    @BeforeEach
    void start() {
        fake.register(LUXEMBOURGISH, "Example S.A.", "1, rue du Marché\nL-1234 Luxembourg");
        fake.register(OURS);
    }

    @Test
    void aNumberInUseComesWithNameAndAddress() {
        assertThat(vies().ask(LUXEMBOURGISH))
                .isEqualTo(new ViesAnswer.InUse(
                        LUXEMBOURGISH,
                        NOW,
                        Optional.of(NOW),
                        Optional.empty(),
                        new ViesAnswer.Trader(
                                Optional.of("Example S.A."), Optional.of("1, rue du Marché\nL-1234 Luxembourg"))));
    }

    @Test
    void whatAStateDoesNotDiscloseIsAbsent() {
        assertThat(vies().ask(OURS))
                .isEqualTo(new ViesAnswer.InUse(
                        OURS, NOW, Optional.of(NOW), Optional.empty(), ViesAnswer.Trader.UNDISCLOSED));
    }

    @Test
    void aNumberThatIsNotInUseIsInvalid() {
        assertThat(vies().ask(GREEK))
                .isEqualTo(new ViesAnswer.NotInUse(GREEK, NOW, Optional.of(NOW), Optional.empty()));
        assertThat(fake.asked()).containsExactly("EL040127797");
    }

    @Test
    void aRequesterGetsAConsultationNumber() {
        Vies vies = vies(settings().withRequester(OURS));

        assertThat(vies.ask(LUXEMBOURGISH))
                .isInstanceOfSatisfying(
                        ViesAnswer.InUse.class,
                        answer -> assertThat(answer.consultation()).contains("WAPIAAAA1"));
        assertThat(vies.ask(GREEK))
                .isInstanceOfSatisfying(
                        ViesAnswer.NotInUse.class,
                        answer -> assertThat(answer.consultation()).contains("WAPIAAAA2"));
    }

    @Test
    void aRequesterWhoseNumberIsNotInUseIsTold() {
        Vies vies = vies(settings().withRequester(GREEK));

        assertThat(vies.ask(LUXEMBOURGISH))
                .isEqualTo(new ViesAnswer.Silence(LUXEMBOURGISH, NOW, ViesError.INVALID_REQUESTER_INFO));
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"UNREACHABLE", "UNREADABLE", "RESTING", "INTERRUPTED", "UNSUPPORTED", "OTHER"})
    void anErrorIsNeverTakenAsInvalid(ViesError error) {
        fake.down("LU", error);

        ViesAnswer answer = vies().ask(LUXEMBOURGISH);

        assertThat(answer).isEqualTo(new ViesAnswer.Silence(LUXEMBOURGISH, NOW, error));
        assertThat(answer.verification()).isEqualTo(Verification.UNKNOWN);
    }

    @ParameterizedTest
    @CsvSource({
        "100, VALID",
        "200, INVALID",
        "201, UNKNOWN",
        "202, UNKNOWN",
        "300, UNKNOWN",
        "301, UNKNOWN",
        "302, UNKNOWN",
        "400, UNKNOWN",
        "401, UNKNOWN",
        "500, UNKNOWN",
        "501, UNKNOWN",
        "600, UNKNOWN",
        "601, UNKNOWN",
        "999, UNKNOWN",
    })
    void theTestServiceAnswersByItsCodes(String code, Verification verification) {
        assertThat(vies().askTestService(LUXEMBOURGISH, code).verification()).isEqualTo(verification);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "no JSON",
                "[]",
                "{}",
                "{\"valid\":true",
                "{\"valid\":\"perhaps\"}",
                "{\"valid\":null}",
                "<html>",
                "{\"a\":[[[[[[[[[[[[]]]]]]]]]]]]}"
            })
    void aReplyThatIsNoneSaysNothing(String reply) {
        fake.replyWith(Optional.of(reply));

        assertThat(vies().ask(LUXEMBOURGISH))
                .isEqualTo(new ViesAnswer.Silence(LUXEMBOURGISH, NOW, ViesError.UNREADABLE));
    }

    @Test
    void anEndlessReplyIsNotReadToItsEnd() {
        fake.replyWith(Optional.of("{\"name\":\"" + "x".repeat(1_000_000) + "\",\"valid\":true}"));

        assertThat(vies().ask(LUXEMBOURGISH).verification()).isEqualTo(Verification.UNKNOWN);
    }

    @Test
    void anErrorThatIsNotDocumentedIsUnknown() {
        fake.replyWith(Optional.of("{\"actionSucceed\":false,\"errorWrappers\":[{\"error\":\"NEW_ONE\"}]}"));

        assertThat(vies().ask(LUXEMBOURGISH)).isEqualTo(new ViesAnswer.Silence(LUXEMBOURGISH, NOW, ViesError.OTHER));
    }

    @Test
    void fieldsThatAreNewArePassedOver() {
        fake.replyWith(Optional.of("{\"new\":{\"error\":null,\"deep\":[1]},\"valid\":true,\"name\":\"---\"}"));

        assertThat(vies().ask(LUXEMBOURGISH).verification()).isEqualTo(Verification.VALID);
    }

    @Test
    void aNumberOfTheUnitedKingdomIsNotAskedFor() {
        assertThat(vies().ask(BRITISH)).isEqualTo(new ViesAnswer.Silence(BRITISH, NOW, ViesError.UNSUPPORTED));
        assertThat(fake.asked()).isEmpty();
    }

    @Test
    void aNumberOfNorthernIrelandIsAskedFor() {
        vies().ask(number("XI434031494"));

        assertThat(fake.asked()).containsExactly("XI434031494");
    }

    @Test
    void theTimeThatViesGivesIsKeptBesideThatOfTheHost() {
        fake.replyWith(Optional.of("{\"valid\":true,\"requestDate\":\"2026-03-02T09:59:30.5+01:00\"}"));

        assertThat(vies().ask(LUXEMBOURGISH)).isInstanceOfSatisfying(ViesAnswer.InUse.class, answer -> {
            assertThat(answer.requestDate()).contains(Instant.parse("2026-03-02T08:59:30.500Z"));
            assertThat(answer.at()).isEqualTo(NOW);
        });
    }

    @Test
    void aTimeOfAnotherFormIsLeftOut() {
        fake.replyWith(Optional.of("{\"valid\":false,\"requestDate\":\"2026-03-02+01:00\"}"));

        assertThat(vies().ask(LUXEMBOURGISH))
                .isEqualTo(new ViesAnswer.NotInUse(LUXEMBOURGISH, NOW, Optional.empty(), Optional.empty()));
    }

    @Test
    void aServerThatIsNotThereIsUnreachable() {
        fake.close();

        assertThat(vies().ask(LUXEMBOURGISH))
                .isEqualTo(new ViesAnswer.Silence(LUXEMBOURGISH, NOW, ViesError.UNREACHABLE));
    }

    @Test
    void theStatusTellsWhichStatesAnswer() {
        fake.down("DE", ViesError.MS_UNAVAILABLE);

        assertThat(vies().status()).hasValueSatisfying(status -> {
            assertThat(status.available()).isTrue();
            assertThat(status.answers("DE")).isFalse();
            assertThat(status.answers("LU")).isTrue();
        });
        fake.replyWith(Optional.of("[]"));
        assertThat(vies().status()).isEmpty();
    }

    @Test
    void nothingOfATraderIsShownByChance() {
        assertThat(vies().ask(LUXEMBOURGISH).toString())
                .doesNotContain("Example", "10000356")
                .contains("LU");
    }

    @Test
    void tooManyQuestionsInAMinuteAreRefused() {
        fake.allowPerMinute("LU", 1);

        assertThat(vies().ask(LUXEMBOURGISH).verification()).isEqualTo(Verification.VALID);
        assertThat(vies().ask(LUXEMBOURGISH))
                .isEqualTo(new ViesAnswer.Silence(LUXEMBOURGISH, NOW, ViesError.MS_MAX_CONCURRENT_REQ));
        clock.advance(Duration.ofMinutes(1));
        assertThat(vies().ask(LUXEMBOURGISH).verification()).isEqualTo(Verification.VALID);
    }
}
