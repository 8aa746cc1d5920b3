package io.clientele.vat.invoice;

import static org.assertj.core.api.Assertions.assertThat;

import io.clientele.address.Country;
import io.clientele.person.Language;
import io.clientele.vat.rate.Territories;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LabelsTest {

    private static Labels labels(String language) {
        return Labels.of(new Language(language));
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "de", "es", "it", "nl", "pt"})
    void everyLabelIsThereInEveryLanguage(String language) {
        List<String> english = labels("en").keys();

        assertThat(labels(language).keys()).isEqualTo(english);
        assertThat(english)
                .allSatisfy(key -> assertThat(labels(language).text(key)).isNotBlank());
    }

    @ParameterizedTest
    @CsvSource({
        "en, Germany",
        "fr, Allemagne",
        "de, Deutschland",
        "es, Alemania",
        "it, Germania",
        "nl, Duitsland",
        "fi, Germany"
    })
    void aCountryIsCalledAsInTheLanguage(String language, String name) {
        assertThat(labels(language).country(Country.of("DE"))).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource({
        "en, KGM, kg",
        "de, HUR, h",
        "fr, MON, mois",
        "de, DAY, Tag(e)",
        "es, DAY, día(s)",
        "it, MON, mese/i",
        "nl, XBX, doos/dozen",
        "pt, MON, mês/meses",
        "en, 4G, 4G",
        "fr, C62, ''",
        "en, H87, ''"
    })
    void aUnitIsCalledAsPeopleWriteItAndPiecesAreNotNamed(String language, String code, String unit) {
        assertThat(labels(language).unit(code)).isEqualTo(unit);
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "de", "es", "it", "nl", "pt"})
    void everyMemberStateHasANameAndOthersHaveTheEnglishOne(String language) {
        assertThat(Territories.standard().memberStates())
                .allSatisfy(state -> assertThat(Country.find(labels(language).country(state)))
                        .contains(state));
        assertThat(labels(language).country(Country.of("TV"))).isEqualTo("Tuvalu");
    }

    /** The names are those of the Unicode CLDR, which Java has; in Portuguese those of Portugal. */
    @ParameterizedTest
    @ValueSource(strings = {"es", "it", "nl", "pt"})
    void countriesAreCalledAsUnicodeCallsThem(String language) {
        Locale locale = Locale.forLanguageTag(language.equals("pt") ? "pt-PT" : language);

        assertThat(Territories.standard().memberStates())
                .allSatisfy(state -> assertThat(labels(language).country(state))
                        .isEqualTo(new Locale("", state.code()).getDisplayCountry(locale)));
    }

    @ParameterizedTest
    @CsvSource({
        "en, IGIC rate, Total excl. IGIC",
        "fr, Taux IGIC, Total HT",
        "de, IGIC-Satz, Summe ohne IGIC",
        "es, Tipo de IGIC, Total sin IGIC",
        "it, Aliquota IGIC, Totale IGIC esclusa",
        "nl, IGIC-tarief, Totaal excl. IGIC",
        "pt, Taxa de IGIC, Total sem IGIC"
    })
    void anotherTaxThanVatIsCalledByItsName(String language, String rate, String net) {
        Labels igic = labels(language).forTax(Optional.of("IGIC"));

        assertThat(igic.text("rate")).isEqualTo(rate);
        assertThat(igic.text("total.net")).isEqualTo(net);
        assertThat(igic.keys()).isEqualTo(labels(language).keys());
    }

    /** The words that Art. 226(7a) and (10a) of Directive 2006/112/EC put in quotes. */
    @ParameterizedTest
    @CsvSource({
        "en, Cash accounting, Self-billing",
        "fr, Comptabilité de caisse, Autofacturation",
        "de, Besteuerung nach vereinnahmten Entgelten, Gutschrift",
        "pl, Metoda kasowa, Samofakturowanie",
        "ga, Cash accounting, Self-billing"
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
