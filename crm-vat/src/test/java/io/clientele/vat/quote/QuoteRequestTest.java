package io.clientele.vat.quote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.clientele.vat.Refusal;
import io.clientele.vat.rate.Territories;
import io.clientele.vat.rate.Territory;
import io.clientele.vat.total.LinePrice;
import io.clientele.vat.treatment.Buyer;
import io.clientele.vat.treatment.DomesticReverseCharge;
import io.clientele.vat.treatment.MarginScheme;
import io.clientele.vat.treatment.Sale;
import io.clientele.vat.treatment.Seller;
import io.clientele.vat.treatment.Supply;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a request in Java is checked for, and brought into form. */
class QuoteRequestTest {
    private static QuoteRequest.Builder of(String identifiedIn) {
        Optional<Territory> state = Territories.standard().byCode(identifiedIn);
        return QuoteRequest.builder()
                .sale(Sale.builder()
                        .seller(Seller.builder()
                                .territory(Territories.standard().byCode("LU"))
                                .build())
                        .buyer(Buyer.builder().identifiedIn(state).build())
                        .date(LocalDate.of(2026, 3, 2))
                        .build())
                .currency(Currency.getInstance("EUR"));
    }

    private static Refusal refusal(QuoteRequest.Builder request) {
        QuoteRequest one = request.addLines(QuoteLines.goods("1", "10.00")).build();
        return ((QuoteAnswer.Refused) Quotes.standard().of(one)).refusal();
    }

    @ParameterizedTest
    @CsvSource({
        "DE136695976, DE, DE136695976",
        "de 136 695 976, DE, DE136695976",
        "DE-136.695.976, DE, DE136695976",
        "136695976, DE, DE136695976",
        "de 136 695 976, ``, DE136695976",
        "USt-IdNr.: DE 136695976, DE, DE136695976",
        "de 136 695 975, DE, DE136695975",
        "136 695 975, DE, DE136695975",
        "GR123, GR, EL123",
        "123, MC, FR123",
        "123, XI, XI123",
        "CHE-116.281.710, CH, CHE116281710",
        "- , DE,"
    })
    void aBuyersNumberHasOneFormHoweverItIsTyped(String typed, String state, String kept) {
        QuoteRequest request = of(state.replace("`", "")).buyerVatId(typed).build();

        assertThat(request.buyerVatId()).isEqualTo(Optional.ofNullable(kept));
    }

    @Test
    void theTextOfARequestDoesNotShowTheNumber() {
        assertThat(of("DE").buyerVatId("de 136 695 976").build().toString()).doesNotContain("136");
    }

    @ParameterizedTest
    @CsvSource({"LU20260743, DE, LU", "de 136 695 975, AT, DE", "GB123, XI, GB", "XI123, GB, XI"})
    void aNumberOfAnotherStateThanTheBuyerIsIdentifiedInIsRefused(String number, String state, String begin) {
        assertThat(refusal(of(state).buyerVatId(number)).sentence())
                .isEqualTo(
                        "'buyer.vat_id' begins with " + begin + ", and the buyer is said to be identified in " + state);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Q1/2026", "2026", "2026-13", "2026-Q5", ""})
    void whatIsNoPeriodCannotBeCorrected(String corrects) {
        QuoteRequest.Builder request = of("DE").corrects(corrects);

        assertThatThrownBy(request::build)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("What is corrected is a quarter such as 2026-Q1 or a month such as 2026-03");
    }

    @Test
    void theDayOfACorrectionIsThatOfACorrectionAndNotBeforeTheSale() {
        LocalDate day = LocalDate.of(2026, 3, 1);

        assertThat(refusal(of("DE").correctedOn(day)).sentence())
                .isEqualTo("'corrected_on' is given, and 'corrects' is not");
        assertThat(refusal(of("DE").corrects("2026-Q1").correctedOn(day)).sentence())
                .isEqualTo("'corrected_on' is before the day of the sale that is corrected");
    }

    @Test
    void aMarginSchemeDoesNotGoWithAReverseCharge() {
        Supply phone = Supply.builder()
                .from(QuoteLines.goods("1", "100.00").supply())
                .margin(MarginScheme.SECOND_HAND_GOODS)
                .reverseCharge(DomesticReverseCharge.MOBILE_PHONES)
                .build();
        QuoteRequest.Builder request = of("DE").addLines(new QuoteLine("2", phone, LinePrice.of("1", "100.00")));

        assertThat(refusal(request).sentence()).isEqualTo("'lines[0].reverse_charge' does not go with 'margin'");
    }
}
