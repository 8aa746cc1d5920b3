package io.clientele.vat.invoice;

import static org.assertj.core.api.Assertions.assertThat;

import io.clientele.vat.Exemption;
import io.clientele.vat.LineVat;
import io.clientele.vat.VatCategory;
import io.clientele.vat.VatRate;
import io.clientele.vat.internal.VatPrefix;
import io.clientele.vat.rate.Territories;
import io.clientele.vat.total.VatCurrency;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Art. 230 of Directive 2006/112/EC: the VAT stands in the national currency of the state whose VAT it is. */
class VatCurrencyNeedsTest {
    private static final String POLISH = "PL5260250274";

    private static List<Missing> missing(InvoiceDraft draft) {
        return InvoiceDesk.standard().missing(draft);
    }

    private static InvoiceDraft.Builder by(String number, String currency) {
        return Drafts.domestic()
                .seller(Party.builder().from(Drafts.seller()).vatNumber(number).build())
                .currency(Currency.getInstance(currency));
    }

    private static VatCurrency in(String currency) {
        return new VatCurrency(Currency.getInstance(currency), new BigDecimal("4.2613"));
    }

    private static void asksForIt(InvoiceDraft draft) {
        assertThat(missing(draft))
                .extracting(one -> one.field() + ": " + one.rule())
                .containsExactly("vatCurrency: Art. 230");
    }

    @Test
    void aPolishShopThatInvoicesInEuroStatesItsVatInZloty() {
        assertThat(missing(by(POLISH, "EUR").build()))
                .extracting(Missing::sentence)
                .containsExactly(
                        "'vatCurrency': the VAT in PLN too, the national currency where it is due, with the rate"
                                + " of exchange (Art. 230)");
        assertThat(missing(by(POLISH, "EUR").vatCurrency(in("PLN")).build())).isEmpty();
        assertThat(missing(by(POLISH, "PLN").build())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "SE556188840401, SEK",
        "CZ25123891, CZK",
        "HU12892312, HUF",
        "RO18547290, RON",
        "DK13585628, DKK",
        "XI110305878, GBP"
    })
    void soDoAllWhoseStateHasNotTheEuro(String number, String currency) {
        asksForIt(by(number, "EUR").build());
        assertThat(missing(by(number, "EUR").vatCurrency(in(currency)).build())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"LU12345613", "EL094259216", "GR094259216"})
    void whereTheStateHasTheEuroItIsEuro(String number) {
        asksForIt(by(number, "USD").build());
        asksForIt(by(number, "JPY").build());
        assertThat(missing(by(number, "USD").vatCurrency(in("EUR")).build())).isEmpty();
        assertThat(missing(by(number, "EUR").build())).isEmpty();
    }

    @Test
    void theCurrencyOfAThirdStateIsNotEnough() {
        asksForIt(by(POLISH, "EUR").vatCurrency(in("CZK")).build());
    }

    @ParameterizedTest
    @CsvSource({
        "BG175074752, EUR, 2025-11-30, BGN",
        "BG175074752, BGN, 2026-01-01, EUR",
        "BG175074752, USD, 2026-01-01, EUR",
        "HR33392005961, EUR, 2022-11-30, HRK",
        "HR33392005961, HRK, 2023-01-01, EUR"
    })
    void fromTheDayOfTheEuroOnItIsEuro(String number, String currency, LocalDate day, String asked) {
        InvoiceDraft.Builder draft = by(number, currency).supplied(day);

        assertThat(missing(draft.build()))
                .extracting(Missing::need)
                .containsExactly("the VAT in " + asked
                        + " too, the national currency where it is due, with the rate of exchange");
        assertThat(missing(draft.vatCurrency(in(asked)).build())).isEmpty();
    }

