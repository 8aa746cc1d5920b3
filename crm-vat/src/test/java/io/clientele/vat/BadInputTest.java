package io.clientele.vat;

import static org.assertj.core.api.Assertions.assertThat;

import io.clientele.memory.InMemoryStorage;
import io.clientele.money.Money;
import io.clientele.storage.CrmStorage;
import io.clientele.tenant.TenantId;
import io.clientele.vat.invoice.DraftKey;
import io.clientele.vat.invoice.Drafts;
import io.clientele.vat.invoice.InvoiceBook;
import io.clientele.vat.invoice.InvoiceDesk;
import io.clientele.vat.invoice.InvoiceDraft;
import io.clientele.vat.invoice.IssueAnswer;
import io.clientele.vat.invoice.MemoryInvoiceBook;
import io.clientele.vat.invoice.Missing;
import io.clientele.vat.number.NumberCheck;
import io.clientele.vat.number.NumberProblem;
import io.clientele.vat.number.VatNumbers;
import io.clientele.vat.quote.InvoiceAnswer;
import io.clientele.vat.quote.InvoiceRequests;
import io.clientele.vat.quote.InvoicesAnswer;
import io.clientele.vat.quote.JsonAnswer;
import io.clientele.vat.quote.QuoteAnswer;
import io.clientele.vat.quote.Quotes;
import io.clientele.vat.rate.RateAnswer;
import io.clientele.vat.rate.Territories;
import io.clientele.vat.rate.VatRates;
import io.clientele.vat.total.Adjustment;
import io.clientele.vat.total.LinePrice;
import io.clientele.vat.total.PricedDocument;
import io.clientele.vat.total.PricedLine;
import io.clientele.vat.total.RoundingPolicy;
import io.clientele.vat.total.TotalsAnswer;
import io.clientele.vat.treatment.Treatment;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Whatever is wrong with what comes in gets one typed answer that names the field; nothing is thrown or guessed. */
class BadInputTest {
    private static final Currency EUR = Currency.getInstance("EUR");
    private static final Money DOLLAR = Money.ofMinor(100, Currency.getInstance("USD"));
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    private static final String SALE = """
            {"number": "2026-1", "issued": "2026-03-03",
             "seller": {"country": "LU", "vat_id": "LU12345613", "oss": true, "name": "Books S.à r.l.",
               "address": {"street": "1, rue du Marché", "postcode": "1111", "city": "Luxembourg"}},
             "buyer": {"country": "DE", "type": "consumer", "vat_id": null, "name": "Ann Doe",
               "address": {"street": "Hauptstr. 1", "postcode": "54290", "city": "Trier"}},
             "ship_from": "LU", "ship_to": "DE", "date": "2026-03-02", "currency": "EUR",
             "ytd_distance_sales": "12000.00", "previous_year_distance_sales": "0.00",
             "lines": [{"id": "1", "name": "Atlas", "supply": "goods", "category": "standard", "quantity": "2",
                        "unit_price": "10.00", "discount": "0.00"}]}
            """;

    /** The same sale without what only an invoice has. */
    private static String quote(String sale) {
        return sale.replace("\"number\": \"2026-1\", \"issued\": \"2026-03-03\",", "")
                .replaceAll(", \"name\": \"[^\"]*\",\\s*\"address\": \\{[^}]*}", "")
                .replace("\"name\": \"Atlas\", ", "");
    }

    private static String planted(String good, String bad) {
        assertThat(SALE).contains(good);
        return SALE.replace(good, bad.replace("MEGABYTE", "1".repeat(1 << 20)));
    }

