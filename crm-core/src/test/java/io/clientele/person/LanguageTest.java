package io.clientele.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageTest {

    @ParameterizedTest
    @CsvSource({"fr, fr", "FR, fr", "fr_LU, fr", "de-CH, de", "' lb ', lb", "pt-BR-x-private, pt", "en_, en"})
    void aLocaleBeginsWithItsLanguage(String text, String code) {
        assertThat(Language.parse(text)).contains(new Language(code));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "french", "xx", "f", "fr.LU", "fr1", "é", "12", "_fr"})
    void whatBeginsWithNoLanguageIsNone(String text) {
        assertThat(Language.parse(text)).isEmpty();
    }

    @Test
    void aCodeIsTwoOrThreeSmallLetters() {
        assertThat(new Language("ltz")).hasToString("ltz");
        assertThatThrownBy(() -> new Language("FR")).hasMessageContaining("FR");
        assertThatThrownBy(() -> new Language("f")).isInstanceOf(IllegalArgumentException.class);
    }
}
