package io.clientele.vat.quote;

import static io.clientele.vat.quote.InvoiceSales.AT_HOME;
import static io.clientele.vat.quote.InvoiceSales.TO_GERMANY;
import static io.clientele.vat.quote.InvoiceSales.and;
import static io.clientele.vat.quote.InvoiceSales.invoice;
import static io.clientele.vat.quote.InvoiceSales.missing;
import static io.clientele.vat.quote.InvoiceSales.refusal;
import static io.clientele.vat.quote.InvoiceSales.with;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Under which number the seller supplied (Art. 226(3)), and which number the invoice has (Art. 226(2)). */
class InvoiceNumbersTest {
    private static final String OWN = "\"vat_id\": \"LU12345613\"";

    /** From a store in Germany to a consumer there. */
    private static final String WITHIN_GERMANY = with(
            with(
                    with(
                            AT_HOME,
                            "\"ship_from\": \"LU\", \"ship_to\": \"LU\"",
                            "\"ship_from\": \"DE\", \"ship_to\": \"DE\""),
                    "\"country\": \"LU\", \"type\": \"consumer\"",
                    "\"country\": \"DE\", \"type\": \"consumer\""),
            OWN,
            OWN + ", \"registrations\": [\"DE\"]");

    private static String withNumbers(String sale, String numbers) {
        return with(sale, OWN, OWN + ", \"vat_ids\": [" + numbers + "]");
    }

    private static String sellerOf(String sale) {
        return invoice(sale).content().seller().vatNumber().orElse("none");
    }

    @Test
    void whatIsTaxedInAnotherStateIsInvoicedUnderTheNumberThere() {
        assertThat(sellerOf(withNumbers(WITHIN_GERMANY, "\"FR 83404833048\", \"DE 136.695.976\"")))
                .isEqualTo("DE136695976");
    }

    @Test
    void greekNumbersBeginWithELHoweverTheyAreTyped() {
        String athens = with(
                with(TO_GERMANY, "\"ship_to\": \"DE\"", "\"ship_to\": \"GR\""),
                "\"country\": \"DE\", \"type\": \"business\", \"vat_id\": \"DE136695976\"",
                "\"country\": \"GR\", \"type\": \"business\", \"vat_id\": \"GR 040127797\"");

        assertThat(invoice(athens).content().buyer().vatNumber()).contains("EL040127797");
    }

    @Test
    void withoutThatNumberItIsAskedFor() {
        assertThat(missing(WITHIN_GERMANY))
                .containsExactly("'seller.vat_ids': the VAT number of the seller in DE, under which it made the supply"
                        + " (Art. 226(3))");
    }

    @Test
    void atHomeAndInTheOneStopShopTheOwnNumberIsRight() {
        String distance = with(
                with(
                        with(AT_HOME, "\"ship_to\": \"LU\"", "\"ship_to\": \"DE\""),
                        "\"country\": \"LU\", \"type\": \"consumer\"",
                        "\"country\": \"DE\", \"type\": \"consumer\""),
                "\"oss\": false",
                "\"oss\": true");

        assertThat(sellerOf(withNumbers(AT_HOME, "\"DE136695976\""))).isEqualTo("LU12345613");
        assertThat(sellerOf(withNumbers(and(distance, "\"distance_sales_option\": true"), "\"DE136695976\"")))
                .isEqualTo("LU12345613");
    }

    @Test
    void goodsForAnotherMemberStateBearTheNumberOfTheStateTheyLeave() {
        String fromFrance = with(TO_GERMANY, "\"ship_from\": \"LU\"", "\"ship_from\": \"FR\"");
        String registered = with(fromFrance, OWN, OWN + ", \"registrations\": [\"FR\"]");

        assertThat(sellerOf(TO_GERMANY)).isEqualTo("LU12345613");
        assertThat(sellerOf(withNumbers(registered, "\"FR83404833048\""))).isEqualTo("FR83404833048");
        assertThat(missing(registered)).hasSize(1).first().asString().startsWith("'seller.vat_ids': ");
    }

