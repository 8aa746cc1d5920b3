package io.clientele.vat.invoice;

import io.clientele.address.PostalAddress;
import io.clientele.internal.ClienteleStyle;
import io.clientele.money.Money;
import io.clientele.person.Language;
import io.clientele.vat.total.Adjustment;
import io.clientele.vat.total.PriceMode;
import io.clientele.vat.total.PricedDocument;
import io.clientele.vat.total.PricedLine;
import io.clientele.vat.total.RoundingPolicy;
import io.clientele.vat.total.TotalsAnswer;
import io.clientele.vat.total.VatCurrency;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * An invoice or credit note before it has a number: all that it says but number and date of issue. A text that may be
 * absent and is blank is as one that is absent, here and in its parts. Immutable.
 */
@Value.Immutable
@ClienteleStyle
public interface InvoiceDraft {

    /** A builder; seller, buyer and currency must be given. */
    static Builder builder() {
        return new Builder();
    }

    /**
     * A builder for a credit note of an invoice, with what the two have in common: parties, currencies, the way of
     * pricing and rounding, language, day and place of the supply, and the references of the buyer. It has no lines
     * yet; {@link InvoiceDesk#left} gives the credit note of all that is left of an invoice.
     *
     * @throws IllegalArgumentException if it is a credit note itself
     */
    static Builder creditFor(Invoice invoice) {
        return CreditStart.of(invoice);
    }

    /** Whether it is an invoice or a credit note; an invoice unless set. */
    @Value.Default
    default InvoiceKind kind() {
        return InvoiceKind.INVOICE;
    }

    /** Whether it is a simplified invoice (Art. 226b of Directive 2006/112/EC). */
    @Value.Default
    default boolean simplified() {
        return false;
    }

    /**
     * Whether the seller is a small enterprise whose supplies are exempt (Art. 284), so that the invoice may be
     * simplified whatever the amount (Art. 220a(1)(c)).
     */
    @Value.Default
    default boolean smallEnterprise() {
        return false;
    }

    /**
     * Whether goods go to a consumer in another member state, are taxed there (Art. 33(a)), and the VAT is not declared
     * in a one-stop shop, so that the invoice cannot be a simplified one (Art. 220(1)(2) and 220a(2)).
     */
    @Value.Default
    default boolean distanceSale() {
        return false;
    }

    /** Whether the buyer issues it in the name of the seller (Art. 224), so that it says {@code Self-billing}. */
    @Value.Default
    default boolean selfBilled() {
        return false;
    }

    /** Whether VAT is due when it is paid, so that it says {@code Cash accounting} (Art. 226(7a)). */
    @Value.Default
    default boolean cashAccounting() {
        return false;
    }

    /** The language of the buyer, in which it is shown; English unless set. */
    @Value.Default
    default Language language() {
        return new Language("en");
    }

    /** Who sells (BG-4). */
    Party seller();

    /** Who buys (BG-7). */
    Party buyer();

    /** Who owes the seller's VAT for it (BG-11, Art. 226(15)). */
    Optional<Party> taxRepresentative();

    /** Who is to be paid, where it is not the seller (BG-10). */
    Optional<Payee> payee();

    /** The currency (BT-5). */
    Currency currency();

    /**
     * The currency in which the VAT must also stand, and its rate (BT-6): the national currency of the state whose VAT
     * it is, where that of the invoice is another and VAT is charged (Art. 230 of Directive 2006/112/EC).
     */
    Optional<VatCurrency> vatCurrency();

    /** Whether prices have VAT in them; net unless set. */
    @Value.Default
    default PriceMode priceMode() {
        return PriceMode.NET;
    }

    /** How VAT is rounded; for each group unless set. */
    @Value.Default
    default RoundingPolicy rounding() {
        return RoundingPolicy.STANDARD;
    }

    /** The lines. */
    List<InvoiceLine> lines();

    /** Discounts and charges on the whole. */
    List<InvoiceAdjustment> adjustments();

    /** What was paid before (BT-113). */
    Optional<Money> prepaid();

