package io.clientele.vat.invoice;

import static org.assertj.core.api.Assertions.assertThat;

import io.clientele.person.Language;
import io.clientele.vat.Exemption;
import io.clientele.vat.LineVat;
import io.clientele.vat.VatCategory;
import io.clientele.vat.VatRate;
import io.clientele.vat.total.PriceMode;
import io.clientele.vat.total.RoundingPolicy;
import io.clientele.vat.total.VatCurrency;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the page of an invoice says of VAT. */
class InvoicePageVatTest {
    private static final LineVat NINETEEN = LineVat.taxed(VatRate.of("19"));

    private static Invoice invoice(InvoiceDraft draft) {
        return new Invoice("LU-2026-000123", Drafts.DAY, draft, draft.totals().orThrow());
    }

    private static String page(InvoiceDraft draft) {
        return InvoicePage.of(invoice(draft));
    }

    private static String text(InvoiceDraft draft) {
        return text(page(draft));
    }

    private static String textBesideFile(InvoiceDraft draft) {
        return text(InvoicePage.besideFile(invoice(draft)));
    }

    /** The text of a page, a blank for each tag. */
    private static String text(String page) {
        return page.substring(page.indexOf("</style>"))
                .replaceAll("<[^>]*>", " ")
                .replace('\u00a0', ' ')
                .replaceAll("\\s+", " ");
    }

    private static InvoiceDraft.Builder sold(InvoiceLine... lines) {
        return Drafts.domestic().lines(List.of(lines));
    }

    private static InvoiceDraft.Builder soldAt(LineVat vat) {
        return sold(Drafts.line("1", "1", "100.00", vat));
    }

    private static LineVat codeAlone(String category, String vatex) {
        return LineVat.untaxed(
                VatCategory.ofCode(category).orElseThrow(), new Exemption(Optional.of(vatex), Optional.empty()));
    }

    /** No net amount in cents and its VAT at 19 % come to 9.99. */
    @Test
    void aGrossInvoiceHasTheVatThatWasAgreedAndBesideAFileThatOfTheFile() {
        InvoiceDraft draft = sold(Drafts.line("1", "1", "9.99", NINETEEN))
                .priceMode(PriceMode.GROSS)
                .build();

        assertThat(text(draft))
                .contains("Total excl. VAT 8.39 EUR Total VAT 1.60 EUR Total incl. VAT 9.99 EUR Amount due 9.99 EUR");
        assertThat(textBesideFile(draft))
                .contains("19 % 8.39 EUR 1.59 EUR")
                .contains("Total excl. VAT 8.39 EUR Total VAT 1.59 EUR Total incl. VAT 9.98 EUR"
                        + " Rounding 0.01 EUR Amount due 9.99 EUR");
    }

    @Test
    void whereNetAndVatComeToTheGrossPriceNothingIsRounded() {
        InvoiceDraft draft = sold(Drafts.line("1", "1", "11.90", NINETEEN))
                .priceMode(PriceMode.GROSS)
                .build();

        assertThat(textBesideFile(draft))
                .contains("Total VAT 1.90 EUR Total incl. VAT 11.90 EUR Amount due 11.90 EUR")
                .doesNotContain("Rounding");
    }

    @Test
    void vatThatWasRoundedForEachLineIsStatedBesideAFileAsInIt() {
        InvoiceDraft draft = sold(
                        Drafts.line("1", "1", "0.03", NINETEEN),
                        Drafts.line("2", "1", "0.03", NINETEEN),
                        Drafts.line("3", "1", "0.03", NINETEEN))
                .rounding(RoundingPolicy.PER_LINE)
                .build();

        assertThat(textBesideFile(draft))
                .contains("Total VAT 0.02 EUR Total incl. VAT 0.11 EUR Rounding 0.01 EUR Amount due 0.12 EUR");
    }

    @Test
    void vatInTheNationalCurrencyIsBesideAFileThatOfTheFileToo() {
        InvoiceDraft draft = sold(Drafts.line("1", "1", "9.99", NINETEEN))
                .priceMode(PriceMode.GROSS)
                .vatCurrency(new VatCurrency(Currency.getInstance("HUF"), new BigDecimal("400")))
                .build();

        assertThat(textBesideFile(draft)).contains("VAT in HUF 636.00 HUF");
    }

    @Test
    void vatInTheCurrencyOfTheInvoiceIsNotStatedTwice() {
        InvoiceDraft draft = soldAt(NINETEEN)
                .vatCurrency(new VatCurrency(Drafts.EUR, BigDecimal.ONE))
                .build();

        assertThat(text(draft)).doesNotContain("VAT in");
    }