    /** Until the 15th of the next month the invoice may be issued in the new currency (Art. 222). */
    @ParameterizedTest
    @CsvSource({
        "BG175074752, BGN, 2025-12-31",
        "BG175074752, EUR, 2025-12-01",
        "HR33392005961, HRK, 2022-12-01",
        "HR33392005961, EUR, 2022-12-31",
        "EL094259216, GRD, 2001-12-31",
        "DE136695976, DEM, 1999-01-01",
        "DE136695976, EUR, 1999-01-01"
    })
    void aroundThatDayBothWillDo(String number, String currency, LocalDate day) {
        assertThat(missing(by(number, currency).supplied(day).build())).isEmpty();
    }

    @Test
    void ofAPeriodItIsTheLastDayThatCountsAndOfAPaymentOnAccountItsOwn() {
        InvoiceDraft.Builder draft = by("BG175074752", "EUR").supplied(Optional.empty());

        assertThat(missing(draft.supplyPeriod(new SupplyPeriod(LocalDate.of(2025, 2, 1), LocalDate.of(2026, 1, 31)))
                        .build()))
                .isEmpty();
        asksForIt(draft.supplyPeriod(Optional.empty())
                .prepaidOn(LocalDate.of(2025, 3, 1))
                .build());
    }

    @Test
    void withoutADayAnyCurrencyThatTheStateHasHadWillDo() {
        InvoiceDraft.Builder draft = by("BG175074752", "BGN").supplied(Optional.empty());

        assertThat(missing(draft.build())).isEmpty();
        assertThat(missing(draft.currency(Drafts.EUR).build())).isEmpty();
        asksForIt(draft.currency(Currency.getInstance("USD")).build());
    }

    @Test
    void whereNoVatIsChargedThereIsNoneToState() {
        LineVat exempt = LineVat.untaxed(VatCategory.EXEMPT, Exemption.of("VATEX-EU-132-1I", "Art. 132(1)(i)"));
        LineVat igic = new LineVat(VatCategory.CANARY_ISLANDS, VatRate.of("7"), Optional.empty());

        assertThat(missing(by(POLISH, "EUR")
                        .lines(List.of(Drafts.line("1", "1", "10.00", exempt)))
                        .build()))
                .isEmpty();
        assertThat(missing(by("ESB58378431", "USD")
                        .lines(List.of(Drafts.line("1", "1", "10.00", igic)))
                        .build()))
                .isEmpty();
        assertThat(missing(Drafts.reverseCharge()
                        .currency(Currency.getInstance("USD"))
                        .build()))
                .isEmpty();
    }

    @Test
    void theRepresentativesNumberComesBeforeTheSellers() {
        Party polish = Party.builder().from(Drafts.seller()).vatNumber(POLISH).build();

        asksForIt(Drafts.domestic().taxRepresentative(polish).build());
        assertThat(missing(by(POLISH, "EUR").taxRepresentative(Drafts.seller()).build()))
                .isEmpty();
    }

    @Test
    void aSellerWithATaxNumberAloneIsOfItsOwnState() {
        Party polish = Party.builder()
                .from(Drafts.seller())
                .address(Drafts.address("PL"))
                .vatNumber(Optional.empty())
                .taxNumber("5260250274")
                .build();

        asksForIt(Drafts.domestic().seller(polish).build());
    }

    @ParameterizedTest
    @CsvSource({"GB123456789", "CHE-123.456.788", "EU372000041"})
    void ofANumberOfNoMemberStateNothingIsKnown(String number) {
        assertThat(missing(by(number, "USD").build())).isEmpty();
    }

    @Test
    void itIsSoOnCreditNotesAndSimplifiedInvoicesToo() {
        InvoiceDraft draft = by(POLISH, "EUR").build();

        asksForIt(Drafts.credit(draft, "PL-2026-000001", draft.lines()));
        asksForIt(by(POLISH, "EUR").simplified(true).build());
    }

    @Test
    void everyMemberStateHasACurrencyToday() {
        LocalDate day = LocalDate.of(2026, 1, 1);

        assertThat(Territories.standard().memberStates())
                .hasSize(27)
                .allSatisfy(state -> assertThat(NationalCurrency.of(VatPrefix.of(state)))
                        .filteredOn(one -> one.isOfAny(day, day))
                        .as("currency of %s", state)
                        .hasSize(1));
    }
}
