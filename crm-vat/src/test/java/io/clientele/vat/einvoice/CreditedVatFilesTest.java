package io.clientele.vat.einvoice;

import static org.assertj.core.api.Assertions.assertThat;

import io.clientele.memory.InMemoryStorage;
import io.clientele.money.Money;
import io.clientele.storage.CrmStorage;
import io.clientele.tenant.TenantId;
import io.clientele.vat.LineVat;
import io.clientele.vat.VatCategory;
import io.clientele.vat.VatRate;
import io.clientele.vat.invoice.DraftKey;
import io.clientele.vat.invoice.Drafts;
import io.clientele.vat.invoice.Invoice;
import io.clientele.vat.invoice.InvoiceBook;
import io.clientele.vat.invoice.InvoiceDesk;
import io.clientele.vat.invoice.InvoiceDraft;
import io.clientele.vat.invoice.InvoiceLine;
import io.clientele.vat.invoice.InvoicePage;
import io.clientele.vat.invoice.IssueAnswer;
import io.clientele.vat.invoice.MemoryInvoiceBook;
import io.clientele.vat.total.DocumentTotals;
import io.clientele.vat.total.PriceMode;
import io.clientele.vat.total.RoundingPolicy;
import io.clientele.vat.total.VatCurrency;
import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Credit notes whose VAT is what was left of their invoice, which is not always their base times the rate. */
class CreditedVatFilesTest {
    private static final TenantId SHOP = TenantId.of("shop");
    private static final LocalDate DAY = Drafts.DAY;
    private static final InvoiceDesk DESK = InvoiceDesk.standard();

    private final CrmStorage storage = InMemoryStorage.builder()
            .port(InvoiceBook.class, MemoryInvoiceBook::new)
            .build();

    private Invoice issued(String key, InvoiceDraft draft) {
        IssueAnswer answer = storage.inTransaction(SHOP, work -> DESK.issue(work, new DraftKey(key), draft, DAY));
        assertThat(answer).as("%s", answer).isInstanceOf(IssueAnswer.Issued.class);
        Invoice read = storage.inTransaction(
                SHOP,
                work -> InvoiceDesk.invoice(
                        work.port(InvoiceBook.class).find(new DraftKey(key)).orElseThrow()));
        assertThat(read).isEqualTo(((IssueAnswer.Issued) answer).invoice());
        return read;
    }

    /** The last of three pieces that are returned one by one. */
    private Invoice third(InvoiceDraft.Builder draft, LineVat vat) {
        Invoice invoice = issued(
                "invoice",
                draft.lines(List.of(Drafts.line("1", "3", "0.33", vat))).build());
        InvoiceDraft piece = credit(invoice, RoundingPolicy.STANDARD, Drafts.line("1", "1", "0.33", vat), 1);
        issued("credit-1", piece);
        issued("credit-2", piece);
        return issued("credit-3", piece);
    }

    private static InvoiceDraft credit(Invoice invoice, RoundingPolicy rounding, InvoiceLine line, int times) {
        return InvoiceDraft.creditFor(invoice)
                .rounding(rounding)
                .due(invoice.content().due())
                .paymentMeans(invoice.content().paymentMeans())
                .lines(Collections.nCopies(times, line))
                .build();
    }

    private static String written(Invoice invoice, Syntax syntax, Profile profile) {
        FileAnswer answer = ElectronicInvoice.write(invoice, syntax, profile);
        assertThat(answer).as("%s", answer).isInstanceOf(FileAnswer.Written.class);
        return ((FileAnswer.Written) answer).xml();
    }