    /** Art. 226(8); a simplified invoice need not have it (Art. 226b). */
    @Test
    void aFullInvoiceHasThePriceWithoutVatToo() {
        InvoiceDraft.Builder draft = sold(
                        Drafts.line("1", "1", "9.99", NINETEEN),
                        Drafts.line("2", "1", "11.90", NINETEEN),
                        Drafts.line("3", "1", "5.00", codeAlone("E", "VATEX-EU-132-1N")))
                .priceMode(PriceMode.GROSS);

        assertThat(text(draft.build()))
                .contains("Article 1 1 9.99 excl. VAT 8.395 19 %")
                .contains("Article 2 1 11.90 excl. VAT 10.00 19 %")
                .contains("Article 3 1 5.00 \u2013 5.00 EUR");
        assertThat(text(draft.simplified(true).build())).doesNotContain("excl. VAT 8.395");
    }

    /** Art. 226(11) and (11a): the law wants words, and a code alone is none. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "AE | VATEX-EU-AE | en | Reverse charge",
                "AE | VATEX-EU-AE | de | Steuerschuldnerschaft des Leistungsempfängers",
                "AE | VATEX-EU-AE | it | Inversione contabile",
                "K | VATEX-EU-IC | en | Intra-Community supply, exempt under Art. 138 of Directive 2006/112/EC",
                "G | VATEX-EU-G | fr | Exportation, exonérée de TVA, Art. 146 de la directive 2006/112/CE",
                "E | VATEX-EU-132-1N | en | Exempt under Art. 132(1)(n) of Directive 2006/112/EC",
                "O | VATEX-EU-O | en | Outside the scope of VAT, Art. 2(1) of Directive 2006/112/EC",
                "E | VATEX-FR-CGI261-1 | fr | VATEX-FR-CGI261-1"
            })
    void aCodeAloneIsPutIntoTheWordsOfTheLaw(String category, String vatex, String language, String words) {
        InvoiceDraft draft = soldAt(codeAlone(category, vatex))
                .language(new Language(language))
                .build();

        assertThat(text(draft)).contains("\u2013 " + words + " 100");
    }

    @Test
    void wordsThatTheLanguageHasNotAreMarkedAsEnglish() {
        InvoiceDraft draft = soldAt(codeAlone("K", "VATEX-EU-IC"))
                .language(new Language("it"))
                .build();

        assertThat(page(draft)).contains("<p class=\"mention\" lang=\"en\">Intra-Community supply, exempt");
    }

    @ParameterizedTest
    @CsvSource({"E, VATEX-EU-309", "K, VATEX-EU-IC", "G, VATEX-EU-G", "AE, VATEX-EU-AE", "O, VATEX-EU-O"})
    void whereThereIsNoVatThereIsNoRate(String category, String vatex) {
        assertThat(text(soldAt(codeAlone(category, vatex)).build()))
                .contains("100.00 \u2013 100.00 EUR")
                .doesNotContain("0 %");
    }

    @Test
    void aRateOfZeroIsARate() {
        LineVat zero = new LineVat(VatCategory.ZERO_RATED, VatRate.ZERO, Optional.empty());

        assertThat(text(soldAt(zero).build())).contains("100.00 0 % 100.00 EUR");
    }

    /** DPR 633/72, Art. 17-ter; DM 23 January 2015, Art. 2. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "it | IVA versata all&#39;Erario dal cliente −22,00 EUR Da pagare al venditore 100,00 EUR",
                "en | VAT paid by the buyer to the tax office −22.00 EUR Amount due to the seller 100.00 EUR"
            })
    void anItalianPublicBodyPaysTheSellerWithoutVat(String language, String sums) {
        InvoiceDraft draft = soldAt(new LineVat(VatCategory.SPLIT_PAYMENT, VatRate.of("22"), Optional.empty()))
                .language(new Language(language))
                .build();

        assertThat(text(draft)).contains(sums).contains("Scissione dei pagamenti");
    }

    @Test
    void theTaxOfTheCanaryIslandsIsNotCalledVat() {
        LineVat igic = new LineVat(VatCategory.CANARY_ISLANDS, VatRate.of("7"), Optional.empty());

        assertThat(text(soldAt(igic).build()))
                .contains("Price excl. IGIC IGIC rate Amount excl. IGIC")
                .contains("100.00 7 % IGIC 100.00 EUR")
                .contains("Total IGIC 7.00 EUR")
                .doesNotContain("VAT rate", "Total VAT");
    }

    @Test
    void theTaxOfCeutaBesideVatIsNamedInItsLineAlone() {
        LineVat ipsi = new LineVat(VatCategory.CEUTA_AND_MELILLA, VatRate.of("4"), Optional.empty());
        InvoiceDraft draft = sold(
                        Drafts.line("1", "1", "100.00", ipsi), Drafts.line("2", "1", "100.00", Drafts.STANDARD))
                .build();

        assertThat(text(draft)).contains("4 % IPSI", "17 %", "Total VAT 21.00 EUR");
    }
}
