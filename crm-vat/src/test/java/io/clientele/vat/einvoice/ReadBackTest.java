package io.clientele.vat.einvoice;

import static org.assertj.core.api.Assertions.assertThat;

import io.clientele.money.Money;
import io.clientele.vat.LineVat;
import io.clientele.vat.VatRate;
import io.clientele.vat.invoice.Drafts;
import io.clientele.vat.invoice.Invoice;
import io.clientele.vat.invoice.InvoiceAdjustment;
import io.clientele.vat.invoice.InvoiceDraft;
import io.clientele.vat.invoice.InvoiceKind;
import io.clientele.vat.invoice.InvoiceLine;
import io.clientele.vat.invoice.OriginalInvoice;
import io.clientele.vat.total.Adjustment;
import io.clientele.vat.total.LinePrice;
import io.clientele.vat.total.VatCurrency;
import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is written is read as it was. */
class ReadBackTest {
    private static final List<LineVat> RATES =
            List.of(LineVat.taxed(VatRate.of("17")), LineVat.taxed(VatRate.of("3")), LineVat.taxed(VatRate.of("25.5")));

    static List<Cases.Case> all() {
        // Prices with VAT in them are written net; VAT numbers are left out where all is outside the scope; the rate of
        // a second currency is read as the quotient of two amounts.
        return Cases.all().stream()
                .filter(one -> !one.name().startsWith("prices with VAT"))
                .filter(one -> !one.name().startsWith("O:"))
                .filter(one -> !one.name().startsWith("VAT in krone"))
                .toList();
    }

    private static ReadAnswer.Read read(Invoice invoice, Syntax syntax) {
        FileAnswer answer = ElectronicInvoice.write(invoice, syntax, Profile.EN_16931);
        assertThat(answer).isInstanceOf(FileAnswer.Written.class);
        byte[] file = ((FileAnswer.Written) answer).xml().getBytes(StandardCharsets.UTF_8);
        ReadAnswer read = ElectronicInvoice.read(new ByteArrayInputStream(file));
        assertThat(read).isInstanceOf(ReadAnswer.Read.class);
        return (ReadAnswer.Read) read;
    }

    @ParameterizedTest
    @MethodSource("all")
    void everyKindOfInvoiceIsReadAsItWasWritten(Cases.Case one) {
        for (Syntax syntax : Syntax.values()) {
            assertThat(read(one.invoice(), syntax)).isEqualTo(new ReadAnswer.Read(one.invoice(), List.of(), List.of()));
        }
    }

    /** DM 23 January 2015, Art. 2: the words must stand on the invoice. */
    @Test
    void splitPaymentIsNotedOnceInItalianWhoeverWroteIt() {
        Invoice split = Cases.invoices().stream()
                .filter(one -> one.name().startsWith("B:"))
                .findFirst()
                .orElseThrow()
                .invoice();
        InvoiceDraft.Builder noted = InvoiceDraft.builder();
        noted.from(split.content()).addNotes("Scissione dei pagamenti");

        for (Invoice one : List.of(split, Cases.invoice(noted.build()))) {
            for (Syntax syntax : Syntax.values()) {
                FileAnswer answer = ElectronicInvoice.write(one, syntax, Profile.EN_16931);

                assertThat(((FileAnswer.Written) answer).xml()).containsOnlyOnce("Scissione dei pagamenti");
                assertThat(read(one, syntax).invoice()).isEqualTo(split);
            }
        }
    }

    @Test
    void nothingThatWasWrittenIsPassedOver() {
        for (Cases.Case one : Cases.all()) {
            for (Syntax syntax : Syntax.values()) {
                assertThat(read(one.invoice(), syntax).passedOver())
                        .as("%s in %s", one.name(), syntax)
                        .isEmpty();
            }
        }
    }

    @Test
    void theRateOfASecondCurrencyIsReadFromTheTwoAmounts() {
        Invoice krone = Cases.invoices().stream()
                .filter(one -> one.name().startsWith("VAT in krone"))
                .findFirst()
                .orElseThrow()
                .invoice();

        assertThat(read(krone, Syntax.UBL).invoice().totals().vatInVatCurrency())
                .isEqualTo(krone.totals().vatInVatCurrency())
                .isPresent();
    }