    private static ReadAnswer.Read read(String xml) {
        return (ReadAnswer.Read) ElectronicInvoice.read(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
    }

    private static void isAccepted(Invoice invoice, Syntax syntax) {
        String xml = written(invoice, syntax, Profile.EN_16931);

        assertThat(OfficialRules.errors(xml, syntax, Profile.EN_16931, true))
                .as(xml)
                .isEmpty();
        assertThat(read(xml).flaws()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"UBL, EN_16931", "CII, EN_16931", "UBL, XRECHNUNG", "CII, XRECHNUNG", "UBL, PEPPOL_BIS"})
    void theOfficialRulesAcceptTheVatThatIsLeft(Syntax syntax, Profile profile) {
        Invoice third = third(Drafts.domestic().buyer(Drafts.business("LU", "LU12345613")), Drafts.STANDARD);
        assertThat(third.content().totals().orThrow().vat()).hasToString("0.06 EUR");
        assertThat(third.totals().vat()).hasToString("0.05 EUR");

        String xml = written(third, syntax, profile);

        assertThat(OfficialRules.errors(xml, syntax, profile, true)).as(xml).isEmpty();
        assertThat(read(xml).invoice().totals()).isEqualTo(third.totals());
        assertThat(read(xml).flaws()).isEmpty();
        assertThat(InvoicePage.besideFile(third)).contains("0.05").doesNotContain("0.06");
    }

    @ParameterizedTest
    @EnumSource(
            value = VatCategory.class,
            names = {"CANARY_ISLANDS", "CEUTA_AND_MELILLA", "SPLIT_PAYMENT"})
    void soTheyDoForOtherTaxes(VatCategory category) {
        Invoice third = third(
                Drafts.domestic().buyer(Drafts.business("LU", "LU12345613")),
                new LineVat(category, VatRate.of("17"), Optional.empty()));

        assertThat(third.totals().vat()).hasToString("0.05 EUR");
        assertThat(OfficialRules.errors(
                        written(third, Syntax.CII, Profile.EN_16931), Syntax.CII, Profile.EN_16931, true))
                .filteredOn(error -> !error.startsWith("BR-B-01"))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Syntax.class)
    void theVatInAnotherCurrencyIsThatOfWhatIsTaken(Syntax syntax) {
        Invoice third = third(
                Drafts.domestic().vatCurrency(new VatCurrency(Currency.getInstance("DKK"), new BigDecimal("7.46"))),
                Drafts.STANDARD);

        isAccepted(third, syntax);
        assertThat(third.totals().vatInVatCurrency().orElseThrow()).hasToString("0.37 DKK");
        assertThat(written(third, syntax, Profile.EN_16931)).contains(">0.37<").doesNotContain(">0.45<");
    }

    /** 1.70 EUR are 680.255 HUF, 3.40 EUR are 1,360.51 HUF. */
    @ParameterizedTest
    @EnumSource(Syntax.class)
    void theVatInAnotherCurrencyIsNoMoreThanThatOfTheInvoice(Syntax syntax) {
        Invoice invoice = issued(
                "invoice",
                Drafts.domestic()
                        .vatCurrency(new VatCurrency(Currency.getInstance("HUF"), new BigDecimal("400.15")))
                        .lines(List.of(Drafts.line("1", "2", "9.99", Drafts.STANDARD)))
                        .build());
        InvoiceDraft piece =
                credit(invoice, RoundingPolicy.STANDARD, Drafts.line("1", "1", "9.99", Drafts.STANDARD), 1);

        Invoice first = issued("credit-1", piece);
        Invoice second = issued("credit-2", piece);

        assertThat(inVatCurrency(invoice, syntax)).isEqualTo("1360.51 HUF");
        assertThat(inVatCurrency(first, syntax)).isEqualTo("680.26 HUF");
        assertThat(inVatCurrency(second, syntax)).isEqualTo("680.25 HUF");
        assertThat(InvoicePage.of(second)).contains("680.25");
        isAccepted(second, syntax);
    }

    private static String inVatCurrency(Invoice invoice, Syntax syntax) {
        return read(written(invoice, syntax, Profile.EN_16931))
                .invoice()
                .totals()
                .vatInVatCurrency()
                .orElseThrow()
                .toString();
    }

    @ParameterizedTest
    @EnumSource(Syntax.class)
    void withGrossPricesTheFileHasTheNetAmountsThatMoved(Syntax syntax) {
        Invoice third = third(Drafts.domestic().priceMode(PriceMode.GROSS), LineVat.taxed(VatRate.of("25")));
        assertThat(third.totals().gross()).hasToString("0.33 EUR");

        isAccepted(third, syntax);
        assertThat(read(written(third, syntax, Profile.EN_16931))
                        .invoice()
                        .totals()
                        .payable())
                .hasToString("0.33 EUR");
    }

    /**
     * Each piece alone bears 1.60 EUR, both together bear 3.19 EUR; what bears a cent less has a cent more without VAT.
     */
    @ParameterizedTest
    @EnumSource(Syntax.class)
    void withGrossPricesTheFilesTakeNoMoreVatBackThanThatOfTheInvoiceStates(Syntax syntax) {
        LineVat vat = LineVat.taxed(VatRate.of("19"));
        Invoice invoice = issued(
                "invoice",
                Drafts.domestic()
                        .priceMode(PriceMode.GROSS)
                        .lines(List.of(Drafts.line("1", "2", "10.00", vat)))
                        .build());
        InvoiceDraft piece = credit(invoice, RoundingPolicy.STANDARD, Drafts.line("1", "1", "10.00", vat), 1);

        Invoice first = issued("credit-1", piece);
        Invoice second = issued("credit-2", piece);

        assertThat(figures(invoice, syntax)).isEqualTo("16.81 EUR + 3.19 EUR, rounding 0.00 EUR");
        assertThat(figures(first, syntax)).isEqualTo("8.40 EUR + 1.60 EUR, rounding 0.00 EUR");
        assertThat(figures(second, syntax)).isEqualTo("8.41 EUR + 1.59 EUR, rounding 0.00 EUR");
        assertThat(InvoicePage.besideFile(second)).contains("1.59").doesNotContain("1.60");
        isAccepted(second, syntax);
    }

    private static String figures(Invoice invoice, Syntax syntax) {
        DocumentTotals totals =
                read(written(invoice, syntax, Profile.EN_16931)).invoice().totals();
        return totals.net() + " + " + totals.vat() + ", rounding " + totals.rounding();
    }

    @Test
    void whereVatIsWorkedOutLineByLineTheyDoNotEither() {
        InvoiceLine line = Drafts.line("1", "1", "1.03", Drafts.STANDARD);
        Invoice invoice = issued(
                "invoice",
                Drafts.domestic()
                        .rounding(RoundingPolicy.PER_LINE)
                        .lines(List.of(Drafts.line("1", "10", "1.03", Drafts.STANDARD)))
                        .build());
        InvoiceDraft piece = credit(invoice, RoundingPolicy.PER_LINE, line, 1);

        Money taken = IntStream.rangeClosed(1, 10)
                .mapToObj(i -> issued("credit-" + i, piece).inFile().vat())
                .reduce(Money.zero(Drafts.EUR), Money::plus);

        assertThat(piece.totals().orThrow().vat()).hasToString("0.18 EUR");
        assertThat(invoice.inFile().vat()).hasToString("1.75 EUR");
        assertThat(taken).hasToString("1.75 EUR");
    }

    /** BR-CO-17 and BR-S-09 let the VAT of a rate differ by less than one whole unit. */
    @ParameterizedTest
    @CsvSource({"UBL, 100, 5.00, 5.00, 0.00", "CII, 100, 5.00, 5.00, 0.00", "UBL, 400, 20.00, 21.76, -1.76"})
    void moreThanTheOfficialRulesAllowIsRoundingInTheFile(
            Syntax syntax, int lines, String taken, String inFile, String rounding) {
        InvoiceLine line = Drafts.line("1", "1", "0.32", Drafts.STANDARD);
        Invoice invoice = issued(
                "invoice",
                Drafts.domestic()
                        .rounding(RoundingPolicy.PER_LINE)
                        .lines(Collections.nCopies(lines, line))
                        .build());

        Invoice all = issued("credit", credit(invoice, RoundingPolicy.STANDARD, line, lines));

        assertThat(all.totals().vat()).hasToString(taken + " EUR");
        assertThat(all.inFile().vat()).hasToString(inFile + " EUR");
        assertThat(all.inFile().rounding()).hasToString(rounding + " EUR");
        assertThat(all.inFile().payable()).isEqualTo(all.totals().payable());
        isAccepted(all, syntax);
    }

    @Test
    void anInvoiceIsStillHeldToItsRateExactly() {
        Invoice third = third(Drafts.domestic(), Drafts.STANDARD);
        String invoice = written(third, Syntax.CII, Profile.EN_16931).replace(">381<", ">380<");

        assertThat(read(invoice).flaws()).hasSize(1);
    }
}
