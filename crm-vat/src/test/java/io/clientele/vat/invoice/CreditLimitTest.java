package io.clientele.vat.invoice;

import static org.assertj.core.api.Assertions.assertThat;

import io.clientele.money.Money;
import io.clientele.vat.Exemption;
import io.clientele.vat.LineVat;
import io.clientele.vat.VatCategory;
import io.clientele.vat.VatRate;
import io.clientele.vat.total.DocumentTotals;
import io.clientele.vat.total.PriceMode;
import io.clientele.vat.total.RoundingPolicy;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CreditLimitTest {
    private static Invoice invoice(InvoiceDraft draft) {
        return new Invoice("LU-2026-000001", Drafts.DAY, draft, draft.totals().orThrow());
    }

    private static InvoiceDraft of(PriceMode mode, List<InvoiceLine> lines) {
        return Drafts.domestic().priceMode(mode).lines(lines).build();
    }

    private static Invoice credit(Invoice original, InvoiceLine... lines) {
        return invoice(Drafts.credit(original.content(), original.number(), List.of(lines)));
    }

    private static List<String> excess(CreditLimit limit, Invoice creditNote) {
        return limit.excess(creditNote).stream().map(Missing::need).toList();
    }

    /** Takes a credit note off, with the VAT that it takes. */
    private static Invoice accepted(CreditLimit limit, Invoice creditNote) {
        assertThat(excess(limit, creditNote)).isEmpty();
        Invoice taking = limit.taking(creditNote);
        limit.credited(taking);
        return taking;
    }

    private static Money vat(List<Invoice> creditNotes) {
        return creditNotes.stream().map(note -> note.totals().vat()).reduce(Money.zero(Drafts.EUR), Money::plus);
    }

    /** Whether an invoice over some pieces can be credited one by one; then there is nothing left, VAT and all. */
    private static void goesBackPieceByPiece(Invoice original, List<InvoiceLine> pieces) {
        CreditLimit limit = new CreditLimit(original);
        List<Invoice> creditNotes = new ArrayList<>();
        for (InvoiceLine piece : pieces) {
            creditNotes.add(accepted(limit, credit(original, piece)));
        }
        assertThat(vat(creditNotes)).isEqualTo(original.totals().vat());
        for (InvoiceLine line : original.content().lines()) {
            assertThat(excess(limit, credit(original, Drafts.line("1", "1", "0.01", line.vat()))))
                    .hasSize(1)
                    .first()
                    .asString()
                    .startsWith("at most 0.00 EUR");
            assertThat(excess(limit, credit(original, Drafts.line("1", "1", "0.00", line.vat()))))
                    .isEmpty();
        }
    }

    @ParameterizedTest(name = "{0} × {1} {2} at {3} %")
    @CsvSource({"3, 0.33, NET, 17", "5, 10.03, NET, 17", "7, 0.05, GROSS, 19", "4, 1.15, GROSS, 25.5"})
    void whatIsReturnedPieceByPieceGoesThroughAlthoughTheCentsOfVatAddUpToMore(
            int pieces, String price, PriceMode mode, String rate) {
        LineVat vat = LineVat.taxed(VatRate.of(rate));
        Invoice original = invoice(of(mode, List.of(Drafts.line("1", Integer.toString(pieces), price, vat))));

        goesBackPieceByPiece(original, Collections.nCopies(pieces, Drafts.line("1", "1", price, vat)));
    }

    @Test
    void whatIsPricedIsHeldToTheCentWhateverTheVat() {
        Invoice original = invoice(of(PriceMode.NET, List.of(Drafts.line("1", "1", "0.20", Drafts.STANDARD))));
        CreditLimit limit = new CreditLimit(original);
        assertThat(original.totals().vat()).hasToString("0.03 EUR");

        for (int i = 0; i < 3; i++) {
            Invoice piece = credit(original, Drafts.line("1", "1", "0.05", Drafts.STANDARD));
            assertThat(accepted(limit, piece).totals().vat()).hasToString("0.01 EUR");
        }
        assertThat(excess(limit, credit(original, Drafts.line("1", "1", "0.06", Drafts.STANDARD))))
                .containsExactly(
                        "at most 0.05 EUR without VAT that is left to credit under S at 17 % instead of 0.06 EUR");
        assertThat(accepted(limit, credit(original, Drafts.line("1", "1", "0.05", Drafts.STANDARD)))
                        .totals()
                        .gross())
                .hasToString("0.05 EUR");
    }

    @Test
    void theCentsOfManySmallPiecesAreNoMoreThanTheVatOfAllOfThem() {
        Invoice original = invoice(of(PriceMode.NET, List.of(Drafts.line("1", "1", "10.00", Drafts.STANDARD))));
        Invoice piece = credit(original, Drafts.line("1", "1", "0.03", Drafts.STANDARD));
        CreditLimit limit = new CreditLimit(original);
        assertThat(piece.totals().vat()).hasToString("0.01 EUR");

        List<Invoice> creditNotes = new ArrayList<>();
        for (int i = 0; i < 333; i++) {
            creditNotes.add(accepted(limit, piece));
        }
        assertThat(creditNotes.get(0)).isEqualTo(piece);
        creditNotes.add(accepted(limit, credit(original, Drafts.line("1", "1", "0.01", Drafts.STANDARD))));

        assertThat(creditNotes)
                .allSatisfy(note -> assertThat(note.totals().vat().minorUnits()).isBetween(0L, 1L));
        assertThat(vat(creditNotes)).hasToString("1.70 EUR");
    }

    @Test
    void aCreditNoteAloneBearsItsOwnVat() {
        Invoice original = invoice(of(PriceMode.GROSS, List.of(Drafts.line("1", "3", "19.99", Drafts.STANDARD))));
        Invoice piece = credit(original, Drafts.line("1", "1", "19.99", Drafts.STANDARD));

        assertThat(new CreditLimit(original).taking(piece)).isEqualTo(piece);
    }

    @Test
    void withGrossPricesTheGrossAmountStaysAndTheNetAmountsMove() {
        LineVat vat = LineVat.taxed(VatRate.of("19"));
        Invoice original = invoice(of(PriceMode.GROSS, List.of(Drafts.line("1", "7", "0.05", vat))));
        Invoice piece = credit(original, Drafts.line("1", "1", "0.05", vat));
        CreditLimit limit = new CreditLimit(original);
        assertThat(original.totals().vat()).hasToString("0.06 EUR");
        for (int i = 0; i < 6; i++) {
            accepted(limit, piece);
        }

        DocumentTotals last = accepted(limit, piece).totals();
        assertThat(piece.totals().vat()).hasToString("0.01 EUR");
        assertThat(last.vat()).hasToString("0.00 EUR");
        assertThat(last.gross()).hasToString("0.05 EUR");
        assertThat(last.net()).hasToString("0.05 EUR");
        assertThat(last.lines())
                .singleElement()
                .satisfies(line -> assertThat(line.net()).hasToString("0.05 EUR"));
    }

    /** As credit notes in the book may have it that were issued when their cents of VAT could add up to more. */
    @Test
    void whatWasTakenBackTooMuchBeforeIsNotTakenAgain() {
        Invoice original = invoice(of(PriceMode.NET, List.of(Drafts.line("1", "1", "0.20", Drafts.STANDARD))));
        CreditLimit limit = new CreditLimit(original);
        for (int i = 0; i < 5; i++) {
            limit.credited(credit(original, Drafts.line("1", "1", "0.03", Drafts.STANDARD)));
        }

        DocumentTotals rest = accepted(limit, credit(original, Drafts.line("1", "1", "0.05", Drafts.STANDARD)))
                .totals();
        assertThat(rest.vat()).hasToString("0.00 EUR");
        assertThat(rest.net()).hasToString("0.05 EUR");
        assertThat(limit.left().isNothing()).isTrue();
    }

    @Test
    void aCreditNoteMayGiveTheReasonInAnotherLanguage() {
        LineVat german = exempt("VATEX-EU-IC", "Innergemeinschaftliche Lieferung");
        LineVat french = exempt("VATEX-EU-IC", "Livraison intracommunautaire");
        Invoice original = invoice(Drafts.intraCommunity()
                .lines(List.of(Drafts.line("1", "2", "10.00", german)))
                .build());
        CreditLimit limit = new CreditLimit(original);

        assertThat(excess(limit, credit(original, Drafts.line("1", "2", "10.00", french))))
                .isEmpty();
        assertThat(excess(
                        limit,
                        credit(
                                original,
                                Drafts.line("1", "1", "10.00", french),
                                Drafts.line("2", "1", "10.01", german))))
                .containsExactly(
                        "at most 20.00 EUR without VAT that is left to credit under K at 0 % instead of 20.01 EUR");
        assertThat(excess(limit, credit(original, Drafts.line("1", "1", "1.00", exempt("VATEX-EU-X", "Other")))))
                .containsExactly("nothing under K at 0 %, which the original invoice has not, instead of 1.00 EUR");
    }

    private static LineVat exempt(String vatex, String reason) {
        return LineVat.untaxed(VatCategory.INTRA_COMMUNITY, Exemption.of(vatex, reason));
    }

    /** Whatever was sold, priced in cents, can be returned piece by piece, in any order. */
    @Property(seed = "2026", tries = 300)
    void anyInvoiceCanBeReturnedPieceByPiece(
            @ForAll @Size(min = 1, max = 4) List<@IntRange(min = 1, max = 300) Integer> cents,
            @ForAll @IntRange(min = 1, max = 7) int pieces,
            @ForAll PriceMode mode,
            @ForAll RoundingPolicy.Scope scope,
            @ForAll RoundingPolicy.First first) {
        List<InvoiceLine> lines = new ArrayList<>();
        List<InvoiceLine> returned = new ArrayList<>();
        for (int i = 0; i < cents.size(); i++) {
            String price = BigDecimal.valueOf(cents.get(i), 2).toPlainString();
            LineVat vat = LineVat.taxed(VatRate.of(i % 2 == 0 ? "17" : "25.5"));
            lines.add(Drafts.line(Integer.toString(i), Integer.toString(pieces), price, vat));
            returned.addAll(Collections.nCopies(pieces, Drafts.line("1", "1", price, vat)));
        }
        Collections.shuffle(returned, new Random(cents.get(0)));
        Invoice original = invoice(Drafts.domestic()
                .priceMode(mode)
                .rounding(new RoundingPolicy(scope, first))
                .lines(lines)
                .build());

        goesBackPieceByPiece(original, returned);
    }
}
