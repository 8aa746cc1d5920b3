package io.clientele.identity.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextFoldingTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Marie  DUPONT                | marie dupont",
                "Zoé Müller-O’Brien           | zoe muller obrien",
                "Zoe\u0301 Mu\u0308ller       | zoe muller",
                "Łukasz Wójcik                | lukasz wojcik",
                "Æsir Ørsted, Þór             | aesir orsted thor",
                "Nguyễn Thị Ánh               | nguyen thi anh",
                "GROẞ Straße                  | gross strasse",
                "İSTANBUL ısı                 | istanbul isi",
                "Ｌｉ　Ｗｅｉ ﬁn               | li wei fin",
                "Иванов Пётр                  | ivanov petr",
                "Παπαδόπουλος                 | papadopoulos",
                "ﾔﾏﾀﾞ ﾀﾛｳ                     | ヤマダ タロウ",
                "やまだ たろう                  | ヤマダ タロウ",
                "渡邊 髙橋 澤                   | 渡辺 高橋 沢",
                "李 伟                         | 李 伟",
                "김철수                        | 김철수",
                "J.R.R. Tolkien               | j r r tolkien",
                "'-- ,,'                      | ''",
                "🙂                           | ''",
                "٣٥                           | 35",
            })
    void writingsAreWordsOfSmallLettersWithoutAccents(String text, String folded) {
        assertThat(TextFolding.fold(text)).isEqualTo(folded);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u200eAnna\u200f",
                "An\u00adna",
                "\u202eAnna\u202c",
                "A\u200bnna",
                "\ufeffAnna",
                "An\u0000na",
                "Anna\u0007",
                "\u0410nn\u0430",
                "\u0391nna",
                "𝐀𝐧𝐧𝐚",
                "An\ufe0fna",
            })
    void whatIsNotSeenOrOnlyLooksLikeALetterMakesNoDifference(String text) {
        assertThat(TextFolding.fold(text)).isEqualTo("anna");
    }

    @Test
    void aWholeWordOfAnotherAlphabetIsNotReadByItsLooks() {
        assertThat(TextFolding.fold("Вера")).isEqualTo("vera");
        assertThat(TextFolding.fold("Вера Vera")).isEqualTo("vera vera");
    }

    @ParameterizedTest
    @CsvSource({
        "Müller, Mueller, Muller",
        "Schröder, Schroeder, Schroder",
        "Jörg, Joerg, Jorg",
        "Häusler, Haeusler, Hausler",
        "Håkon, Haakon, Hakon",
        "Kjær, Kjaer, Kjar",
        "Bjørn, Bjoern, Bjorn",
        "Grün, Gruen, Grun",
        "Göthe, Goethe, Gothe",
        "Ärzte, Aerzte, Arzte",
    })
    void threeSpellingsOfAnAccentAreOne(String accented, String twoLetters, String bare) {
        assertThat(spelling(accented)).isEqualTo(spelling(twoLetters)).isEqualTo(spelling(bare));
    }

    @ParameterizedTest
    @CsvSource({"Bauer, bauer", "Sue, sue", "Jacques, jacques", "Queen, queen", "Joey, joey", "Maier, maier"})
    void twoVowelsThatAreTwoSoundsStay(String name, String spelling) {
        assertThat(spelling(name)).isEqualTo(spelling);
    }

    private static String spelling(String text) {
        return TextFolding.spelling(TextFolding.fold(text));
    }

    @Test
    void whatIsFoldedAlreadyIsReturnedAsItIs() {
        String folded = "anna weber";

        assertThat(TextFolding.fold(folded)).isSameAs(folded);
        assertThat(TextFolding.spelling(folded)).isSameAs(folded);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "é", "\u0301", " ", "\u200f", "山", "ﷺ", "Аa", "🙂", "\ud800"})
    void aTextOfAMegabyteCostsNoMoreThanALongOne(String piece) {
        String text = piece.repeat(1_000_000 / piece.length());

        assertTimeout(Duration.ofMillis(500), () -> {
            for (int i = 0; i < 100; i++) {
                assertThat(TextFolding.fold(text).length()).isLessThanOrEqualTo(TextFolding.LONGEST * 18);
            }
        });
    }
}
