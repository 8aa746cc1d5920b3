package io.clientele.vat.einvoice;

import static org.assertj.core.api.Assertions.assertThat;

import io.clientele.money.Money;
import io.clientele.vat.Exemption;
import io.clientele.vat.LineVat;
import io.clientele.vat.VatCategory;
import io.clientele.vat.invoice.Drafts;
import io.clientele.vat.invoice.Endpoint;
import io.clientele.vat.invoice.InvoiceAdjustment;
import io.clientele.vat.invoice.InvoiceDraft;
import io.clientele.vat.invoice.InvoiceLine;
import io.clientele.vat.invoice.Missing;
import io.clientele.vat.invoice.Party;
import io.clientele.vat.total.VatCurrency;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A code that the official rules do not know is named by its field, and no file is written with it. */
class CodeNeedsTest {

    private static List<String> missing(InvoiceDraft draft, Syntax syntax, Profile profile) {
        return ElectronicInvoice.missing(Cases.invoice(draft), syntax, profile).stream()
                .map(one -> one.field() + ": " + one.rule())
                .toList();
    }

    private static List<String> accepted(InvoiceDraft draft, Syntax syntax, Profile profile) {
        FileAnswer answer = ElectronicInvoice.write(Cases.invoice(draft), syntax, profile);
        assertThat(answer).as("%s", answer).isInstanceOf(FileAnswer.Written.class);
        return OfficialRules.errors(((FileAnswer.Written) answer).xml(), syntax, profile, false);
    }

    private static LineVat exempt(String vatex) {
        return LineVat.untaxed(VatCategory.EXEMPT, Exemption.of(vatex, "Exempt"));
    }

    private static InvoiceDraft counted(String unit) {
        return Drafts.domestic()
                .lines(List.of(InvoiceLine.builder()
                        .from(Drafts.line("1", "1", "1.00", Drafts.STANDARD))
                        .unit(unit)
                        .build()))
                .build();
    }

    private static InvoiceDraft to(String scheme) {
        return Drafts.intraCommunity()
                .buyer(Party.builder()
                        .from(Drafts.business("DE", "DE136695976"))
                        .endpoint(new Endpoint(scheme, "sales@buyer.example"))
                        .build())
                .build();
    }

    @ParameterizedTest
    @EnumSource(Syntax.class)
    void aReasonIsOfTheListVatex(Syntax syntax) {
        InvoiceDraft draft = Drafts.draft(Drafts.consumer(), exempt("VATEX-EU-132"))
                .addLines(Drafts.line("3", "1", "1.00", exempt("VATEX-EU-999")))
                .addAdjustments(
                        InvoiceAdjustment.charge("Shipping", Money.ofMinor(4_90, Drafts.EUR), exempt("VATEX-EU-998")))
                .build();

        assertThat(missing(draft, syntax, Profile.EN_16931))
                .containsExactly("lines[2].vat.vatex: BR-CL-22", "adjustments[0].vat.vatex: BR-CL-22");
    }

    @Test
    void itsLettersMayBeSmall() {
        InvoiceDraft draft =
                Drafts.draft(Drafts.consumer(), exempt("vatex-eu-132")).build();

        assertThat(accepted(draft, Syntax.UBL, Profile.EN_16931)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ABC", "c62", "piece"})
    void aUnitIsOfRecommendation20Or21(String unit) {
        assertThat(missing(counted(unit), Syntax.UBL, Profile.EN_16931)).containsExactly("lines[0].unit: BR-CL-23");
    }

    @ParameterizedTest
    @ValueSource(strings = {"KGM", "H87", "XBX", "10"})
    void thoseOfTheListAreAccepted(String unit) {
        assertThat(accepted(counted(unit), Syntax.CII, Profile.EN_16931)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "1234, EN_16931, BR-CL-25",
        "1234, XRECHNUNG, BR-CL-25",
        "1234, PEPPOL_BIS, PEPPOL-EN16931-CL008",
        "EM, PEPPOL_BIS, PEPPOL-EN16931-CL008",
        "0245, XRECHNUNG, BR-CL-25"
    })
    void anEndpointIsOfASchemeThatTheProfileKnows(String scheme, Profile profile, String rule) {
        assertThat(missing(to(scheme), Syntax.UBL, profile)).containsExactly("buyer.endpoint.scheme: " + rule);
    }

    @ParameterizedTest
    @CsvSource({"EM, EN_16931", "9930, PEPPOL_BIS", "0245, PEPPOL_BIS"})
    void schemesThatItKnowsAreAccepted(String scheme, Profile profile) {
        assertThat(missing(to(scheme), Syntax.UBL, profile)).isEmpty();
    }

    @Test
    void aCurrencyIsOneOfToday() {
        Currency kuna = Currency.getInstance("HRK");
        InvoiceDraft draft = Drafts.domestic()
                .currency(kuna)
                .vatCurrency(new VatCurrency(Currency.getInstance("DEM"), BigDecimal.ONE))
                .build();

        assertThat(missing(draft, Syntax.UBL, Profile.EN_16931))
                .containsExactly("currency: BR-CL-04", "vatCurrency.currency: BR-CL-05");
    }

    @Test
    void southSudanIsKnownInUblAlone() {
        InvoiceDraft draft = Drafts.domestic()
                .buyer(Party.builder()
                        .from(Drafts.consumer())
                        .address(Drafts.address("SS"))
                        .build())
                .build();

        assertThat(missing(draft, Syntax.CII, Profile.EN_16931)).containsExactly("buyer.address.country: BR-CL-14");
        assertThat(accepted(draft, Syntax.UBL, Profile.EN_16931)).isEmpty();
    }

    @Test
    void whatIsAskedForIsASentence() {
        assertThat(ElectronicInvoice.missing(Cases.invoice(counted("ABC")), Syntax.UBL, Profile.EN_16931))
                .extracting(Missing::sentence)
                .containsExactly("'lines[0].unit': a code of UN/ECE Recommendation 20 or 21 (BR-CL-23)");
    }
}
