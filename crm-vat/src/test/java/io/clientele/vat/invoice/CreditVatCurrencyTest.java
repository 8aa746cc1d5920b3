package io.clientele.vat.invoice;

import static org.assertj.core.api.Assertions.assertThat;

import io.clientele.memory.InMemoryStorage;
import io.clientele.money.Money;
import io.clientele.storage.CrmStorage;
import io.clientele.tenant.TenantId;
import io.clientele.vat.total.PriceMode;
import io.clientele.vat.total.VatCurrency;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a credit note says of the VAT in a national currency: it corrects what was converted for the invoice. */
class CreditVatCurrencyTest {
    private static final TenantId SHOP = TenantId.of("shop");
    private static final InvoiceDesk DESK = InvoiceDesk.standard();

    private final CrmStorage storage = InMemoryStorage.builder()
            .port(InvoiceBook.class, MemoryInvoiceBook::new)
            .build();

    private IssueAnswer issue(String key, InvoiceDraft draft) {
        return storage.inTransaction(SHOP, work -> DESK.issue(work, new DraftKey(key), draft, Drafts.DAY));
    }

    private Invoice issued(String key, InvoiceDraft draft) {
        IssueAnswer answer = issue(key, draft);
        assertThat(answer).as("%s", answer).isInstanceOf(IssueAnswer.Issued.class);
        IssueAnswer.Issued issued = (IssueAnswer.Issued) answer;
        assertThat(InvoiceDesk.invoice(issued.entry())).isEqualTo(issued.invoice());
        return issued.invoice();
    }

    private static VatCurrency in(String currency, String rate) {
        return new VatCurrency(Currency.getInstance(currency), new BigDecimal(rate));
    }

    private static InvoiceDraft.Builder sold(String pieces, String price, VatCurrency national) {
        return Drafts.domestic().vatCurrency(national).lines(List.of(Drafts.line("1", pieces, price, Drafts.STANDARD)));
    }

    private static InvoiceDraft.Builder piece(Invoice invoice, String price) {
        return InvoiceDraft.creditFor(invoice).addLines(Drafts.line("1", "1", price, Drafts.STANDARD));
    }

    private static Money national(Invoice invoice) {
        return invoice.totals().vatInVatCurrency().orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({"HUF, 22", "SEK, 400.15", "HUF, 400.16"})
    void anotherCurrencyOrAnotherRateIsNotThatOfTheInvoice(String currency, String rate) {
        Invoice invoice = issued("a", sold("2", "9.99", in("HUF", "400.15")).build());

        refused(piece(invoice, "9.99").vatCurrency(in(currency, rate)).build());
    }

    @Test
    void withoutItTheCreditNoteSaysTooLittle() {
        Invoice invoice = issued("a", sold("2", "9.99", in("HUF", "400.15")).build());

        refused(piece(invoice, "9.99").vatCurrency(Optional.empty()).build());
    }

    private void refused(InvoiceDraft credit) {
        assertThat(((IssueAnswer.Incomplete) issue("credit", credit)).missing())
                .extracting(Missing::sentence)
                .containsExactly("'vatCurrency': the VAT in HUF too, at the rate of exchange of the original invoice,"
                        + " 400.15 (Art. 219)");
    }

    @Test
    void theSameRateWithOtherDigitsIsTheSame() {
        Invoice invoice = issued("a", sold("2", "9.99", in("HUF", "400.15")).build());

        issued("b", piece(invoice, "9.99").vatCurrency(in("HUF", "400.1500")).build());
    }

    /** As one that was issued before it was asked for. */
    @Test
    void whereTheInvoiceHasNoneTheCreditNoteMayHaveOne() {
        Invoice invoice = issued("a", Drafts.domestic().build());

        issued("b", piece(invoice, "9.99").vatCurrency(in("HUF", "400.15")).build());
    }

    @Test
    void theCreditNotesComeToWhatTheInvoiceStates() {
        Invoice invoice = issued("a", sold("2", "9.99", in("HUF", "400.15")).build());

        Invoice first = issued("b", piece(invoice, "9.99").build());
        Invoice rest = issued(
                "c",
                storage.inTransaction(
                                SHOP,
                                work -> DESK.left(
                                        work,
                                        InvoiceNumber.parse(invoice.number()).orElseThrow()))
                        .orElseThrow()
                        .creditNote("Rest")
                        .build());

        assertThat(national(invoice)).hasToString("1360.51 HUF");
        assertThat(national(first)).hasToString("680.26 HUF");
        assertThat(national(rest)).hasToString("680.25 HUF");
        assertThat(rest.content().vatCurrency()).isEqualTo(invoice.content().vatCurrency());
    }

    @Property(seed = "2026", tries = 300)
    void whateverIsReturnedPieceByPieceComesToWhatTheInvoiceStates(
            @ForAll @IntRange(min = 1, max = 5_000) int cents,
            @ForAll @IntRange(min = 1, max = 9) int pieces,
            @ForAll @IntRange(min = 1, max = 5_000_000) int rate,
            @ForAll PriceMode mode) {
        String price = BigDecimal.valueOf(cents, 2).toPlainString();
        VatCurrency national = in("HUF", BigDecimal.valueOf(rate, 4).toPlainString());
        InvoiceDraft draft =
                sold(Integer.toString(pieces), price, national).priceMode(mode).build();
        Invoice invoice =
                new Invoice("LU-2026-000001", Drafts.DAY, draft, draft.totals().orThrow());
        CreditLimit limit = new CreditLimit(invoice);
        InvoiceDraft credit = piece(invoice, price).build();
        Invoice own = new Invoice(
                "LU-2026-000002", Drafts.DAY, credit, credit.totals().orThrow());

        Money taken = Money.zero(national.currency());
        for (int i = 0; i < pieces; i++) {
            Invoice note = limit.taking(own);
            limit.credited(note);
            taken = taken.plus(national(note));
            assertThat(national(note).isNegative()).isFalse();
            assertThat(taken.compareAmount(national(invoice))).isNotPositive();
        }
        assertThat(taken).isEqualTo(national(invoice));
    }
}
