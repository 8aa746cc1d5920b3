package io.clientele.vat.invoice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.clientele.memory.InMemoryStorage;
import io.clientele.money.Money;
import io.clientele.storage.CrmStorage;
import io.clientele.tenant.TenantId;
import io.clientele.vat.LineVat;
import io.clientele.vat.VatRate;
import io.clientele.vat.total.PriceMode;
import io.clientele.vat.total.RoundingPolicy;
import io.clientele.vat.total.VatGroup;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LeftToCreditTest {
    private static final TenantId SHOP = TenantId.of("shop");
    private static final InvoiceDesk DESK = InvoiceDesk.standard();
    private static final LineVat BOOKS = LineVat.taxed(VatRate.of("3"));
    private static final LineVat HIGHEST = LineVat.taxed(VatRate.of("27"));

    private final CrmStorage storage = InMemoryStorage.builder()
            .port(InvoiceBook.class, MemoryInvoiceBook::new)
            .build();

    private Invoice issued(String key, InvoiceDraft draft) {
        IssueAnswer answer =
                storage.inTransaction(SHOP, work -> DESK.issue(work, new DraftKey(key), draft, Drafts.DAY));
        assertThat(answer).as("%s", answer).isInstanceOf(IssueAnswer.Issued.class);
        return ((IssueAnswer.Issued) answer).invoice();
    }

    private Optional<LeftToCredit> left(String number) {
        return storage.inTransaction(
                SHOP, work -> DESK.left(work, InvoiceNumber.parse(number).orElseThrow()));
    }

    private static Money eur(String amount) {
        return Money.of(new BigDecimal(amount), Drafts.EUR);
    }

    /** Books and other goods with shipping and a voucher, priced as consumers see them. */
    private static InvoiceDraft order() {
        return Drafts.domestic()
                .priceMode(PriceMode.GROSS)
                .lines(List.of(Drafts.line("1", "3", "19.99", Drafts.STANDARD), Drafts.line("2", "1", "24.90", BOOKS)))
                .addAdjustments(
                        InvoiceAdjustment.charge("Shipping", eur("4.90")),
                        InvoiceAdjustment.discount("Voucher", eur("5.00")))
                .build();
    }

    @Test
    void afterAReturnTheRestGoesBackToTheCent() {
        Invoice invoice = issued("a", order());
        issued(
                "piece",
                InvoiceDraft.creditFor(invoice)
                        .addLines(Drafts.line("1", "1", "19.99", Drafts.STANDARD))
                        .build());

        LeftToCredit left = left(invoice.number()).orElseThrow();
        assertThat(left.untouched()).isFalse();
        assertThat(left.groups().stream().map(VatGroup::gross).reduce(Money::plus))
                .contains(invoice.totals().gross().minus(eur("19.99")));
        Invoice rest = issued("rest", left.creditNote("Rest of order 1001").build());

        assertThat(rest.totals().gross()).isEqualTo(invoice.totals().gross().minus(eur("19.99")));
        assertThat(rest.content().lines()).extracting(InvoiceLine::name).containsOnly("Rest of order 1001");
        assertThat(left(invoice.number()).orElseThrow().isNothing()).isTrue();
    }

    @Test
    void whatWasNeverCreditedGoesBackAsItWasInvoiced() {
        Invoice invoice = issued("a", order());

        Invoice all = issued(
                "all", left(invoice.number()).orElseThrow().creditNote("Rest").build());

        assertThat(all.content().lines()).isEqualTo(invoice.content().lines());
        assertThat(all.content().adjustments()).isEqualTo(invoice.content().adjustments());
        assertThat(all.totals()).isEqualTo(invoice.totals());
        assertThat(left(invoice.number()).orElseThrow().isNothing()).isTrue();
    }

    @Test
    void whereNothingIsLeftThereIsNoLine() {
        Invoice invoice = issued("a", order());
        issued("all", left(invoice.number()).orElseThrow().creditNote("Rest").build());

        InvoiceDraft none =
                left(invoice.number()).orElseThrow().creditNote("Rest").build();

        assertThat(DESK.missing(none)).extracting(Missing::field).contains("lines");
    }

    @Test
    void ofWhatIsNoInvoiceOfTheBookNothingIsKnown() {
        Invoice invoice = issued("a", order());
        Invoice credit = issued(
                "all", left(invoice.number()).orElseThrow().creditNote("Rest").build());

        assertThat(left("LU-2026-000009")).isEmpty();
        assertThat(left(credit.number())).isEmpty();
        assertThatThrownBy(() -> InvoiceDraft.creditFor(credit))
                .hasMessage("LU-2026-000002 is a credit note, which is not credited");
    }

    @Test
    void aCreditNoteBeginsWithWhatItSharesWithItsInvoice() {
        InvoiceDraft draft = Drafts.intraCommunity().orderReference("PO-1").build();
        Invoice invoice = issued("a", draft);

        Invoice credit = issued(
                "credit",
                InvoiceDraft.creditFor(invoice).addAllLines(draft.lines()).build());

        assertThat(credit.content().original())
                .contains(new OriginalInvoice(invoice.number(), Optional.of(Drafts.DAY)));
        assertThat(credit.content().orderReference()).contains("PO-1");
        assertThat(credit.content().due()).isEmpty();
    }

    private static Invoice invoice(InvoiceDraft draft) {
        return new Invoice("LU-2026-000001", Drafts.DAY, draft, draft.totals().orThrow());
    }

    private static Invoice accepted(CreditLimit limit, InvoiceDraft.Builder draft) {
        Invoice creditNote = invoice(draft.build());
        assertThat(limit.excess(creditNote)).isEmpty();
        Invoice taking = limit.taking(creditNote);
        limit.credited(taking);
        return taking;
    }

    @Test
    void theVatOfAnInvoiceThatWasRoundedLineByLineIsSharedByItsCreditNotes() {
        InvoiceLine line = Drafts.line("1", "1", "0.32", Drafts.STANDARD);
        InvoiceDraft draft = Drafts.domestic()
                .rounding(new RoundingPolicy(RoundingPolicy.Scope.LINE, RoundingPolicy.First.NET))
                .lines(Collections.nCopies(10, line))
                .build();
        CreditLimit limit = new CreditLimit(invoice(draft));
        InvoiceDraft.Builder half = InvoiceDraft.creditFor(invoice(draft))
                .rounding(RoundingPolicy.STANDARD)
                .lines(Collections.nCopies(5, line));

        assertThat(half.build().totals().orThrow().vat()).hasToString("0.27 EUR");
        assertThat(accepted(limit, half).totals().vat()).hasToString("0.26 EUR");
        assertThat(accepted(limit, limit.left().creditNote("Rest")).totals().vat())
                .hasToString("0.24 EUR");
        assertThat(limit.left().isNothing()).isTrue();
    }

    @Test
    void creditNotesThatArePricedWithVatDoNotHoldBackTheRestOfAnInvoiceThatIsNot() {
        Invoice original = invoice(Drafts.domestic()
                .lines(List.of(Drafts.line("1", "1", "1.28", HIGHEST)))
                .build());
        CreditLimit limit = new CreditLimit(original);
        for (int i = 0; i < 13; i++) {
            accepted(
                    limit,
                    InvoiceDraft.creditFor(original)
                            .priceMode(PriceMode.GROSS)
                            .rounding(new RoundingPolicy(RoundingPolicy.Scope.GROUP, RoundingPolicy.First.VAT))
                            .addLines(Drafts.line("1", "1", "0.12", HIGHEST)));
        }

        assertThat(accepted(limit, limit.left().creditNote("Rest")).totals().gross())
                .hasToString("0.07 EUR");
        assertThat(limit.left().isNothing()).isTrue();
    }
}
