package io.clientele.vat.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The number of a small enterprise by Art. 284(3)(b) of Directive 2006/112/EC. */
class ExNumberTest {

    @ParameterizedTest
    @CsvSource({
        "DE136695976-EX, DE136695976-EX",
        "de 136 695 976 ex, DE136695976-EX",
        "PL8567346215EX, PL8567346215-EX",
        "NL123456789B01-EX, NL123456789B01-EX",
        "EL040127797-EX, EL040127797-EX"
    })
    void itIsBroughtIntoItsFormHoweverItWasTyped(String typed, String number) {
        assertThat(ExNumber.of(typed)).contains(number);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "EX",
                "DE-EX",
                "136695976-EX",
                "DE136695976",
                "DE136695976-EXX",
                "DE123456789012345678901-EX",
                "DE1*-EX"
            })
    void whatIsNotSoMadeIsNone(String typed) {
        assertThat(ExNumber.of(typed)).isEmpty();
    }
}
