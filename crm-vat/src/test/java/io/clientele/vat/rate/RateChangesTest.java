package io.clientele.vat.rate;

import static org.assertj.core.api.Assertions.assertThat;

import io.clientele.vat.ProductCategory;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** The changes of 2020 to 2026, each by name with the day before it and its first day. */
class RateChangesTest {

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "rate-changes.csv", numLinesToSkip = 1)
    void aChangeTakesEffectOnItsDay(
            String name, String territory, String category, LocalDate day, String before, String from) {
        assertThat(answer(territory, category, day.minusDays(1)))
                .as("%s: before", name)
                .isEqualTo(before);
        assertThat(answer(territory, category, day))
                .as("%s: from then on", name)
                .isEqualTo(from);
    }

    private static String answer(String code, String category, LocalDate day) {
        Territory territory = Territories.standard().byCode(code).orElseThrow();
        RateAnswer answer = VatRates.standard().rate(territory, new ProductCategory(category), day);
        if (answer instanceof RateAnswer.Found found) {
            return found.rate().percent().toPlainString();
        }
        return answer instanceof RateAnswer.NeedsCategoryRate ? "needs" : "none";
    }
}
