package io.clientele.vat.number;

import static org.assertj.core.api.Assertions.assertThat;

import io.clientele.address.Country;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class NumberReasonsTest {

    @ParameterizedTest(name = "{0} of {1}: {2}")
    @CsvFileSource(resources = "reasons.csv", delimiter = '|', numLinesToSkip = 1)
    void theReasonHelps(String typed, String country, String words) {
        assertThat(VatNumbers.check(typed, Optional.ofNullable(country).map(Country::of)))
                .isInstanceOfSatisfying(
                        NumberCheck.Invalid.class,
                        invalid -> assertThat(invalid.words()).isEqualTo(words));
    }
}