    /** The rate is worked out from the two amounts of VAT, and there is none of which one comes to nothing. */
    @Test
    void aVatCurrencyInWhichTheVatComesToNothingIsPassedOver() {
        Currency forint = Currency.getInstance("HUF");
        Invoice little = Cases.invoice(Drafts.domestic()
                .currency(forint)
                .vatCurrency(new VatCurrency(Drafts.EUR, new BigDecimal("0.0025")))
                .lines(List.of(Drafts.line("1", "1", "5.00", Drafts.STANDARD)))
                .build());
        assertThat(little.totals().vatInVatCurrency().orElseThrow()).hasToString("0.00 EUR");

        assertThat(read(little, Syntax.UBL).invoice().content().vatCurrency()).isEmpty();
        assertThat(read(little, Syntax.UBL).passedOver())
                .containsExactly("Invoice/TaxCurrencyCode", "Invoice/TaxTotal/TaxAmount");
        String settlement = "CrossIndustryInvoice/SupplyChainTradeTransaction/ApplicableHeaderTradeSettlement/";
        assertThat(read(little, Syntax.CII).passedOver())
                .containsExactly(
                        settlement + "TaxCurrencyCode",
                        settlement + "SpecifiedTradeSettlementHeaderMonetarySummation/TaxTotalAmount");
    }

    @Test
    void aGrossInvoiceStaysTheSameToPay() {
        Invoice gross = Cases.invoices().stream()
                .filter(one -> one.name().startsWith("prices with VAT"))
                .findFirst()
                .orElseThrow()
                .invoice();

        for (Syntax syntax : Syntax.values()) {
            assertThat(read(gross, syntax).invoice().totals().payable())
                    .isEqualTo(gross.totals().payable());
        }
    }

    @Property(seed = "2026", tries = 300)
    void anyInvoiceIsReadAsItWasWritten(@ForAll("invoices") Invoice invoice, @ForAll Syntax syntax) {
        assertThat(read(invoice, syntax)).isEqualTo(new ReadAnswer.Read(invoice, List.of(), List.of()));
    }

    @Provide
    Arbitrary<Invoice> invoices() {
        return Combinators.combine(
                        lines().list().ofMinSize(1).ofMaxSize(6),
                        adjustments().list().ofMaxSize(3),
                        text().list().ofMaxSize(2),
                        Arbitraries.of(InvoiceKind.values()))
                .as(ReadBackTest::draft)
                .filter(draft -> draft.totals() instanceof io.clientele.vat.total.TotalsAnswer.Totalled)
                .map(Cases::invoice);
    }

    private static InvoiceDraft draft(
            List<InvoiceLine> lines, List<InvoiceAdjustment> adjustments, List<String> notes, InvoiceKind kind) {
        List<InvoiceLine> numbered = new ArrayList<>();
        IntStream.range(0, lines.size())
                .forEach(i -> numbered.add(InvoiceLine.builder()
                        .from(lines.get(i))
                        .id(Integer.toString(i + 1))
                        .build()));
        InvoiceDraft.Builder draft = Drafts.domestic();
        draft.lines(numbered).adjustments(adjustments).notes(notes).kind(kind);
        if (kind == InvoiceKind.CREDIT_NOTE) {
            draft.original(new OriginalInvoice("X/1", Optional.empty()));
        }
        return draft.build();
    }

    private static Arbitrary<InvoiceLine> lines() {
        Arbitrary<BigDecimal> quantities = Arbitraries.bigDecimals()
                .between(new BigDecimal("0.001"), new BigDecimal("9999"))
                .ofScale(3);
        Arbitrary<BigDecimal> prices = Arbitraries.bigDecimals()
                .between(BigDecimal.ZERO, new BigDecimal("9999"))
                .ofScale(5);
        return Combinators.combine(text(), text().optional(), quantities, prices, Arbitraries.of(RATES))
                .as((name, description, quantity, price, vat) -> InvoiceLine.builder()
                        .id("0")
                        .name(name)
                        .description(description)
                        .price(LinePrice.of(quantity, price))
                        .vat(vat)
                        .build());
    }

    private static Arbitrary<InvoiceAdjustment> adjustments() {
        return Combinators.combine(
                        Arbitraries.of(Adjustment.Kind.values()),
                        text(),
                        Arbitraries.longs().between(1, 500),
                        Arbitraries.of(RATES))
                .as((kind, reason, cents, vat) ->
                        new InvoiceAdjustment(kind, reason, Money.ofMinor(cents, Drafts.EUR), Optional.of(vat)));
    }

    /** Texts without blanks around them, which are no part of a text in XML. */
    private static Arbitrary<String> text() {
        return Arbitraries.strings()
                .withChars("abcÄé<>&'\"]]> 中\t\nш")
                .ofMinLength(1)
                .ofMaxLength(40)
                .map(String::strip)
                .filter(text -> !text.isEmpty());
    }

    @Test
    void linesOfATextEndInAFileAsXmlHasThem() {
        Invoice invoice = Cases.invoice(
                Drafts.domestic().addNotes("One.\r\nTwo.\rThree.\nFour.").build());

        for (Syntax syntax : Syntax.values()) {
            assertThat(read(invoice, syntax).invoice().content().notes()).contains("One.\nTwo.\nThree.\nFour.");
        }
    }
}