    @Test
    void theSaleIsGoodWhereNothingIsPlanted() {
        assertThat(Quotes.standard().ofJson(quote(SALE)))
                .isInstanceOfSatisfying(
                        JsonAnswer.Quoted.class,
                        quoted -> assertThat(quoted.quotes()
                                        .get(0)
                                        .totals()
                                        .orElseThrow()
                                        .gross())
                                .hasToString("23.80 EUR"));
        assertThat(InvoiceRequests.standard().ofJson(SALE)).isInstanceOf(InvoiceAnswer.Made.class);
    }

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "bad-input.csv", numLinesToSkip = 1, delimiter = '|', quoteCharacter = '`')
    void aSaleThatMakesNoSenseIsRefusedByTheNameOfTheField(
            String what, String good, String bad, String field, String problem) {
        String sale = planted(good, bad);

        assertThat(Quotes.standard().ofJson(quote(sale)))
                .isInstanceOfSatisfying(
                        JsonAnswer.Refused.class, refused -> assertNames(refused.refusal(), field, problem));
        assertThat(InvoiceRequests.standard().ofJson(sale))
                .isInstanceOfSatisfying(
                        InvoiceAnswer.Refused.class, refused -> assertNames(refused.refusal(), field, problem));
    }

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "bad-input.csv", numLinesToSkip = 1, delimiter = '|', quoteCharacter = '`')
    void amongOthersItIsRefusedInItsPlaceAndTheOthersAreQuoted(
            String what, String good, String bad, String field, String problem) {
        JsonAnswer answer =
                Quotes.standard().ofJson("[" + quote(SALE) + "," + quote(planted(good, bad)) + "," + quote(SALE) + "]");

        List<QuoteAnswer> answers = ((JsonAnswer.Quoted) answer).answers();
        assertThat(answers).hasSize(3);
        assertThat(answers.get(0)).isInstanceOf(QuoteAnswer.Quoted.class).isEqualTo(answers.get(2));
        assertThat(answers.get(1))
                .isInstanceOfSatisfying(
                        QuoteAnswer.Refused.class, refused -> assertNames(refused.refusal(), "[1]." + field, problem));
    }

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "bad-input.csv", numLinesToSkip = 1, delimiter = '|', quoteCharacter = '`')
    void amongOthersItIsRefusedInItsPlaceAndTheOthersAreInvoiced(
            String what, String good, String bad, String field, String problem) {
        InvoicesAnswer answer =
                InvoiceRequests.standard().eachOfJson("[" + SALE + "," + planted(good, bad) + "," + SALE + "]");

        List<InvoiceAnswer> answers = ((InvoicesAnswer.Answered) answer).answers();
        assertThat(answers).hasSize(3);
        assertThat(answers.get(0)).isInstanceOf(InvoiceAnswer.Made.class).isEqualTo(answers.get(2));
        assertThat(answers.get(1))
                .isInstanceOfSatisfying(
                        InvoiceAnswer.Refused.class,
                        refused -> assertNames(refused.refusal(), "[1]." + field, problem));
    }

    private static void assertNames(Refusal refusal, String field, String problem) {
        assertThat(refusal.field()).isEqualTo(field);
        assertThat(refusal.problem()).startsWith(problem);
    }

    @Test
    void aCurrencyWithoutDecimalsHasNone() {
        String yen = SALE.replace("EUR", "JPY").replace("\"unit_price\": \"10.00\"", "\"unit_price\": \"10\"");
        String adjusted = yen.replace(
                "\"currency\"",
                "\"adjustments\": [{\"kind\": \"charge\", \"reason\": \"Shipping\", \"amount\": \"4.90\"}],"
                        + " \"amount\": \"1\", \"currency\"");

        assertThat(Quotes.standard().ofJson(quote(yen.replace("0.00\"}]", "0.50\"}]"))))
                .isEqualTo(new JsonAnswer.Refused(
                        new Refusal("lines[0].discount", "has more decimals than the currency")));
        assertThat(InvoiceRequests.standard().ofJson(adjusted))
                .isEqualTo(new InvoiceAnswer.Refused(
                        new Refusal("adjustments[0].amount", "has more digits than an amount of the currency")));
    }

    @Test
    void aKindOfGoodsThatOtherCountriesKnowIsAskedForAndNotGuessed() {
        JsonAnswer answer = Quotes.standard().ofJson(quote(planted("\"standard\"", "\"cut-flowers\"")));

        Treatment treatment =
                ((JsonAnswer.Quoted) answer).quotes().get(0).treatments().get(0);
        assertThat(treatment)
                .isInstanceOfSatisfying(
                        Treatment.Needs.class,
                        needs -> assertThat(needs.fields()).containsExactly("category"));
    }

    @Test
    void whatIsNoJsonIsRefusedAsAWhole() {
        String cut = "[" + SALE + "," + SALE.substring(0, 100);

        assertThat(Quotes.standard().ofJson(cut))
                .isInstanceOfSatisfying(
                        JsonAnswer.Refused.class,
                        refused -> assertThat(refused.refusal().field()).isEqualTo("$"));
        assertThat(InvoiceRequests.standard().eachOfJson(cut))
                .isInstanceOfSatisfying(
                        InvoicesAnswer.Refused.class,
                        refused -> assertThat(refused.refusal().field()).isEqualTo("$"));
    }

    @Test
    void theTableOfRatesKnowsNoCountryThatIsNoneAndNoDayBeforeItsFirst() {
        assertThat(Territories.standard().byCode("ZZ")).isEmpty();
        assertThat(VatRates.standard()
                        .rate(
                                Territories.standard().byCode("DE").orElseThrow(),
                                ProductCategory.STANDARD,
                                LocalDate.of(1950, 1, 1)))
                .isInstanceOf(RateAnswer.NoRate.class);
    }

    @Test
    void aNumberInOtherLettersOrWithoutEndIsInvalidWithItsReason() {
        assertThat(VatNumbers.check("DЕ136695976", Optional.empty()))
                .isInstanceOfSatisfying(
                        NumberCheck.Invalid.class,
                        invalid -> assertThat(invalid.problem()).isEqualTo(NumberProblem.LOOKALIKE_LETTER));
        assertThat(VatNumbers.check("DE" + "1".repeat(1 << 20), Optional.empty()))
                .isInstanceOfSatisfying(
                        NumberCheck.Invalid.class,
                        invalid -> assertThat(invalid.problem()).isEqualTo(NumberProblem.TOO_LONG));
    }

    private static PricedDocument.Builder document(LinePrice price) {
        return PricedDocument.builder()
                .currency(EUR)
                .addLines(new PricedLine("1", LineVat.taxed(VatRate.of("19")), price));
    }

    private static String refusedField(PricedDocument.Builder document) {
        TotalsAnswer answer = document.build().totals(RoundingPolicy.STANDARD);
        assertThat(answer).isInstanceOf(TotalsAnswer.Refused.class);
        return ((TotalsAnswer.Refused) answer).refusal().field();
    }

    @Test
    void aDocumentThatMakesNoSenseHasNoTotals() {
        LinePrice ten = LinePrice.of("1", "10");

        assertThat(refusedField(document(LinePrice.of("-1", "10")))).isEqualTo("lines[0].quantity");
        assertThat(refusedField(document(ten.withDiscount(new BigDecimal("10.01")))))
                .isEqualTo("lines[0].discount");
        assertThat(refusedField(document(ten).currency(Currency.getInstance("XAU"))))
                .isEqualTo("currency");
        assertThat(refusedField(
                        document(ten.withDiscount(new BigDecimal("0.5"))).currency(Currency.getInstance("JPY"))))
                .isEqualTo("lines[0].discount");
        assertThat(refusedField(document(ten).addAdjustments(Adjustment.charge("shipping", DOLLAR))))
                .isEqualTo("adjustments[0].amount");
        assertThat(refusedField(document(ten).prepaid(DOLLAR))).isEqualTo("prepaid");
    }

    private static List<String> lacking(InvoiceDraft draft) {
        CrmStorage storage = InMemoryStorage.builder()
                .port(InvoiceBook.class, MemoryInvoiceBook::new)
                .build();
        IssueAnswer answer = storage.inTransaction(
                TenantId.of("shop"), work -> InvoiceDesk.standard().issue(work, new DraftKey("a"), draft, DAY));
        assertThat(answer).isInstanceOf(IssueAnswer.Incomplete.class);
        return ((IssueAnswer.Incomplete) answer)
                .missing().stream().map(Missing::field).toList();
    }

    @Test
    void anInvoiceWithTwoCurrenciesIsNotIssued() {
        InvoiceDraft.Builder draft = Drafts.domestic();
        draft.prepaid(DOLLAR);

        assertThat(lacking(draft.build())).containsExactly("prepaid");
    }

    @Test
    void aCreditNoteForAnInvoiceThatDoesNotExistIsNotIssued() {
        InvoiceDraft draft = Drafts.domestic().build();

        assertThat(lacking(Drafts.credit(draft, "LU-2026-000009", draft.lines())))
                .containsExactly("original.number");
    }
}
