package io.clientele.vat.treatment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class MentionsTest {
    private static final List<String> OFFICIAL =
            List.of("bg cs da de el en es et fi fr ga hr hu it lt lv mt nl pl pt ro sk sl sv".split(" "));

    private final Mentions mentions = Mentions.standard();

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "REVERSE_CHARGE; en; Reverse charge",
                "REVERSE_CHARGE; fr; Autoliquidation",
                "REVERSE_CHARGE; de; Steuerschuldnerschaft des Leistungsempfängers",
                "REVERSE_CHARGE; es; Inversión del sujeto pasivo",
                "REVERSE_CHARGE; it; Inversione contabile",
                "REVERSE_CHARGE; el; Αντίστροφη επιβάρυνση",
                "REVERSE_CHARGE; lv; Nodokļa apgrieztā maksāšana",
                "REVERSE_CHARGE; sk; Prenesenie daňovej povinnosti",
                "SELF_BILLING; es; Facturación por el destinatario",
                "SELF_BILLING; sv; Självfakturering",
                "SELF_BILLING; en; Self-billing",
                "SELF_BILLING; de; Gutschrift",
                "CASH_ACCOUNTING; en; Cash accounting",
                "MARGIN_TRAVEL_AGENTS; en; Margin scheme — Travel agents",
                "MARGIN_SECOND_HAND_GOODS; en; Margin scheme — Second-hand goods",
                "MARGIN_WORKS_OF_ART; de; Kunstgegenstände/Sonderregelung"
            })
    void theWordsOfArticle226AreTheDirectivesOwn(Mention mention, String language, String words) {
        assertThat(mentions.text(mention, language, "")).isEqualTo(words);
    }

    @Test
    void theWordsOfCollectorsItemsAreTheDirectivesOwn() {
        assertThat(mentions.text(Mention.MARGIN_COLLECTORS_ITEMS, "en", ""))
                .isEqualTo("Margin scheme — Collector's items and antiques");
    }

    @ParameterizedTest
    @EnumSource
    void everyMentionIsThereInEnglishFrenchAndGerman(Mention mention) {
        assertThat(Stream.of("en", "fr", "de").map(language -> mentions.in(mention, language)))
                .allMatch(java.util.Optional::isPresent);
    }

    @Test
    void aReverseChargeIsSaidInEveryOfficialLanguageButIrish() {
        assertThat(OFFICIAL)
                .hasSize(24)
                .allMatch(language ->
                        mentions.in(Mention.REVERSE_CHARGE, language).isPresent() != language.equals("ga"));
        assertThat(OFFICIAL.stream()
                        .filter(language ->
                                mentions.in(Mention.SELF_BILLING, language).isEmpty()))
                .containsExactly("ga", "pt", "ro", "sl");
    }

    @Test
    void aLanguageThatTheTableDoesNotHaveIsEnglish() {
        assertThat(mentions.text(Mention.REVERSE_CHARGE, "ga", "")).isEqualTo("Reverse charge");
    }

    @Test
    void whatIsSaidInAnyLanguageIsKnownAgain() {
        assertThat(mentions.isSaid(Mention.SELF_BILLING, "Självfakturering")).isTrue();
        assertThat(mentions.isSaid(Mention.SELF_BILLING, "Omvänd betalningsskyldighet"))
                .isFalse();
    }

    @Test
    void theArticleStandsInTheWords() {
        assertThat(mentions.text(Mention.INTRA_COMMUNITY, "de", "Art. 138(1)"))
                .isEqualTo("Innergemeinschaftliche Lieferung, steuerfrei nach Art. 138(1) der Richtlinie 2006/112/EG");
    }

    @Test
    void everyRowHasItsSource() {
        assertThat(Table.rows("mentions.csv").map(row -> row.get(3))).allMatch(source -> !source.isBlank());
        assertThat(Table.rows("legal-changes.csv").map(List::size)).allMatch(size -> size == 4);
    }

    @ParameterizedTest
    @CsvSource({
        "E_COMMERCE, 2021-07-01",
        "VIRTUAL_EVENTS, 2025-01-01",
        "SMALL_ENTERPRISES_ABROAD, 2025-01-01",
        "ONE_STOP_SHOP_EXTENDED, 2027-01-01",
        "REVERSE_CHARGE_OF_FOREIGNERS, 2028-07-01",
        "SINGLE_REGISTRATION, 2028-07-01",
        "PLATFORM_SERVICES, 2028-07-01",
        "PLATFORM_SERVICES_AT_LAST, 2030-01-01",
        "ELECTRONIC_INVOICES, 2030-07-01",
        "DOMESTIC_SYSTEMS, 2035-01-01"
    })
    void aChangeHoldsFromItsDayOn(LegalChange change, LocalDate from) {
        assertThat(change.from()).contains(from);
        assertThat(change.holdsOn(from)).isTrue();
        assertThat(change.holdsOn(from.minusDays(1))).isFalse();
        assertThat(change.source()).isNotEmpty();
    }

    @Test
    void theTemporaryReverseChargeEndsWithItsLastDay() {
        LocalDate last = LegalChange.TEMPORARY_REVERSE_CHARGE.last().orElseThrow();

        assertThat(last).isEqualTo(LocalDate.of(2026, 12, 31));
        assertThat(LegalChange.TEMPORARY_REVERSE_CHARGE.holdsOn(last)).isTrue();
        assertThat(LegalChange.TEMPORARY_REVERSE_CHARGE.holdsOn(last.plusDays(1)))
                .isFalse();
    }

    @Test
    void everyExemptionNamesItsArticle() {
        assertThat(ExemptionGround.ofVatex("VATEX-EU-143-1FA").orElseThrow().article())
                .isEqualTo("Art. 143(1)(fa)");
        assertThat(ExemptionGround.ofVatex("VATEX-EU-AE")).isEmpty();
    }
}
