package io.clientele.vat.invoice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.clientele.money.Money;
import io.clientele.vat.LineVat;
import io.clientele.vat.VatRate;
import io.clientele.vat.total.AdjustmentTotal;
import io.clientele.vat.total.DocumentTotals;
import io.clientele.vat.total.LineTotal;
import io.clientele.vat.total.PriceMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TakenVatTest {
    private static final LineVat REDUCED = LineVat.taxed(VatRate.of("3"));

    private static Money cents(long cents) {
        return Money.ofMinor(cents, Drafts.EUR);
    }

    private static InvoiceDraft credit(PriceMode mode, InvoiceLine... lines) {
        return Drafts.credit(Drafts.domestic().priceMode(mode).build(), "LU-2026-000001", List.of(lines));
    }

    private static DocumentTotals taking(InvoiceDraft draft, LineVat vat, long tax) {
        return TakenVat.on(draft.totals().orThrow(), draft.priceMode(), Map.of(vat, cents(tax)));
    }

    private static BookEntry entry(String content) {
        return new BookEntry(
                InvoiceNumber.parse("LU-2026-000002").orElseThrow(),
                Drafts.DAY,
                new DraftKey("credit"),
                Optional.empty(),
                content,
                "");
    }

    @Test
    void netPricesKeepTheNetAmountAndTheGrossAmountMoves() {
        DocumentTotals totals =
                taking(credit(PriceMode.NET, Drafts.line("1", "1", "0.33", Drafts.STANDARD)), Drafts.STANDARD, 5);

        assertThat(totals.net()).hasToString("0.33 EUR");
        assertThat(totals.vat()).hasToString("0.05 EUR");
        assertThat(totals.gross()).hasToString("0.38 EUR");
        assertThat(totals.payable()).hasToString("0.38 EUR");
    }

    @Test
    void pricesWithVatKeepTheGrossAmountAndTheNetAmountsOfTheLargestLinesMove() {
        InvoiceDraft draft = credit(
                PriceMode.GROSS,
                Drafts.line("1", "1", "0.01", Drafts.STANDARD),
                Drafts.line("2", "1", "5.00", Drafts.STANDARD),
                Drafts.line("3", "1", "6.00", Drafts.STANDARD),
                Drafts.line("4", "1", "9.00", REDUCED));
        DocumentTotals own = draft.totals().orThrow();
        long tax = own.groups().get(0).tax().minorUnits();

        DocumentTotals more = taking(draft, Drafts.STANDARD, tax - 3);

        assertThat(more.gross()).isEqualTo(own.gross());
        assertThat(more.payable()).isEqualTo(own.payable());
        assertThat(more.net()).isEqualTo(own.net().plus(cents(3)));
        assertThat(more.lineSum()).isEqualTo(more.net());
        assertThat(moved(own, more)).containsExactly(0L, 1L, 2L, 0L);
    }

    private static List<Long> moved(DocumentTotals own, DocumentTotals other) {
        List<Money> before = own.lines().stream().map(LineTotal::net).toList();
        List<Money> after = other.lines().stream().map(LineTotal::net).toList();
        return IntStream.range(0, before.size())
                .mapToObj(i -> after.get(i).minus(before.get(i)).minorUnits())
                .toList();
    }

    @Test
    void aRateThatHasChargesAloneMovesThose() {
        InvoiceDraft.Builder draft = InvoiceDraft.builder();
        draft.from(credit(PriceMode.GROSS, Drafts.line("1", "1", "9.00", REDUCED)))
                .addAdjustments(InvoiceAdjustment.charge("Shipping", cents(4_90), Drafts.STANDARD));

        DocumentTotals totals = taking(draft.build(), Drafts.STANDARD, 70);

        assertThat(totals.adjustments()).extracting(AdjustmentTotal::net).containsExactly(cents(4_20));
        assertThat(totals.charges()).hasToString("4.20 EUR");
        assertThat(totals.net()).isEqualTo(totals.lineSum().plus(cents(4_20)));
        assertThat(totals.gross()).hasToString("13.90 EUR");
    }

    @Test
    void itIsStoredWhereItIsNotTheOwnVat() {
        InvoiceDraft draft = credit(
                PriceMode.NET, Drafts.line("1", "1", "0.33", Drafts.STANDARD), Drafts.line("2", "1", "9.00", REDUCED));

        String content = InvoiceJson.write(draft, taking(draft, Drafts.STANDARD, 5));

        assertThat(content)
                .endsWith("\"totals\":{\"net\":\"9.33\",\"vat\":\"0.32\",\"gross\":\"9.65\",\"payable\":\"9.65\"},"
                        + "\"vat_taken\":[{\"category\":\"S\",\"rate\":\"17\",\"tax\":\"0.05\"}]}");
        assertThat(InvoiceJson.read(entry(content)).totals().vat()).hasToString("0.32 EUR");
        assertThat(InvoiceJson.write(draft, draft.totals().orThrow())).doesNotContain("vat_taken");
    }

    @Test
    void whatIsStoredMustAddUp() {
        InvoiceDraft draft = credit(PriceMode.NET, Drafts.line("1", "1", "0.33", Drafts.STANDARD));
        String content = InvoiceJson.write(draft, taking(draft, Drafts.STANDARD, 5));

        assertThatThrownBy(() -> InvoiceJson.read(entry(content.replace("\"tax\":\"0.05\"", "\"tax\":\"0.04\""))))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("What the book has of LU-2026-000002 is not what was issued");
    }
}
