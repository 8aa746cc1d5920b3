package io.clientele.vat.invoice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GtinTest {

    /** The third is the example of the GS1 General Specifications, the second an ISBN. */
    @ParameterizedTest
    @ValueSource(
            strings = {"4006381333931", "9780306406157", "6291041500213", "96385074", "036000291452", "10614141000415"})
    void numbersOfAllFourLengthsAreRead(String digits) {
        assertThat(new Gtin(digits).digits()).isEqualTo(digits);
        assertThat(Gtin.find(digits)).contains(new Gtin(digits));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "4006381333932",
                "400638133393",
                "40063813339310",
                "4006381333O31",
                "4006 381333931",
                "٤٠٠٦٣٨١٣٣٣٩٣١"
            })
    void whatIsNoneIsRefused(String text) {
        assertThat(Gtin.find(text)).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> new Gtin(text)).withMessageContaining("check digit");
    }

    @Property(seed = "2026", tries = 500)
    void ofTheTenLastDigitsOneIsRight(@ForAll @LongRange(min = 0, max = 999_999_999_999L) long front) {
        String digits = String.format("%012d", front);

        assertThat("0123456789"
                        .chars()
                        .filter(last -> Gtin.find(digits + (char) last).isPresent()))
                .hasSize(1);
    }

    @Property(seed = "2026", tries = 500)
    void aDigitMistypedIsSeen(
            @ForAll @LongRange(min = 0, max = 999_999_999_999L) long front,
            @ForAll @IntRange(max = 12) int position,
            @ForAll @IntRange(min = 1, max = 9) int by) {
        String right = right(String.format("%012d", front));
        char wrong = (char) ('0' + (right.charAt(position) - '0' + by) % 10);

        assertThat(Gtin.find(right.substring(0, position) + wrong + right.substring(position + 1)))
                .isEmpty();
    }

    private static String right(String front) {
        return "0123456789"
                .chars()
                .mapToObj(last -> front + (char) last)
                .filter(digits -> Gtin.find(digits).isPresent())
                .findFirst()
                .orElseThrow();
    }
}
