package io.clientele.vat.invoice;

import static org.assertj.core.api.Assertions.assertThat;

import io.clientele.address.PostalAddress;
import io.clientele.money.Money;
import io.clientele.vat.Exemption;
import io.clientele.vat.LineVat;
import io.clientele.vat.VatCategory;
import io.clientele.vat.VatRate;
import io.clientele.vat.einvoice.ElectronicInvoice;
import io.clientele.vat.einvoice.FileAnswer;
import io.clientele.vat.einvoice.Profile;
import io.clientele.vat.einvoice.ReadAnswer;
import io.clientele.vat.einvoice.Syntax;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the law asks of an invoice: each test names the article of Directive 2006/112/EC. */
class RequirementsTest {
    private static final InvoiceDesk DESK = InvoiceDesk.standard();

    private static List<String> missing(InvoiceDraft draft) {
        return DESK.missing(draft).stream()
                .map(one -> one.field() + ": " + one.rule())
                .toList();
    }

    private static InvoiceDraft simplified(InvoiceDraft draft) {
        InvoiceDraft.Builder simplified = InvoiceDraft.builder();
        simplified.from(draft).simplified(true);
        return simplified.build();
    }

    @Test
    void aCompleteInvoiceLacksNothing() {
        assertThat(missing(Drafts.domestic().build())).isEmpty();
        assertThat(missing(Drafts.intraCommunity().build())).isEmpty();
        assertThat(missing(Drafts.reverseCharge().build())).isEmpty();
    }

    @Test
    void article226No3AsksForTheSellersVatNumber() {
        Party seller = Party.builder()
                .from(Drafts.seller())
                .vatNumber(Optional.empty())
                .build();

        assertThat(missing(Drafts.domestic().seller(seller).build())).containsExactly("seller.vatNumber: Art. 226(3)");
    }

    @Test
    void aTaxNumberWillDoAtHomeAlone() {
        Party seller = Party.builder()
                .from(Drafts.seller())
                .vatNumber(Optional.empty())
                .taxNumber("201/123/12340")
                .build();

        assertThat(missing(Drafts.domestic().seller(seller).build())).isEmpty();
        assertThat(missing(Drafts.intraCommunity().seller(seller).build()))
                .containsExactly("seller.vatNumber: Art. 226(3)");
    }

    @Test
    void article226No4AsksForTheBuyersVatNumberWhereItOwesTheVatOrBuysUnderArticle138() {
        Party buyer = Party.builder()
                .from(Drafts.business("DE", "DE136695976"))
                .vatNumber(Optional.empty())
                .legalId(Optional.empty())
                .build();

        assertThat(missing(Drafts.reverseCharge().buyer(buyer).build()))
                .containsExactly("buyer.vatNumber: Art. 226(4)");
        assertThat(missing(Drafts.intraCommunity().buyer(buyer).build()))
                .containsExactly("buyer.vatNumber: Art. 226(4)");
    }

    private static Party numbered(Party party, String vatNumber) {
        return Party.builder().from(party).vatNumber(vatNumber).build();
    }

    @Test
    void article226No3AsksForASellersNumberThatCanBeOne() {
        InvoiceDraft draft = Drafts.domestic()
                .seller(numbered(Drafts.seller(), "LU99999999"))
                .build();

        assertThat(DESK.missing(draft))
                .extracting(Missing::sentence)
                .containsExactly(
                        "'seller.vatNumber': a VAT number that can be one. The check digits of Luxembourg do not"
                                + " fit: a character is wrong, or two have changed places (Art. 226(3))");
    }

