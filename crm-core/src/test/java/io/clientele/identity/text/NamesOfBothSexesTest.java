package io.clientele.identity.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.clientele.person.PersonName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamesOfBothSexesTest {

    @ParameterizedTest
    @CsvSource({"Martin, Martine", "Petra, Peter", "Jean, Jeanne", "René, Renée", "Paul, Paula", "Andreas, Andrea"})
    void aMansNameAndAWomansThatIsSpelledLikeIt(String one, String other) {
        assertThat(areOfManAndWoman(one, other)).isTrue();
        assertThat(areOfManAndWoman(other, one)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"Martin, Martin", "Paula, Pauline", "Marc, Mark", "Martin, Petra", "Stefan, Stephan"})
    void otherNamesSayNothing(String one, String other) {
        assertThat(areOfManAndWoman(one, other)).isFalse();
    }

    private static boolean areOfManAndWoman(String one, String other) {
        return NamesOfBothSexes.standard().areOfManAndWoman(given(one), given(other));
    }

    private static String given(String name) {
        return String.join(" ", FoldedName.of(PersonName.of(name, "")).given());
    }
}