    /** Art. 136a: the marketplace counts as the supplier of what a seller of a third country has in the Union. */
    @Test
    void whatIsSuppliedToAMarketplaceBearsTheNumberOfTheStateThatTheGoodsLeave() {
        String chinese = with(
                with(
                        and(AT_HOME, "\"role\": \"behind_platform\""),
                        "\"country\": \"LU\", \"vat_id\": \"LU12345613\"",
                        "\"country\": \"CN\""),
                "\"ship_from\": \"LU\", \"ship_to\": \"LU\"",
                "\"ship_from\": \"PL\", \"ship_to\": \"LU\"");

        assertThat(sellerOf(with(chinese, "\"oss\": false", "\"oss\": false, \"vat_ids\": [\"PL5260250274\"]")))
                .isEqualTo("PL5260250274");
        assertThat(missing(chinese)).hasSize(1).first().asString().startsWith("'seller.vat_ids': ");
    }

    @Test
    void whereTheBuyerOwesTheVatTheOwnNumberIsRight() {
        String service = with(TO_GERMANY, "\"supply\": \"goods\"", "\"supply\": \"service\"");

        assertThat(sellerOf(withNumbers(service, "\"DE136695976\""))).isEqualTo("LU12345613");
    }

    @Test
    void aNumberWithoutAPrefixIsOfNoState() {
        assertThat(refusal(withNumbers(WITHIN_GERMANY, "\"136695976\"")))
                .startsWith("'seller.vat_ids[0]' must be a VAT number with the prefix of its state");
        assertThat(refusal(withNumbers(WITHIN_GERMANY, "\"DE136695976\", \"DE111111125\"")))
                .isEqualTo("'seller.vat_ids[1]' is the second of its state");
        assertThat(refusal(with(AT_HOME, "\"name\": \"Ann Doe\"", "\"name\": \"Ann Doe\", \"vat_ids\": []")))
                .startsWith("'buyer.vat_ids' is not known");
    }

    @Test
    void aSeriesCountsOnInTheOrderOfTheSales() {
        String sale = with(AT_HOME, "\"number\": \"LU-2026-000123\"", "\"series\": \"LU-2026\"");
        String nameless = with(sale, "\"name\": \"Ann Doe\"", "\"name\": \"\"");
        String other = with(sale, "\"LU-2026\"", "\"B\"");

        InvoicesAnswer answer = InvoiceRequests.standard()
                .eachOfJson("[" + String.join(",", sale, nameless, other, sale, AT_HOME, sale) + "]");

        List<String> numbers = ((InvoicesAnswer.Answered) answer)
                .answers().stream()
                        .map(one -> one instanceof InvoiceAnswer.Made made
                                ? made.invoice().number()
                                : "none")
                        .toList();
        assertThat(numbers)
                .containsExactly(
                        "LU-2026-000001", "none", "B-000001", "LU-2026-000002", "LU-2026-000123", "LU-2026-000003");
    }

    @Test
    void aNumberThatWasFoundToBeValidCanBeOne() {
        String impossible = with(TO_GERMANY, "DE136695976", "DE123456789");

        assertThat(missing(impossible))
                .containsExactly(
                        "'buyer.vat_id': a VAT number that can be one. The check digits of Germany do not fit: a"
                                + " character is wrong, or two have changed places (Art. 226(4))");
        assertThat(missing(with(
                        with(impossible, "\"ship_to\": \"DE\"", "\"ship_to\": \"LU\""),
                        "\"quantity\"",
                        "\"vat\": {\"category_code\": \"S\", \"rate\": \"17\"}, \"quantity\"")))
                .containsExactly(
                        "'buyer.vat_id': a VAT number that can be one, as 'vat_id_check' says that it is valid."
                                + " The check digits of Germany do not fit: a character is wrong, or two have changed places"
                                + " (Art. 226(4))");
    }

    @Test
    void theSellersNumberCanBeOne() {
        assertThat(missing(with(AT_HOME, "LU12345613", "LU12345678")))
                .hasSize(1)
                .first()
                .asString()
                .startsWith("'seller.vat_id': a VAT number that can be one.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"DE123", "DE123456789", "XI111111111"})
    void theSellersNumbersInOtherStatesCanBeOne(String number) {
        assertThat(refusal(withNumbers(AT_HOME, "\"" + number + "\"")))
                .startsWith("'seller.vat_ids[0]' is no VAT number. ")
                .doesNotContain(number);
    }

    @Test
    void nothingIsKnownOfNumbersOutsideTheUnion() {
        assertThat(sellerOf(withNumbers(AT_HOME, "\"GB123456789\", \"CHE123456788\"")))
                .isEqualTo("LU12345613");
    }
}
