package io.clientele.vat.invoice;

import static org.assertj.core.api.Assertions.assertThat;

import io.clientele.money.Money;
import io.clientele.person.Language;
import io.clientele.vat.LineVat;
import io.clientele.vat.VatRate;
import io.clientele.vat.total.Adjustment;
import io.clientele.vat.total.PriceMode;
import io.clientele.vat.total.VatCurrency;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InvoicePageTest {

    private static String page(InvoiceDraft draft) {
        return InvoicePage.of(
                new Invoice("LU-2026-000123", Drafts.DAY, draft, draft.totals().orThrow()));
    }

    /** The text of a page, a blank for each tag. */
    private static String text(String page) {
        return page.substring(page.indexOf("</style>"))
                .replaceAll("<[^>]*>", " ")
                .replace('\u00a0', ' ')
                .replaceAll("\\s+", " ");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | Invoice Number LU-2026-000123 Date of issue 02/03/2026 | Amount due 14,039.98 EUR",
                "fr | Facture Numéro LU-2026-000123 Date d&#39;émission 02/03/2026 | Montant à payer 14\u202f039,98 EUR",
                "de | Rechnung Nummer LU-2026-000123 Ausstellungsdatum 02.03.2026 | Zu zahlen 14.039,98 EUR",
                "es | Factura Número LU-2026-000123 Fecha de expedición 02/03/2026 | Importe a pagar 14.039,98 EUR",
                "it | Fattura Numero LU-2026-000123 Data di emissione 02/03/2026 | Importo da pagare 14.039,98 EUR",
                "nl | Factuur Nummer LU-2026-000123 Factuurdatum 02-03-2026 | Te betalen 14.039,98 EUR",
                "pt | Fatura Número LU-2026-000123 Data de emissão 02/03/2026 | Valor a pagar 14 039,98 EUR"
            })
    void amountsAndDatesAreWrittenByTheRulesOfTheLanguage(String language, String head, String amount) {
        InvoiceDraft draft = Drafts.domestic()
                .language(new Language(language))
                .lines(List.of(Drafts.line("1", "2", "5999.99", Drafts.STANDARD)))
                .build();

        String text = text(page(draft));

        assertThat(text).contains(head).contains(amount);
    }

    @Test
    void theReasonWhyNoVatIsChargedIsShown() {
        assertThat(text(page(Drafts.reverseCharge().build())))
                .contains("Reverse charge")
                .contains("DE136695976");
    }

    @Test
    void whatTheBuyerFindsTheOrderAndTheArticlesByIsShown() {
        InvoiceLine line = InvoiceLine.builder()
                .from(Drafts.line("1", "1", "9.90", Drafts.STANDARD))
                .buyerArticle("4711")
                .gtin(new Gtin("4006381333931"))
                .note("With a greeting card")
                .orderLine("7")
                .period(new SupplyPeriod(LocalDate.of(2026, 2, 1), LocalDate.of(2026, 2, 28)))
                .build();

        String text = text(page(Drafts.domestic()
                .salesOrder("SO-1")
                .deliveryNote("DN-1")
                .payee(Payee.of("Market Ltd"))
                .lines(List.of(line))
                .build()));

        assertThat(text)
                .contains("Order number SO-1 Delivery note DN-1")
                .contains("Payable to Market Ltd")
                .contains("Your article 4711 GTIN 4006381333931 Line of your order 7 01/02/2026 – 28/02/2026"
                        + " With a greeting card");
    }

    @Test
    void everyTextOfThePartiesIsEscaped() {
        Party buyer = Party.builder()
                .from(Drafts.consumer())
                .name("<script>alert('x')</script>\" & Co")
                .build();

        String page = page(Drafts.domestic().buyer(buyer).addNotes("<b>\u0000").build());

        assertThat(page)
                .doesNotContain("<script", "<b>", "\u0000")
                .contains("&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;&quot; &amp; Co");
    }

    @Test
    void aPageNeedsNothingElse() {
        String page = page(Drafts.domestic().build());

        assertThat(page).doesNotContain("http://", "https://", "src=", "href=", "url(", "<script", "@import");
        assertThat(page).startsWith("<!DOCTYPE html>").contains("<html lang=\"en\">");
    }

    @Test
    void aLanguageThatWeDoNotHaveIsShownInEnglish() {
        String page = page(Drafts.domestic().language(new Language("fi")).build());

        assertThat(page).contains("<html lang=\"en\">").contains("<h1>Invoice</h1>");
    }

    @ParameterizedTest
    @CsvSource({
        "fi, '<p class=\"mention\" lang=\"fi\">Itselaskutus</p>'",
        "ga, '<p class=\"mention\">Self-billing</p>'",
        "es, '<p class=\"mention\">Facturación por el destinatario</p>'"
    })
    void aMentionInAnotherLanguageThanThePageIsMarkedForThoseWhoHaveItRead(String language, String mention) {
        InvoiceDraft draft = Drafts.domestic()
                .language(new Language(language))
                .selfBilled(true)
                .build();

        assertThat(page(draft)).contains(mention);
    }

    @Test
    void whereMeansOfPaymentSayNothingToPeopleThereIsNoHeadingForThem() {
        InvoiceDraft card =
                Drafts.domestic().paymentMeans(PaymentMeans.of("48")).build();

        assertThat(text(page(card))).doesNotContain("Payment");
        assertThat(text(page(Drafts.domestic().build()))).contains("Payment Account LU280019400644750000");
    }

    /** U+202E writes what follows it backwards, so that 15-100.exe would be read as exe.001-51. */
    @Test
    void noTextTurnsTheDirectionOfWritingRound() {
        InvoiceLine line = InvoiceLine.builder()
                .from(Drafts.line("1", "1", "9.90", Drafts.STANDARD))
                .name("\u202e15-100\u202c \u2066book\u2069")
                .build();

        assertThat(page(Drafts.domestic().lines(List.of(line)).build()))
                .contains("<bdi>15-100 book</bdi>")
                .doesNotContain("\u202e", "\u202c", "\u2066", "\u2069");
    }

    @Test
    void allThatTheLawAsksForIsShown() {
        InvoiceDraft draft = Drafts.domestic()
                .selfBilled(true)
                .cashAccounting(true)
                .prepaid(Money.ofMinor(5_00, Drafts.EUR))
                .vatCurrency(new VatCurrency(Currency.getInstance("DKK"), new BigDecimal("7.4604")))
                .addAdjustments(new InvoiceAdjustment(
                        Adjustment.Kind.DISCOUNT,
                        "Voucher",
                        Money.ofMinor(1_00, Drafts.EUR),
                        Optional.of(Drafts.STANDARD)))
                .build();

        assertThat(text(page(draft)))
                .contains("Clientele Books", "VAT number LU12345613", "Ann Doe", "1, rue du Marché", "Luxembourg")
                .contains("Article 1 2 10.00 17 % 20.00 EUR")
                .contains("Voucher 17 % −1.00 EUR")
                .contains("17 % 30.00 EUR 5.10 EUR")
                .contains("VAT in DKK 38.05 DKK", "Paid before −5.00 EUR", "Amount due 30.10 EUR")
                .contains("Self-billing", "Cash accounting");
    }

    @Test
    void pricesWithVatInThemAreShownAsTheyWereAgreed() {
        InvoiceDraft draft = Drafts.domestic()
                .priceMode(PriceMode.GROSS)
                .lines(List.of(Drafts.line("1", "3", "9.99", LineVat.taxed(VatRate.of("19")))))
                .build();

        assertThat(text(page(draft)))
                .contains("Price incl. VAT", "Article 1 3 9.99 excl. VAT 8.395 19 % 29.97 EUR", "Amount due 29.97 EUR");
    }

    @Test
    void aCreditNoteSaysWhatItIsFor() {
        InvoiceDraft invoice = Drafts.domestic().build();

        assertThat(text(page(Drafts.credit(invoice, "LU-2026-000007", invoice.lines()))))
                .contains("Credit note", "Refers to invoice LU-2026-000007, 02/03/2026", "Amount credited 36.27 EUR");
    }
}
