package io.clientele.vat.number;

import static org.assertj.core.api.Assertions.assertThat;

import io.clientele.address.Country;
import io.clientele.vat.number.internal.CountryRules;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberWordsTest {
    /** The official languages of the Union, and Luxembourgish. */
    private static final List<String> LANGUAGES = List.of(
            "bg", "cs", "da", "de", "el", "en", "es", "et", "fi", "fr", "ga", "hr", "hu", "it", "lb", "lt", "lv", "mt",
            "nl", "pl", "pt", "ro", "sk", "sl", "sv");

    @ParameterizedTest(name = "{0} of {1}: {2}")
    @CsvFileSource(resources = "words-typed.csv", delimiter = '|', numLinesToSkip = 1)
    void wordsThatSayWhatItIsAreLeftOut(String typed, String country, String text) {
        assertThat(VatNumbers.check(typed, Optional.ofNullable(country).map(Country::of)))
                .isInstanceOfSatisfying(
                        NumberCheck.Valid.class,
                        valid -> assertThat(valid.number().text()).isEqualTo(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "No. 136695976",
                "NO136695976",
                "ID 136695976",
                "STEUER 136695976",
                "AТ VAT U13585627",
                "DE VAT DE136695976",
                "VAT TV DE136695976",
            })
    void noOtherWordsAreLeftOut(String typed) {
        assertThat(VatNumbers.check(typed, Optional.of(Country.of("DE"))).isValid())
                .isFalse();
    }

    @Test
    void theListHasWordsOfAllOfficialLanguages() {
        assertThat(Words.all()).extracting(Words.Word::language).hasSameElementsAs(LANGUAGES);
        assertThat(Words.all())
                .filteredOn(Words.Word::alone)
                .extracting(Words.Word::language)
                .containsAll(LANGUAGES);
    }

    /** On which rests that a text with a digit among its first three characters is not searched for words. */
    @Test
    void wordsThatNeedNoOtherHaveThreeLettersAtLeast() {
        assertThat(Words.all())
                .filteredOn(Words.Word::alone)
                .extracting(Words.Word::letters)
                .allSatisfy(letters -> assertThat(letters).hasSizeGreaterThan(2));
    }

    /** Else a prefix before a number would be left out as a word, and the number taken for one of the row's country. */
    @Test
    void noWordIsThePrefixOfACountry() {
        assertThat(Words.all()).extracting(Words.Word::letters).allSatisfy(letters -> {
            assertThat(letters).isEqualTo(letters.toUpperCase(Locale.ROOT));
            assertThat(CountryRules.all()).noneMatch(rule -> rule.prefix().equals(letters));
            assertThat(letters).isNotIn("CH", "EU", "GR", "IM", "MC", "UK");
        });
    }
}
