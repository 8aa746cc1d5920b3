package io.clientele.identity.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.clientele.address.Country;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ResourceTableTest {

    @ParameterizedTest
    @CsvSource({
        "street-words.csv, 3",
        "name-words.csv, 2",
        "placeholders.csv, 2",
        "letters.csv, 3",
        "kanji.csv, 2",
        "postcodes.csv, 2",
    })
    void eachLineHasItsCellsAndIsThereOnce(String name, int cells) {
        List<List<String>> rows = ResourceTable.rows(name);

        assertThat(rows)
                .isNotEmpty()
                .doesNotHaveDuplicates()
                .allSatisfy(row -> assertThat(row).hasSize(cells));
    }

    @Test
    void rolesOfWordsAreKnown() {
        assertThat(ResourceTable.rows("street-words.csv"))
                .extracting(row -> row.get(2))
                .isSubsetOf(Set.of("kind", "suffix", "short", "unit", "number", "joint"));
        assertThat(ResourceTable.rows("name-words.csv"))
                .extracting(row -> row.get(1))
                .isSubsetOf(Set.of("title", "generation", "particle", "birth", "honorific"));
        assertThat(ResourceTable.rows("placeholders.csv"))
                .extracting(row -> row.get(1))
                .isSubsetOf(Set.of("never", "alone"));
    }

    @Test
    void wordsAreWrittenAsTheyAreFolded() {
        assertThat(Stream.of("street-words.csv", "name-words.csv", "placeholders.csv")
                        .flatMap(name -> ResourceTable.rows(name).stream())
                        .map(row -> row.get(0)))
                .allSatisfy(word -> assertThat(TextFolding.fold(word)).isEqualTo(word));
    }

    @Test
    void postcodesAreOfCountries() {
        assertThat(ResourceTable.rows("postcodes.csv")).allSatisfy(row -> {
            assertThat(Country.find(row.get(0))).isPresent();
            assertThat(row.get(1)).matches("[3-8]|text");
        });
    }

    @Test
    void aTownHasItsNamesToItself() {
        assertThat(ResourceTable.rows("towns.csv").stream()
                        .flatMap(row -> row.stream().distinct())
                        .map(String::strip))
                .doesNotHaveDuplicates()
                .allSatisfy(name -> assertThat(TextFolding.fold(name)).isEqualTo(name));
    }
}
