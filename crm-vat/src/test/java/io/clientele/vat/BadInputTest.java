package io.clientele.vat;

import static org.assertj.core.api.Assertions.assertThat;

import io.clientele.memory.InMemoryStorage;
import io.clientele.money.Money;
import io.clientele.storage.CrmStorage;
import io.clientele.tenant.TenantId;
import io.clientele.vat.invoice.DraftKey;
import io.clientele.vat.invoice.Drafts;
import io.clientele.vat.invoice.InvoiceBook;
import io.clientele.vat.invoice.InvoiceDesk;
import io.clientele.vat.invoice.InvoiceDraft;
import io.clientele.vat.invoice.IssueAnswer;
import io.clientele.vat.invoice.MemoryInvoiceBook;
import io.clientele.vat.invoice.Missing;
import io.clientele.vat.number.NumberCheck;
import io.clientele.vat.number.NumberProblem;
import io.clientele.vat.number.VatNumbers;
import io.clientele.vat.rate.RateAnswer;
import io.clientele.vat.rate.Territories;
import io.clientele.vat.rate.VatRates;
import io.clientele.vat.total.Adjustment;
import io.clientele.vat.total.LinePrice;
import io.clientele.vat.total.PricedDocument;
import io.clientele.vat.total.PricedLine;
import io.clientele.vat.total.RoundingPolicy;
import io.clientele.vat.total.TotalsAnswer;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Whatever is wrong with what comes in gets one typed answer that says what; nothing is thrown or guessed. */
class BadInputTest {
    private static final Currency EUR = Currency.getInstance("EUR");
    private static final Money DOLLAR = Money.ofMinor(100, Currency.getInstance("USD"));
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    @Test
    void theTableOfRatesKnowsNoCountryThatIsNoneAndNoDayBeforeItsFirst() {
        assertThat(Territories.standard().byCode("ZZ")).isEmpty();
        assertThat(VatRates.standard()
                        .rate(
                                Territories.standard().byCode("DE").orElseThrow(),
                                ProductCategory.STANDARD,
                                LocalDate.of(1950, 1, 1)))
                .isInstanceOf(RateAnswer.NoRate.class);
    }

    @Test
    void aNumberInOtherLettersOrWithoutEndIsInvalidWithItsReason() {
        assertThat(VatNumbers.check("DЕ136695976", Optional.empty()))
                .isInstanceOfSatisfying(
                        NumberCheck.Invalid.class,
                        invalid -> assertThat(invalid.problem()).isEqualTo(NumberProblem.LOOKALIKE_LETTER));
        assertThat(VatNumbers.check("DE" + "1".repeat(1 << 20), Optional.empty()))
                .isInstanceOfSatisfying(
                        NumberCheck.Invalid.class,
                        invalid -> assertThat(invalid.problem()).isEqualTo(NumberProblem.TOO_LONG));
    }

    private static PricedDocument.Builder document(LinePrice price) {
        return PricedDocument.builder()
                .currency(EUR)
                .addLines(new PricedLine("1", LineVat.taxed(VatRate.of("19")), price));
    }

    private static String refusedField(PricedDocument.Builder document) {
        TotalsAnswer answer = document.build().totals(RoundingPolicy.STANDARD);
        assertThat(answer).isInstanceOf(TotalsAnswer.Refused.class);
        return ((TotalsAnswer.Refused) answer).refusal().field();
    }

    @Test
    void aDocumentThatMakesNoSenseHasNoTotals() {
        LinePrice ten = LinePrice.of("1", "10");

        assertThat(refusedField(document(LinePrice.of("-1", "10")))).isEqualTo("lines[0].quantity");
        assertThat(refusedField(document(ten.withDiscount(new BigDecimal("10.01")))))
                .isEqualTo("lines[0].discount");
        assertThat(refusedField(document(ten).currency(Currency.getInstance("XAU"))))
                .isEqualTo("currency");
        assertThat(refusedField(
                        document(ten.withDiscount(new BigDecimal("0.5"))).currency(Currency.getInstance("JPY"))))
                .isEqualTo("lines[0].discount");
        assertThat(refusedField(document(ten).addAdjustments(Adjustment.charge("shipping", DOLLAR))))
                .isEqualTo("adjustments[0].amount");
        assertThat(refusedField(document(ten).prepaid(DOLLAR))).isEqualTo("prepaid");
    }

    private static List<String> lacking(InvoiceDraft draft) {
        CrmStorage storage = InMemoryStorage.builder()
                .port(InvoiceBook.class, MemoryInvoiceBook::new)
                .build();
        IssueAnswer answer = storage.inTransaction(
                TenantId.of("shop"), work -> InvoiceDesk.standard().issue(work, new DraftKey("a"), draft, DAY));
        assertThat(answer).isInstanceOf(IssueAnswer.Incomplete.class);
        return ((IssueAnswer.Incomplete) answer)
                .missing().stream().map(Missing::field).toList();
    }

    @Test
    void anInvoiceWithTwoCurrenciesIsNotIssued() {
        InvoiceDraft.Builder draft = Drafts.domestic();
        draft.prepaid(DOLLAR);

        assertThat(lacking(draft.build())).containsExactly("prepaid");
    }

    @Test
    void aCreditNoteForAnInvoiceThatDoesNotExistIsNotIssued() {
        InvoiceDraft draft = Drafts.domestic().build();

        assertThat(lacking(Drafts.credit(draft, "LU-2026-000009", draft.lines())))
                .containsExactly("original.number");
    }
}
