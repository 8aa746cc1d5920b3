package io.clientele.vat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VatRateTest {

    @ParameterizedTest
    @ValueSource(strings = {"0", "1.05", "4.9", "20", "25.5", "100"})
    void keepsEveryDigitOfAPercentage(String percent) {
        assertThat(VatRate.of(percent).percent()).isEqualTo(new BigDecimal(percent));
        assertThat(VatRate.of(percent)).hasToString(percent + " %");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "100.001", "1.0005", "1e9"})
    void refusesWhatIsNoRate(String percent) {
        assertThatThrownBy(() -> VatRate.of(percent)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"19,0", "", "19 %", "nineteen"})
    void aTextThatIsNoNumberIsToldWhatOneIs(String percent) {
        assertThatThrownBy(() -> VatRate.of(percent))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage("A rate of VAT is a number of percent with a point, such as 25.5");
    }

    @Test
    void zerosAtTheEndMakeNoDifference() {
        assertThat(VatRate.of("20.0000")).isEqualTo(VatRate.of("20"));
    }
}
