package io.clientele.testkit.data;

import static io.clientele.testkit.data.SpoiltSale.good;
import static io.clientele.testkit.data.SpoiltSale.planted;
import static io.clientele.testkit.data.SpoiltSale.quote;
import static org.assertj.core.api.Assertions.assertThat;

import io.clientele.vat.Refusal;
import io.clientele.vat.quote.InvoiceAnswer;
import io.clientele.vat.quote.InvoiceRequests;
import io.clientele.vat.quote.InvoicesAnswer;
import io.clientele.vat.quote.JsonAnswer;
import io.clientele.vat.quote.QuoteAnswer;
import io.clientele.vat.quote.Quotes;
import io.clientele.vat.treatment.Treatment;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A sale that makes no sense gets one typed answer that names the field; nothing is thrown or guessed. */
class SpoiltSaleTest {
    @Test
    void theSaleIsGoodWhereNothingIsPlanted() {
        assertThat(Quotes.standard().ofJson(quote(good())))
                .isInstanceOfSatisfying(
                        JsonAnswer.Quoted.class,
                        quoted -> assertThat(quoted.quotes()
                                        .get(0)
                                        .totals()
                                        .orElseThrow()
                                        .gross())
                                .hasToString("23.80 EUR"));
        assertThat(InvoiceRequests.standard().ofJson(good())).isInstanceOf(InvoiceAnswer.Made.class);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("io.clientele.testkit.data.SpoiltSale#all")
    void aSaleThatMakesNoSenseIsRefusedByTheNameOfTheField(SpoiltSale sale) {
        assertThat(Quotes.standard().ofJson(quote(sale.json())))
                .isInstanceOfSatisfying(JsonAnswer.Refused.class, refused -> assertNames(refused.refusal(), "", sale));
        assertThat(InvoiceRequests.standard().ofJson(sale.json()))
                .isInstanceOfSatisfying(
                        InvoiceAnswer.Refused.class, refused -> assertNames(refused.refusal(), "", sale));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("io.clientele.testkit.data.SpoiltSale#all")
    void amongOthersItIsRefusedInItsPlaceAndTheOthersAreQuoted(SpoiltSale sale) {
        JsonAnswer answer =
                Quotes.standard().ofJson("[" + quote(good()) + "," + quote(sale.json()) + "," + quote(good()) + "]");

        List<QuoteAnswer> answers = ((JsonAnswer.Quoted) answer).answers();
        assertThat(answers).hasSize(3);
        assertThat(answers.get(0)).isInstanceOf(QuoteAnswer.Quoted.class).isEqualTo(answers.get(2));
        assertThat(answers.get(1))
                .isInstanceOfSatisfying(
                        QuoteAnswer.Refused.class, refused -> assertNames(refused.refusal(), "[1].", sale));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("io.clientele.testkit.data.SpoiltSale#all")
    void amongOthersItIsRefusedInItsPlaceAndTheOthersAreInvoiced(SpoiltSale sale) {
        InvoicesAnswer answer =
                InvoiceRequests.standard().eachOfJson("[" + good() + "," + sale.json() + "," + good() + "]");

        List<InvoiceAnswer> answers = ((InvoicesAnswer.Answered) answer).answers();
        assertThat(answers).hasSize(3);
        assertThat(answers.get(0)).isInstanceOf(InvoiceAnswer.Made.class).isEqualTo(answers.get(2));
        assertThat(answers.get(1))
                .isInstanceOfSatisfying(
                        InvoiceAnswer.Refused.class, refused -> assertNames(refused.refusal(), "[1].", sale));
    }

    private static void assertNames(Refusal refusal, String place, SpoiltSale sale) {
        assertThat(refusal.field()).isEqualTo(place + sale.field());
        assertThat(refusal.problem()).startsWith(sale.problem());
    }

    @Test
    void aCurrencyWithoutDecimalsHasNone() {
        String yen = good().replace("EUR", "JPY").replace("\"unit_price\": \"10.00\"", "\"unit_price\": \"10\"");
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
        String cut = "[" + good() + "," + good().substring(0, 100);

        assertThat(Quotes.standard().ofJson(cut))
                .isInstanceOfSatisfying(
                        JsonAnswer.Refused.class,
                        refused -> assertThat(refused.refusal().field()).isEqualTo("$"));
        assertThat(InvoiceRequests.standard().eachOfJson(cut))
                .isInstanceOfSatisfying(
                        InvoicesAnswer.Refused.class,
                        refused -> assertThat(refused.refusal().field()).isEqualTo("$"));
    }
}
