package io.clientele.person;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PersonNameTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Marie Dupont        | dupont marie",
                "'Dupont, Marie'     | dupont marie",
                "MARIE DUPONT        | dupont marie",
                "Zoé Müller          | muller zoe",
                "Zoe\u0301 Mu\u0308ller | muller zoe",
                "O'Brien             | obrien",
                "O’Brien             | obrien",
                "Jean-Luc Picard     | jean luc picard",
                "ＬＩ Ｗｅｉ          | li wei",
                "李 伟               | 伟 李",
                "Dr. A. Weber        | a dr weber",
                "Ann  Ann            | ann ann",
            })
    void writingsOfOneNameHaveOneKey(String text, String key) {
        assertThat(PersonName.ofFull(text).key()).isEqualTo(key);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "-", "...", "'", "🙂"})
    void aNameWithoutLettersHasNoWords(String text) {
        assertThat(PersonName.ofFull(text).words()).isEmpty();
    }

    @Test
    void twoPartsMakeAWholeName() {
        assertThat(PersonName.of(" Ann ", " Weber ")).isEqualTo(new PersonName("Ann", "Weber", "Ann Weber"));
        assertThat(PersonName.of("", "Weber")).isEqualTo(new PersonName("", "Weber", "Weber"));
        assertThat(PersonName.of("Ann", "")).isEqualTo(new PersonName("Ann", "", "Ann"));
        assertThat(PersonName.of(" ", "").isEmpty()).isTrue();
    }

    @Test
    void ofAWholeNameThePartsAreNotGuessed() {
        assertThat(PersonName.ofFull(" Ann Weber ")).isEqualTo(new PersonName("", "", "Ann Weber"));
    }

    @Test
    void aNameIsNotShown() {
        assertThat(PersonName.ofFull("Ann Weber")).hasToString("PersonName[…]");
    }
}
