package io.clientele.vat.quote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.clientele.address.Country;
import io.clientele.vat.Exemption;
import io.clientele.vat.ProductCategory;
import io.clientele.vat.VatCategory;
import io.clientele.vat.invoice.Drafts;
import io.clientele.vat.invoice.Invoice;
import io.clientele.vat.invoice.InvoiceDesk;
import io.clientele.vat.invoice.InvoiceDraft;
import io.clientele.vat.invoice.InvoicePage;
import io.clientele.vat.invoice.Missing;
import io.clientele.vat.number.Verification;
import io.clientele.vat.rate.Territories;
import io.clientele.vat.rate.Territory;
import io.clientele.vat.total.LinePrice;
import io.clientele.vat.total.PriceMode;
import io.clientele.vat.treatment.Buyer;
import io.clientele.vat.treatment.Sale;
import io.clientele.vat.treatment.Seller;
import io.clientele.vat.treatment.Supply;
import io.clientele.vat.treatment.SupplyKind;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class InvoiceDraftsTest {
    private static Territory at(String code) {
        return Territories.standard().byCode(code).orElseThrow();
    }

    private static Quote quote(SupplyKind kind, String destination, Buyer.Builder buyer) {
        Sale sale = Sale.builder()
                .seller(Seller.builder()
                        .territory(at("LU"))
                        .identifiedIn(at("LU"))
                        .build())
                .buyer(buyer.build())
                .shipFrom(at("LU"))
                .shipTo(at(destination))
                .date(Drafts.DAY)
                .build();
        QuoteRequest request = QuoteRequest.builder()
                .sale(sale)
                .currency(Drafts.EUR)
                .language("de")
                .addLines(new QuoteLine("1", Supply.of(kind, ProductCategory.STANDARD), LinePrice.of("2", "10.00")))
                .build();
        return ((QuoteAnswer.Quoted) Quotes.standard().of(request)).quote();
    }

    private static Buyer.Builder german() {
        return Buyer.builder()
                .kind(Buyer.Kind.BUSINESS)
                .territory(at("DE"))
                .identifiedIn(at("DE"))
                .check(Verification.VALID);
    }

    private static InvoiceDraft draft(Quote quote) {
        return InvoiceDrafts.of(quote, line -> "Artikel " + line.id())
                .orElseThrow()
                .seller(Drafts.seller())
                .buyer(Drafts.business("DE", "DE136695976"))
                .build();
    }

    @Test
    void whatWasQuotedIsInvoicedInItsLanguage() {
        InvoiceDraft draft = draft(quote(SupplyKind.SERVICE, "DE", german()));

        assertThat(InvoiceDesk.standard().missing(draft)).isEmpty();
        assertThat(draft.lines()).singleElement().satisfies(line -> {
            assertThat(line.name()).isEqualTo("Artikel 1");
            assertThat(line.vat().exemption().flatMap(Exemption::reason))
                    .contains("Steuerschuldnerschaft des Leistungsempfängers");
        });
        assertThat(InvoicePage.of(new Invoice(
                        "LU-2026-000001", Drafts.DAY, draft, draft.totals().orThrow())))
                .contains("Steuerschuldnerschaft des Leistungsempfängers")
                .doesNotContain("Reverse charge");
    }

    @Test
    void itComesToWhatWasQuoted() {
        Quote quote = quote(
                SupplyKind.GOODS,
                "LU",
                Buyer.builder().kind(Buyer.Kind.CONSUMER).territory(at("LU")));
        Quote gross = ((QuoteAnswer.Quoted) Quotes.standard()
                        .of(QuoteRequest.builder()
                                .from(quote.request())
                                .priceMode(PriceMode.GROSS)
                                .build()))
                .quote();

        assertThat(draft(quote).totals().orThrow()).isEqualTo(quote.totals().orElseThrow());
        assertThat(draft(gross).totals().orThrow()).isEqualTo(gross.totals().orElseThrow());
        assertThat(draft(gross).supplied()).contains(Drafts.DAY);
    }

    @Test
    void goodsForAThirdMemberStateSayWhereTheyGo() {
        InvoiceDraft toBuyer = draft(quote(SupplyKind.GOODS, "DE", german()));
        InvoiceDraft toFrance = draft(quote(SupplyKind.GOODS, "FR", german()));

        assertThat(toBuyer.lines().get(0).vat().category()).isEqualTo(VatCategory.INTRA_COMMUNITY);
        assertThat(toBuyer.deliveredTo()).isEmpty();
        assertThat(toFrance.deliveredTo().flatMap(address -> address.country())).contains(Country.of("FR"));
        assertThat(InvoiceDesk.standard().missing(toBuyer)).isEmpty();
        assertThat(InvoiceDesk.standard().missing(toFrance)).isEmpty();
    }

    /** From a store in Germany to a consumer there. */
    private static Quote withinGermany() {
        Sale sale = Sale.builder()
                .seller(Seller.builder()
                        .territory(at("LU"))
                        .identifiedIn(at("LU"))
                        .addRegistrations(Country.of("DE"))
                        .build())
                .buyer(Buyer.builder()
                        .kind(Buyer.Kind.CONSUMER)
                        .territory(at("DE"))
                        .build())
                .shipFrom(at("DE"))
                .shipTo(at("DE"))
                .date(Drafts.DAY)
                .build();
        QuoteRequest request = QuoteRequest.builder()
                .sale(sale)
                .currency(Drafts.EUR)
                .addLines(new QuoteLine(
                        "1", Supply.of(SupplyKind.GOODS, ProductCategory.STANDARD), LinePrice.of("2", "10.00")))
                .build();
        return ((QuoteAnswer.Quoted) Quotes.standard().of(request)).quote();
    }

    private static InvoiceDraft withNumbers(Quote quote, String... vatNumbers) {
        return InvoiceDrafts.of(quote, QuoteLine::id, Drafts.seller(), List.of(vatNumbers))
                .orElseThrow()
                .buyer(Drafts.business("DE", "DE136695976"))
                .build();
    }

    /** Art. 226(3) of Directive 2006/112/EC. */
    @Test
    void theSellerHasTheVatNumberOfTheStateThatTaxes() {
        InvoiceDraft taxedInGermany = withNumbers(withinGermany(), "FR83404833048", "DE136695976");
        InvoiceDraft taxedAtHome = withNumbers(
                quote(
                        SupplyKind.GOODS,
                        "LU",
                        Buyer.builder().kind(Buyer.Kind.CONSUMER).territory(at("LU"))),
                "DE136695976");

        assertThat(taxedInGermany.seller().vatNumber()).contains("DE136695976");
        assertThat(taxedAtHome.seller()).isEqualTo(Drafts.seller());
        assertThat(InvoiceDesk.standard().missing(taxedInGermany)).isEmpty();
    }

    @Test
    void aNumberThatIsNeededAndNotGivenIsAskedFor() {
        InvoiceDraft draft = withNumbers(withinGermany(), "FR83404833048");

        assertThat(draft.seller().vatNumber()).isEmpty();
        assertThat(InvoiceDesk.standard().missing(draft))
                .extracting(Missing::field)
                .containsExactly("seller.vatNumber");
    }

    @Test
    void aStateGivesOneNumber() {
        assertThatThrownBy(() -> withNumbers(withinGermany(), "DE136695976", "DE123456788"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The seller has two VAT numbers in DE");
    }

    @Test
    void whatIsNotDecidedIsNoInvoice() {
        Quote open = quote(SupplyKind.GOODS, "DE", german().check(Optional.empty()));

        assertThat(open.totals()).isEmpty();
        assertThat(InvoiceDrafts.of(open, QuoteLine::id)).isEmpty();
    }
}
