package io.clientele.identity.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class TextFoldingLawsTest {

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.oneOf(
                Arbitraries.strings().ofMaxLength(40),
                Arbitraries.strings().withCharRange('\0', '\u2500').ofMaxLength(40),
                Arbitraries.strings().withChars("aeouÄäÖöüÉéß 'ø.-АаΑaŁ").ofMaxLength(20));
    }

    @Property(tries = 10000)
    void foldingWhatIsFoldedChangesNothing(@ForAll("texts") String text) {
        String folded = TextFolding.fold(text);

        assertThat(TextFolding.fold(folded)).isEqualTo(folded);
    }

    @Property(tries = 10000)
    void wordsHaveSingleBlanksBetweenThemAndNoneAround(@ForAll("texts") String text) {
        assertThat(TextFolding.fold(text))
                .doesNotContain("  ")
                .doesNotStartWith(" ")
                .doesNotEndWith(" ");
    }

    @Property(tries = 10000)
    void composedAndTakenApartATextIsTheSame(@ForAll("texts") String text) {
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        String apart = Normalizer.normalize(text, Normalizer.Form.NFD);

        assertThat(TextFolding.fold(apart)).isEqualTo(TextFolding.fold(composed));
    }

    @Property(tries = 10000)
    void caseMakesNoDifferenceToLatinLetters(@ForAll("texts") String text) {
        String latin = text.replaceAll("[^\\u0000-\\u017e]|[ıİŉµ]", "");

        assertThat(TextFolding.fold(latin.toUpperCase(Locale.ROOT))).isEqualTo(TextFolding.fold(latin));
    }
}
