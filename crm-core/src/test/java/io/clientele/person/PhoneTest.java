package io.clientele.person;

import static org.assertj.core.api.Assertions.assertThat;

import io.clientele.address.Country;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhoneTest {

    @ParameterizedTest
    @CsvSource({
        "621 123 456, LU, +352621123456",
        "+352 621 123 456, , +352621123456",
        "00352621123456, LU, +352621123456",
        "030 901820, DE, +4930901820",
        "030 901820, , ",
        "123, LU, ",
        "call me, LU, ",
        "'', LU, ",
        "+352 621 123 456, DE, +352621123456",
    })
    void aValidNumberIsWrittenInternationally(String text, String country, String e164) {
        Phone phone = Phone.of(text, Optional.ofNullable(country).map(Country::of));

        assertThat(phone.e164()).isEqualTo(Optional.ofNullable(e164));
    }

    @Test
    void aNumberIsKeptAsItWasWritten() {
        assertThat(Phone.of(" 621-123 456 ", Optional.empty()).text()).isEqualTo("621-123 456");
    }

    @ParameterizedTest
    @CsvSource({"621-123 456, 621123456", "+352 (621), 352621", "call me, call me", "'', ''", "٣٥٢, ٣٥٢"})
    void twoWritingsOfTheSameDigitsHaveOneKey(String text, String key) {
        assertThat(Phone.of(text, Optional.empty()).key()).isEqualTo(key);
    }

    @Test
    void onlyTheCountryIsShown() {
        assertThat(Phone.of("621123456", Optional.of(Country.of("LU")))).hasToString("Phone[LU]");
        assertThat(Phone.of("621123456", Optional.empty())).hasToString("Phone[]");
    }
}