    /**
     * What is added to the amount to be paid so that it can be paid in cash, as where the smallest coin is worth five
     * cents (BT-114); negative to take off. It changes no VAT, and it stays as it is where a credit note of net prices
     * {@linkplain InvoiceDesk#issue takes} a cent of VAT more or less. An invoice that was read from a file has it in
     * its totals alone, since other differences of cents may be in it there.
     */
    Optional<Money> cashRounding();

    /** When it was supplied (BT-72, Art. 226(7)). */
    Optional<LocalDate> supplied();

    /** Over which days it was supplied (BG-14). */
    Optional<SupplyPeriod> supplyPeriod();

    /**
     * When the payment on account was received that the invoice is for (Art. 226(7)). Where neither a day nor a period
     * of supply is there, nothing has been supplied yet.
     */
    Optional<LocalDate> prepaidOn();

    /**
     * Where the goods were sent, where it is not the buyer's address (BG-15). An intra-Community supply goes to another
     * state than that of the seller's VAT number.
     */
    Optional<PostalAddress> deliveredTo();

    /** Until when it is to be paid (BT-9). */
    Optional<LocalDate> due();

    /** Terms of payment in words (BT-20). */
    Optional<String> paymentTerms();

    /** How it is paid. */
    Optional<PaymentMeans> paymentMeans();

    /** Notes (BT-22). */
    List<String> notes();

    /** What the buyer asked to state, such as a cost centre or the Leitweg-ID of an authority (BT-10). */
    Optional<String> buyerReference();

    /** The number of the buyer's order (BT-13). */
    Optional<String> orderReference();

    /** The number that the order has at the seller, as a shop gives one to each (BT-14). */
    Optional<String> salesOrder();

    /** The number of the delivery note (BT-16). */
    Optional<String> deliveryNote();

    /** The number of the contract (BT-12). */
    Optional<String> contractReference();

    /** The invoice that a credit note is for (BG-3). */
    Optional<OriginalInvoice> original();

    /** The same, without texts that are blank; what is built is so already. */
    @Value.Check
    default InvoiceDraft withoutBlanks() {
        boolean blank = GivenTexts.anyBlank(Stream.of(
                paymentTerms(), buyerReference(), orderReference(), salesOrder(), deliveryNote(), contractReference()));
        if (!blank) {
            return this;
        }
        Builder given = builder();
        return given.from(this)
                .paymentTerms(GivenTexts.given(paymentTerms()))
                .buyerReference(GivenTexts.given(buyerReference()))
                .orderReference(GivenTexts.given(orderReference()))
                .salesOrder(GivenTexts.given(salesOrder()))
                .deliveryNote(GivenTexts.given(deliveryNote()))
                .contractReference(GivenTexts.given(contractReference()))
                .build();
    }

    /**
     * What the law wants it to say for the way it is issued, in its language: {@code Self-billing}, {@code Cash
     * accounting} (Art. 226(10a) and (7a) of Directive 2006/112/EC), and in Italian {@code Scissione dei pagamenti}
     * where a public body pays the VAT for the seller (DPR 633/72, Art. 17-ter).
     */
    default List<String> mentions() {
        return Said.of(this).stream().map(Said::text).toList();
    }

    /** What it comes to, or why it comes to nothing. */
    default TotalsAnswer totals() {
        PricedDocument.Builder document = PricedDocument.builder()
                .currency(currency())
                .priceMode(priceMode())
                .prepaid(prepaid())
                .rounding(cashRounding())
                .vatCurrency(vatCurrency());
        lines().forEach(line -> document.addLines(new PricedLine(line.id(), line.vat(), line.price())));
        for (int i = 0; i < adjustments().size(); i++) {
            InvoiceAdjustment one = adjustments().get(i);
            document.addAdjustments(new Adjustment(Integer.toString(i), one.kind(), one.amount(), one.vat()));
        }
        return document.build().totals(rounding());
    }

    /** Makes drafts. Not thread-safe. */
    final class Builder extends ImmutableInvoiceDraft.Builder {
        Builder() {}
    }
}
