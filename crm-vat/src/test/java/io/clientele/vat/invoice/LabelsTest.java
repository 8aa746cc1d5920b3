package io.clientele.vat.invoice;

import static org.assertj.core.api.Assertions.assertThat;

import io.clientele.person.Language;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LabelsTest {

    private static Labels labels(String language) {
        return Labels.of(new Language(language));
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "de"})
    void everyLabelIsThereInEveryLanguage(String language) {
        List<String> english = labels("en").keys();

        assertThat(labels(language).keys()).isEqualTo(english);
        assertThat(english)
                .allSatisfy(key -> assertThat(labels(language).text(key)).isNotBlank());
    }

    /** The words that Art. 226(7a) and (10a) of Directive 2006/112/EC put in quotes. */
    @ParameterizedTest
    @CsvSource({
        "en, Cash accounting, Self-billing",
        "fr, Comptabilité de caisse, Autofacturation",
        "de, Besteuerung nach vereinnahmten Entgelten, Gutschrift",
        "pl, Cash accounting, Self-billing"
    })
    void theMentionsAreTheWordsOfTheDirective(String language, String cashAccounting, String selfBilling) {
        InvoiceDraft draft = Drafts.domestic()
                .language(new Language(language))
                .selfBilled(true)
                .cashAccounting(true)
                .build();

        assertThat(draft.mentions()).containsExactly(selfBilling, cashAccounting);
    }
}
