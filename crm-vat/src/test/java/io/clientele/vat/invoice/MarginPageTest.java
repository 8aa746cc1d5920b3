package io.clientele.vat.invoice;

import static org.assertj.core.api.Assertions.assertThat;

import io.clientele.money.Money;
import io.clientele.person.Language;
import io.clientele.vat.Exemption;
import io.clientele.vat.LineVat;
import io.clientele.vat.VatCategory;
import io.clientele.vat.total.PriceMode;
import io.clientele.vat.treatment.Mention;
import io.clientele.vat.treatment.Mentions;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the page of an invoice says of a margin scheme: nothing of VAT (Art. 226(10), 325 of Directive 2006/112/EC). */
class MarginPageTest {
    private static final LineVat SECOND_HAND = exempt("VATEX-EU-F", "Margin scheme — Second-hand goods");
    private static final LineVat ART = exempt("VATEX-EU-I", "Margin scheme — Works of art");

    private static LineVat exempt(String vatex, String reason) {
        return LineVat.untaxed(VatCategory.EXEMPT, Exemption.of(vatex, reason));
    }

    private static InvoiceDraft.Builder sold(InvoiceLine... lines) {
        return Drafts.domestic().lines(List.of(lines));
    }

    private static String page(InvoiceDraft draft) {
        return InvoicePage.of(
                new Invoice("LU-2026-000123", Drafts.DAY, draft, draft.totals().orThrow()));
    }

    /** The text of the tables of a page, a blank for each tag. */
    private static String tables(InvoiceDraft draft) {
        String page = page(draft);
        return page.substring(page.indexOf("<table"), page.lastIndexOf("</table>"))
                .replaceAll("<[^>]*>", " ")
                .replace('\u00a0', ' ')
                .replaceAll("\\s+", " ")
                .strip();
    }

    @Test
    void itStatesThePriceAndWhatIsDueAndNothingOfVat() {
        InvoiceDraft draft = sold(Drafts.line("1", "3", "33.33", SECOND_HAND)).build();

        assertThat(tables(draft))
                .isEqualTo("Margin scheme — Second-hand goods Article Quantity Price Amount"
                        + " Article 1 3 33.33 99.99 EUR Total 99.99 EUR Amount due 99.99 EUR");
    }

    @ParameterizedTest
    @CsvSource({
        "en, VAT",
        "fr, TVA",
        "de, MwSt",
        "es, IVA",
        "it, IVA",
        "nl, btw",
        "pt, IVA",
    })
    void soItDoesInEveryLanguage(String language, String vat) {
        InvoiceDraft draft = sold(Drafts.line("1", "3", "33.33", SECOND_HAND))
                .priceMode(PriceMode.GROSS)
                .prepaid(Money.ofMinor(10_00, Drafts.EUR))
                .language(new Language(language))
                .build();

        assertThat(tables(draft)).doesNotContainIgnoringCase(vat).doesNotContain("HT", "TTC", " 0");
    }

    @Test
    void besideOtherGoodsItHasATableOfItsOwnAndIsInNoSumOfVat() {
        InvoiceDraft draft = sold(
                        Drafts.line("1", "1", "50.00", SECOND_HAND),
                        Drafts.line("2", "1", "100.00", Drafts.STANDARD),
                        Drafts.line("3", "1", "20.00", ART))
                .build();

        assertThat(tables(draft))
                .isEqualTo(
                        "Article Quantity Price excl. VAT VAT rate Amount excl. VAT Article 2 1 100.00 17 % 100.00 EUR"
                                + " Margin scheme — Second-hand goods Article Quantity Price Amount Article 1 1 50.00 50.00 EUR"
                                + " Margin scheme — Works of art Article Quantity Price Amount Article 3 1 20.00 20.00 EUR"
                                + " VAT rate Taxable amount VAT 17 % 100.00 EUR 17.00 EUR"
                                + " Total excl. VAT 100.00 EUR Total VAT 17.00 EUR Total incl. VAT 117.00 EUR"
                                + " Total, margin scheme 70.00 EUR Total 187.00 EUR Amount due 187.00 EUR");
    }

    @Test
    void discountsAndChargesStandWhereTheyBelong() {
        InvoiceDraft draft = sold(Drafts.line("1", "1", "50.00", SECOND_HAND))
                .addLines(Drafts.line("2", "1", "100.00", Drafts.STANDARD))
                .addAdjustments(
                        InvoiceAdjustment.discount("Voucher", Money.ofMinor(5_00, Drafts.EUR), SECOND_HAND),
                        InvoiceAdjustment.charge("Shipping", Money.ofMinor(9_00, Drafts.EUR)))
                .build();

        assertThat(tables(draft))
                .contains("100.00 17 % 100.00 EUR Shipping 17 % 6.00 EUR Margin")
                .contains("50.00 50.00 EUR Voucher −5.00 EUR Shipping 3.00 EUR VAT rate")
                .contains("Total, margin scheme 48.00 EUR");
    }

    /** Art. 226(14): the law wants words, and a code alone is none. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "VATEX-EU-D | en | Margin scheme — Second-hand goods Article",
                "VATEX-EU-F | en | Margin scheme — Second-hand goods Article",
                "VATEX-EU-I | nl | Bijzondere regeling – kunstvoorwerpen Artikel",
                "VATEX-EU-J | es | Régimen especial de las antigüedades y objetos de colección Artículo",
                "vatex-eu-j | en | Margin scheme — Collector&#39;s items and antiques Article"
            })
    void itIsKnownByItsCodeAndNamedInWords(String vatex, String language, String words) {
        LineVat margin = LineVat.untaxed(VatCategory.EXEMPT, new Exemption(Optional.of(vatex), Optional.empty()));

        assertThat(tables(sold(Drafts.line("1", "1", "50.00", margin))
                        .language(new Language(language))
                        .build()))
                .startsWith(words);
    }

    /** Travel agents have no code. */
    @ParameterizedTest
    @EnumSource(
            value = Mention.class,
            names = {"MARGIN_.*"},
            mode = EnumSource.Mode.MATCH_ANY)
    void whereItHasNoneItIsKnownByItsWordsInAnyLanguage(Mention mention) {
        for (String language : List.of("en", "fr", "de", "pl", "sv")) {
            String words = Mentions.standard().text(mention, language, "");
            LineVat margin = LineVat.untaxed(VatCategory.EXEMPT, Exemption.inWords(words));

            assertThat(tables(sold(Drafts.line("1", "1", "50.00", margin)).build()))
                    .startsWith(words.replace("'", "&#39;"))
                    .doesNotContain("VAT");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"VATEX-EU-309", "VATEX-EU-132-1N"})
    void whatBearsNoVatAtAllSaysSo(String vatex) {
        assertThat(tables(sold(Drafts.line("1", "1", "50.00", exempt(vatex, "Exempt")))
                        .build()))
                .contains("Total excl. VAT 50.00 EUR Total VAT 0.00 EUR");
    }

    @Test
    void aCreditNoteOfItSaysNothingOfVatEither() {
        InvoiceDraft draft = sold(Drafts.line("1", "1", "50.00", SECOND_HAND)).build();

        assertThat(tables(Drafts.credit(draft, "LU-2026-000001", draft.lines())))
                .endsWith("Total 50.00 EUR Amount credited 50.00 EUR");
    }
}
