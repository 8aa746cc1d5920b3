package io.clientele.vat.number;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.io.Resources;
import io.clientele.address.Country;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class VatNumberLawsTest {

    /**
     * In these states the check digits cover every other digit, by weights without a factor in common with the modulus.
     */
    private static final Set<String> SURE = Set.of("AT", "BE", "DE", "DK", "EE", "FI", "HR", "HU", "LU", "PL", "SK");

    @Property(seed = "7321")
    void neverThrowsWhateverIsTyped(@ForAll String typed, @ForAll("countries") Optional<Country> country) {
        assertThat(VatNumbers.check(typed, country)).isNotNull();
    }

    @Property(seed = "7321")
    void aNumberOfTheRightLettersIsNeverRefusedWithAnException(
            @ForAll("prefixes") String prefix, @ForAll("bodies") String body) {
        assertThat(VatNumbers.check(prefix + body, Optional.empty())).isNotNull();
    }

    @Property(seed = "7321")
    void oneWrongDigitIsFound(
            @ForAll("sure") String number, @ForAll("position") int position, @ForAll("step") int step) {
        int index = 2 + position % (number.length() - 2);
        char old = number.charAt(index);
        Assume.that(Character.isDigit(old));
        char other = (char) ('0' + (old - '0' + step) % 10);
        String wrong = number.substring(0, index) + other + number.substring(index + 1);

        assertThat(VatNumbers.check(wrong, Optional.empty()).isValid()).isFalse();
    }

    @Property(seed = "7321")
    void whatStandsBetweenTheCharactersMakesNoDifference(
            @ForAll("valid") String number, @ForAll("between") String between, @ForAll("position") int position) {
        int index = position % number.length();
        String typed = number.substring(0, index) + between + number.substring(index);

        assertThat(VatNumbers.check(typed, Optional.empty())).isEqualTo(VatNumbers.check(number, Optional.empty()));
    }

    @Property(seed = "7321")
    void theTextOfANumberIsThatNumber(@ForAll("valid") String number) {
        VatNumber once = ((NumberCheck.Valid) VatNumbers.check(number, Optional.empty())).number();

        assertThat(VatNumbers.check(once.text(), Optional.empty())).isEqualTo(new NumberCheck.Valid(once));
        assertThat(VatNumbers.check(once.rest(), Optional.of(once.country())).isValid())
                .isTrue();
    }

    @Property(seed = "7321", tries = 5_000)
    void aNumberIsTheSameBehindAnyWord(
            @ForAll("valid") String number, @ForAll("words") String word, @ForAll("behindAWord") String between) {
        assertThat(VatNumbers.check(word + between + number, Optional.empty()))
                .isEqualTo(VatNumbers.check(number, Optional.empty()));
        assertThat(VatNumbers.isValid(word + between + number)).isTrue();
    }

    @Property(seed = "7321", tries = 5_000)
    void aNumberIsTheSameWithAnyWordBehindItsPrefix(@ForAll("valid") String number, @ForAll("words") String word) {
        String typed = number.substring(0, 2) + " " + word + " " + number.substring(2);

        assertThat(VatNumbers.check(typed, Optional.empty())).isEqualTo(VatNumbers.check(number, Optional.empty()));
    }

    @Property(seed = "7321", tries = 5_000)
    void noWordIsLeftOutOfWhatIsANumberAsItStands(
            @ForAll("worded") String typed, @ForAll("countries") Optional<Country> country) {
        NumberCheck asItStands = new AnyForm(typed, country).asItStands();

        assertThat(VatNumbers.check(typed, country).isValid() || !asItStands.isValid())
                .isTrue();
        if (asItStands.isValid()) {
            assertThat(VatNumbers.check(typed, country)).isEqualTo(asItStands);
        }
    }

    @Property(seed = "7321", tries = 5_000)
    void whatIsSaidOfWordsIsSaidWithAndWithoutReasons(@ForAll("worded") String typed) {
        assertThat(VatNumbers.isValid(typed))
                .isEqualTo(VatNumbers.check(typed, Optional.empty()).isValid());
    }

    @Provide
    Arbitrary<String> words() {
        return Arbitraries.of(Words.all()).filter(Words.Word::alone).map(Words.Word::letters);
    }

    @Provide
    Arbitrary<String> behindAWord() {
        return Arbitraries.of("", " ", ": ", ".: ", " - ", " # ");
    }

    /** Pieces of words and numbers, one behind the other. */
    @Provide
    Arbitrary<String> worded() {
        Arbitrary<String> piece = Arbitraries.oneOf(
                Arbitraries.of(Words.all()).map(Words.Word::letters),
                prefixes(),
                valid(),
                valid().map(number -> number.substring(2)),
                Arbitraries.of(" ", ".", "no", "X", "0"));
        return piece.list().ofMinSize(1).ofMaxSize(4).map(pieces -> String.join("", pieces));
    }

    @Provide
    Arbitrary<String> valid() {
        return Arbitraries.of(validNumbers());
    }

    @Provide
    Arbitrary<String> sure() {
        return Arbitraries.of(validNumbers().stream()
                .filter(number -> SURE.contains(number.substring(0, 2)))
                .toList());
    }

    @Provide
    Arbitrary<String> prefixes() {
        return Arbitraries.of(validNumbers().stream()
                .map(number -> number.substring(0, 2))
                .distinct()
                .toList());
    }

    @Provide
    Arbitrary<String> bodies() {
        return Arbitraries.strings()
                .withChars("0123456789ABHUWX+*")
                .ofMinLength(0)
                .ofMaxLength(14);
    }

    @Provide
    Arbitrary<String> between() {
        return Arbitraries.of(
                " ", ".", ",", ";", "!", "'", "\"", "-", "/", ":", "\u00A0", "\u2013", "\u200B", "\t", "  ");
    }

    @Provide
    Arbitrary<Integer> position() {
        return Arbitraries.integers().between(0, 1000);
    }

    @Provide
    Arbitrary<Integer> step() {
        return Arbitraries.integers().between(1, 9);
    }

    @Provide
    Arbitrary<Optional<Country>> countries() {
        return Combinators.combine(
                        Arbitraries.of(true, false), Arbitraries.of("DE", "FR", "GR", "GB", "MC", "CH", "IE"))
                .as((named, code) -> named ? Optional.of(Country.of(code)) : Optional.empty());
    }

    private static List<String> validNumbers() {
        try {
            return Resources.readLines(
                            Resources.getResource(VatNumberLawsTest.class, "valid-numbers.csv"), StandardCharsets.UTF_8)
                    .stream()
                    .skip(1)
                    .map(line -> line.substring(0, line.indexOf(',')))
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