    @ParameterizedTest
    @ValueSource(strings = {"CHE-123.456.788", "GB123456789", "NO923609016MVA", "12345"})
    void nothingIsKnownOfSellersNumbersOutsideTheUnion(String number) {
        assertThat(missing(Drafts.domestic()
                        .seller(numbered(Drafts.seller(), number))
                        .build()))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"hello", "DE123456789", "CHE-123.456.788", "136695976"})
    void article226No4AsksForABuyersNumberOfTheUnionThatCanBeOneWhereItBuysUnderArticle138(String number) {
        assertThat(missing(Drafts.intraCommunity()
                        .buyer(Drafts.business("DE", number))
                        .build()))
                .containsExactly("buyer.vatNumber: Art. 226(4)");
    }

    @ParameterizedTest
    @CsvSource({"hello, 1", "DE123456789, 1", "136695976, 1", "CHE-123.456.788, 0", "de 136 695 976, 0"})
    void article226No4AsksForANumberThatCanBeOneWhereTheBuyerOwesTheVat(String number, int lacks) {
        assertThat(missing(Drafts.reverseCharge()
                        .buyer(Drafts.business("DE", number))
                        .build()))
                .hasSize(lacks)
                .allMatch("buyer.vatNumber: Art. 226(4)"::equals);
    }

    @Test
    void aNumberOfTheBuyerThatNothingHangsOnIsItsOwnAffair() {
        assertThat(missing(Drafts.domestic()
                        .buyer(Drafts.business("LU", "LU99999999"))
                        .build()))
                .isEmpty();
    }

    @Test
    void article226No15AsksForANumberOfTheTaxRepresentativeThatCanBeOne() {
        assertThat(missing(Drafts.domestic()
                        .taxRepresentative(numbered(Drafts.seller(), "DE123456789"))
                        .build()))
                .containsExactly("taxRepresentative.vatNumber: Art. 226(15)");
    }

    @Test
    void theFileOfAnotherIsReadWhateverItsNumbersAre() {
        InvoiceDraft draft = Drafts.intraCommunity()
                .seller(numbered(Drafts.seller(), "LU99999999"))
                .buyer(Drafts.business("DE", "DE123456789"))
                .build();
        Invoice invoice = new Invoice("A-1", Drafts.DAY, draft, draft.totals().orThrow());
        FileAnswer file = ElectronicInvoice.write(invoice, Syntax.UBL, Profile.EN_16931);
        byte[] xml = ((FileAnswer.Written) file).xml().getBytes(StandardCharsets.UTF_8);

        assertThat(ElectronicInvoice.read(new ByteArrayInputStream(xml)))
                .isInstanceOfSatisfying(
                        ReadAnswer.Read.class,
                        read -> assertThat(read.invoice().content().seller().vatNumber())
                                .contains("LU99999999"));
    }

    @Test
    void article226No5AsksForNamesAndAddresses() {
        Party nobody = Party.builder().name(" ").build();

        assertThat(missing(Drafts.domestic().buyer(nobody).build()))
                .containsExactly("buyer.name: Art. 226(5)", "buyer.address: Art. 226(5)");
    }

    @Test
    void article226No6AsksWhatWasSupplied() {
        assertThat(missing(Drafts.domestic().lines(List.of()).build())).contains("lines: Art. 226(6)");
    }

    @Test
    void article226No7AsksWhenGoodsForAnotherMemberStateWereSupplied() {
        assertThat(missing(Drafts.intraCommunity().supplied(Optional.empty()).build()))
                .containsExactly("supplied: Art. 226(7)");
    }

    @Test
    void goodsForAnotherMemberStateSayWhereTheyWereSent() {
        InvoiceDraft draft = Drafts.intraCommunity()
                .deliveredTo(PostalAddress.builder().city("Trier").build())
                .build();

        assertThat(missing(draft)).containsExactly("deliveredTo.country: Art. 138(1)");
    }

    @Test
    void goodsForAnotherMemberStateLeaveThatOfTheSellersVatNumber() {
        assertThat(missing(Drafts.intraCommunity()
                        .deliveredTo(Drafts.address("LU"))
                        .build()))
                .containsExactly("deliveredTo.country: Art. 138(1)");
        assertThat(missing(Drafts.intraCommunity()
                        .deliveredTo(Optional.empty())
                        .buyer(Drafts.business("LU", "DE136695976"))
                        .build()))
                .containsExactly("deliveredTo.country: Art. 138(1)");
    }

    @Test
    void article226No9AsksForARateAbove0WhereVatIsCharged() {
        LineVat nothing = LineVat.taxed(VatRate.ZERO);

        assertThat(missing(Drafts.domestic()
                        .addLines(Drafts.line("3", "1", "1", nothing))
                        .build()))
                .containsExactly("lines[2].vat.rate: Art. 226(9)");
        assertThat(missing(Drafts.domestic()
                        .addLines(Drafts.line(
                                "3", "1", "1", new LineVat(VatCategory.ZERO_RATED, VatRate.ZERO, Optional.empty())))
                        .build()))
                .isEmpty();
    }

    @Test
    void article226No15AsksForTheTaxRepresentative() {
        Party nameless = Party.builder().name("").address(Drafts.address("LU")).build();

        assertThat(missing(Drafts.domestic().taxRepresentative(nameless).build()))
                .containsExactly("taxRepresentative: Art. 226(15)");
    }

    @Test
    void aSimplifiedInvoiceNamesNoBuyer() {
        Party nobody = Party.builder().name("").build();

        assertThat(missing(Drafts.domestic().simplified(true).buyer(nobody).build()))
                .isEmpty();
    }

    @Test
    void article220aAllowsASimplifiedInvoiceUpTo100EuroAndUpTo400ByOption() {
        InvoiceDraft draft = Drafts.domestic()
                .simplified(true)
                .lines(List.of(Drafts.line("1", "1", "85.48", Drafts.STANDARD)))
                .build();

        assertThat(missing(draft)).containsExactly("simplified: Art. 220a(1)(a)");
        assertThat(new InvoiceDesk(SeriesPlan.byYear(), InvoiceRules.withExtendedSimplification()).missing(draft))
                .isEmpty();
    }

    @Test
    void inAnotherCurrencyTheLimitIsThatOfTheState() {
        InvoiceDraft draft = Drafts.domestic()
                .seller(numbered(Drafts.seller(), "SE556188840401"))
                .simplified(true)
                .currency(Currency.getInstance("SEK"))
                .lines(List.of(Drafts.line("1", "1", "50.00", LineVat.taxed(VatRate.of("25")))))
                .build();

        assertThat(DESK.missing(draft))
                .extracting(Missing::sentence)
                .containsExactly(
                        "'simplified': a full invoice, as the limit in SEK is not known, which the state of the"
                                + " seller has set (Art. 220a(1)(a))");
        Money limit = Money.ofMinor(4_000_00, Currency.getInstance("SEK"));
        assertThat(new InvoiceDesk(SeriesPlan.byYear(), InvoiceRules.standard().withSimplifiedUpTo(limit))
                        .missing(draft))
                .isEmpty();
    }

    @Test
    void article220aAllowsASimplifiedCreditNoteWhateverTheAmount() {
        InvoiceDraft draft = Drafts.domestic()
                .lines(List.of(Drafts.line("1", "1", "900.00", Drafts.STANDARD)))
                .build();

        assertThat(missing(simplified(Drafts.credit(draft, "LU-2026-000001", draft.lines()))))
                .isEmpty();
    }

    @Test
    void article220aAllowsASmallEnterpriseWhatIsSimplifiedWhateverTheAmountIfItIsExempt() {
        LineVat exempt = LineVat.untaxed(VatCategory.EXEMPT, Exemption.inWords("Small enterprise, Art. 284"));
        InvoiceDraft.Builder draft = Drafts.domestic();
        draft.simplified(true).lines(List.of(Drafts.line("1", "1", "900.00", exempt)));

        assertThat(missing(draft.build())).containsExactly("simplified: Art. 220a(1)(a)");
        assertThat(missing(draft.smallEnterprise(true).build())).isEmpty();
        assertThat(missing(draft.lines(List.of(Drafts.line("1", "1", "900.00", Drafts.STANDARD)))
                        .build()))
                .containsExactly("simplified: Art. 220a(1)(a)");
    }

    @Test
    void article220aAllowsNoSimplifiedInvoiceToAnotherMemberState() {
        assertThat(missing(Drafts.intraCommunity().simplified(true).build()))
                .containsExactly("simplified: Art. 220a(2)");
    }

    @Test
    void article219AsksACreditNoteForTheInvoiceItCorrects() {
        assertThat(missing(Drafts.domestic().kind(InvoiceKind.CREDIT_NOTE).build()))
                .containsExactly("original: Art. 219");
    }

    @Test
    void whatIsOutsideTheScopeStandsAlone() {
        LineVat outside =
                LineVat.untaxed(VatCategory.OUTSIDE_SCOPE, Exemption.of("VATEX-EU-O", "Not subject to VAT, Art. 44"));
        InvoiceDraft draft =
                Drafts.domestic().addLines(Drafts.line("3", "1", "1", outside)).build();

        assertThat(missing(draft)).containsExactly("lines: BR-O-11");
    }

    @Test
    void amountsThatMakeNoSenseAreRefusedByTheirField() {
        InvoiceDraft draft = Drafts.domestic()
                .addLines(Drafts.line("3", "-1", "1", LineVat.taxed(VatRate.of("17"))))
                .build();

        assertThat(missing(draft)).containsExactly("lines[2].quantity: Art. 226(8)");
    }

    @Test
    void whatIsMissingIsASentence() {
        Missing missing = DESK.missing(
                        Drafts.intraCommunity().supplied(Optional.empty()).build())
                .get(0);

        assertThat(missing.sentence()).isEqualTo("'supplied': the day on which the goods were supplied (Art. 226(7))");
    }
}
