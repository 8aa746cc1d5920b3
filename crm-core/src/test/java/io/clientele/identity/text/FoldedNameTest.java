package io.clientele.identity.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import io.clientele.person.PersonName;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FoldedNameTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Marie Dupont             | marie dupont",
                "Dupont, Marie            | marie dupont",
                "Dr. Marie Dupont         | marie dupont",
                "Frau Dr. Marie Müller    | marie muller",
                "Jean-Marc Schröder-Kieffer | jean marc schroder kieffer",
                "Ludwig van Beethoven     | ludwig beethoven",
                "Van Morrison             | van morrison",
                "Anna Weber geb. Schmidt  | anna weber schmidt",
                "Anna Weber (née Schmidt) | anna weber schmidt",
                "John Smith Jr.           | john smith",
                "Smith, John              | john smith",
                "Mr.                      | mr",
                "山田太郎様                | 山田太郎",
                "山田 太郎 様              | 山田 太郎",
                "すずき いちろう さん       | スズキ イチロウ",
                "María de la Luz Pérez y García | maria luz perez garcia",
            })
    void aWholeNameIsItsWords(String full, String words) {
        assertThat(FoldedName.of(PersonName.ofFull(full)).words())
                .isEqualTo(Splitter.on(' ').splitToList(words));
    }

    @ParameterizedTest
    @CsvSource({
        "Marie, Dupont, 'Dupont, Marie'",
        "Marie, Dupont, MARIE DUPONT",
        "Marie, Dupont, Mme Dupont Marie",
        "Dupont, Marie, Marie Dupont",
        "Jörg, Müller, MUELLER JOERG",
        "Ludwig, van Beethoven, 'van Beethoven, Ludwig'",
        "太郎, 山田, 山田太郎",
        "いちろう, すずき, スズキ　イチロウ",
        "一郎, 渡邊, 渡辺 一郎様",
    })
    void whateverTheOrderAndWritingTheKeyIsOne(String given, String family, String full) {
        assertThat(FoldedName.of(PersonName.of(given, family)).key())
                .isEqualTo(FoldedName.of(PersonName.ofFull(full)).key());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "-",
                ".",
                "...",
                "N/A",
                "n/a",
                "n.a.",
                "NA",
                "null",
                "Test",
                "test test",
                "TEST KUNDE",
                "unknown",
                "Unbekannt",
                "xxx",
                "XXXXX xxx",
                "asdf",
                "12345",
                "Max Mustermann",
                "John Doe",
                "\u200e",
                "🙂",
                "No Name",
                "Vorname Nachname",
                "k.A.",
                "first last"
            })
    void whatIsTypedInsteadOfANameIsNone(String text) {
        assertThat(FoldedName.of(PersonName.ofFull(text)).isEmpty()).isTrue();
        assertThat(FoldedName.of(PersonName.of("", text)).isEmpty()).isTrue();
        assertThat(FoldedName.of(PersonName.of(text, text)).isEmpty()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"Jennifer, Null", "Zack, Test", "Na, Kim", "Ann, Guest", "Max, Muster"})
    void peopleWithTheNameOfAPlaceholderHaveOne(String given, String family) {
        assertThat(FoldedName.of(PersonName.of(given, family)).words()).hasSize(2);
        assertThat(FoldedName.of(PersonName.ofFull(given + " " + family)).words())
                .hasSize(2);
    }

    @Test
    void ofTwoPartsTheOneThatIsNoNameIsLeftOut() {
        FoldedName name = FoldedName.of(PersonName.of("unknown", "Weber"));

        assertThat(name.given()).isEmpty();
        assertThat(name.family()).containsExactly("weber");
        assertThat(name.key()).isEqualTo("weber");
        assertThat(FoldedName.of(PersonName.of("n/a", "Weber"))).isEqualTo(name);
    }

    @Test
    void partsAreKnownWhereTheyWereGiven() {
        FoldedName name = FoldedName.of(PersonName.of("Dr. J. Anna", "van den Berg-Weber"));

        assertThat(name.given()).containsExactly("j", "anna");
        assertThat(name.family()).containsExactly("van", "den", "berg", "weber");
        assertThat(name.familyNames()).containsExactly("berg", "weber");
        assertThat(name.words()).containsExactly("j", "anna", "berg", "weber");
        assertThat(FoldedName.isInitial(name.given().get(0))).isTrue();
        assertThat(FoldedName.isInitial("山")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"van den Berg", "Vandenberg", "Van-Den-Berg", "VAN DEN BERG", "van denBerg"})
    void aFamilyNameAsOneWordIsTheSameWithAndWithoutBlanks(String family) {
        assertThat(FoldedName.of(PersonName.of("Jan", family)).familyAsOne()).isEqualTo("vandenberg");
    }

    @ParameterizedTest
    @CsvSource({"John, 'Smith, Jr.', jr", "John, Smith III, iii", "Franz, Huber sen., sen", "Junior, Weber, "})
    void fatherAndSonAreTold(String given, String family, String generation) {
        assertThat(FoldedName.of(PersonName.of(given, family)).generation().orElse(null))
                .isEqualTo(generation);
    }

    @Test
    void aParticleAloneIsAName() {
        assertThat(FoldedName.of(PersonName.of("Thi", "Le")).words()).containsExactly("thi", "le");
        assertThat(FoldedName.of(PersonName.ofFull("Le Do")).words()).containsExactly("le", "do");
    }

    @Test
    void aNameIsNotShown() {
        assertThat(FoldedName.of(PersonName.ofFull("Ann Weber"))).hasToString("FoldedName[…]");
    }

    @Test
    void whatIsBeyondALongNameDoesNotCount() {
        PersonName name = PersonName.of("Ann", "Weber ".repeat(200_000));

        assertThat(FoldedName.of(name).family().size()).isLessThan(TextFolding.LONGEST);
        assertThat(FoldedName.of(PersonName.ofFull("a".repeat(1_000_000))).words())
                .isEqualTo(List.of());
    }
}
