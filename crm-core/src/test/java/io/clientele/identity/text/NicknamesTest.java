package io.clientele.identity.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.clientele.person.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NicknamesTest {

    @ParameterizedTest
    @CsvSource({
        "Bob, Robert",
        "Bob, Rob",
        "Sepp, Josef",
        "Jupp, Jos",
        "Kalle, Karl-Heinz",
        "Jempi, Jean-Pierre",
        "Pit, Pierre",
        "Ketty, Catherine",
        "Nic, Nicolas",
        "Kees, Cornelis",
        "Beppe, Giuseppe",
        "Paco, Francisco",
        "Chico, Francisco",
        "Gosia, Małgorzata",
        "Müller, Mueller",
    })
    void aNicknameAndItsNameMayBeOne(String one, String other) {
        Nicknames nicknames = Nicknames.ofAllLanguages();

        assertThat(nicknames.mayBeOne(name(one), name(other))).isTrue();
        assertThat(nicknames.mayBeOne(name(other), name(one))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"Alexander, Alexandra", "Anna, Robert", "Marie, Pierre", "Daniel, Daniela", "Pierre, Paul", "x, y"})
    void namesOfTwoPeopleAreTwo(String one, String other) {
        assertThat(Nicknames.ofAllLanguages().mayBeOne(name(one), name(other))).isFalse();
    }

    @Test
    void aNicknameMayStandForSeveralNames() {
        assertThat(Nicknames.of(new Language("en")).formalNames("alex"))
                .contains("alex", "alexander", "alexandra")
                .startsWith("alex");
        assertThat(Nicknames.ofAllLanguages().formalNames("zzz")).containsExactly("zzz");
    }

    @Test
    void aLanguageHasItsOwn() {
        assertThat(Nicknames.of(new Language("de")).mayBeOne("sepp", "josef")).isTrue();
        assertThat(Nicknames.of(new Language("en")).mayBeOne("sepp", "josef")).isFalse();
        assertThat(Nicknames.of(new Language("ja")).mayBeOne("bob", "robert")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "en", "es", "fr", "it", "lb", "nl", "pl", "pt"})
    void eachLineIsAFormalNameAndNicknames(String language) {
        assertThat(ResourceTable.lines("nicknames-" + language + ".csv"))
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line).matches("[\\p{Ll}' -]+(,[\\p{Ll}' -]+)+"))
                .extracting(line -> line.substring(0, line.indexOf(',')))
                .doesNotHaveDuplicates();
    }

    private static String name(String text) {
        return TextFolding.spelling(TextFolding.fold(text));
    }
}
