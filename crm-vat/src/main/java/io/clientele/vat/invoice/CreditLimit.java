package io.clientele.vat.invoice;

import com.google.common.collect.ImmutableList;
import io.clientele.money.Money;
import io.clientele.vat.LineVat;
import io.clientele.vat.total.DocumentTotals;
import io.clientele.vat.total.PriceMode;
import io.clientele.vat.total.VatCurrency;
import io.clientele.vat.total.VatGroup;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What of an invoice is left to be credited, category and rate by category and rate: its credit notes never take back
 * more than it asked for (Art. 219 of Directive 2006/112/EC lets them correct it, not exceed it), neither without VAT
 * nor with it, nor of the VAT itself. Not thread-safe.
 *
 * <p>A credit note is refused by what it is priced in alone, amounts without VAT or with it. Its VAT follows from what
 * is left: three times 0.33 EUR at 17 % bear 0.17 EUR, each alone 0.06 EUR, so that the third takes the 0.05 EUR that
 * are left. No rule of the Union says how VAT is rounded (C-484/06, Ahold), and EN 16931 lets the VAT of a rate differ
 * by less than one whole unit of the currency.
 */
final class CreditLimit {
    private static final String RULE = "Art. 219";

    private final Invoice original;
    private final Map<CreditKey, Credited> whole;
    private final Map<CreditKey, Credited> left;
    private boolean untouched = true;

    CreditLimit(Invoice original) {
        this.original = original;
        this.whole = Credited.byKey(original);
        this.left = new LinkedHashMap<>(whole);
    }

    /** The limit of an invoice of the book, with all its credit notes taken off; empty where the number is of none. */
    static Optional<CreditLimit> find(InvoiceBook book, InvoiceNumber number) {
        Optional<CreditLimit> limit = book.find(number)
                .map(InvoiceDesk::invoice)
                .filter(invoice -> !invoice.isCreditNote())
                .map(CreditLimit::new);
        limit.ifPresent(found -> book.creditNotes(number).forEach(entry -> found.credited(InvoiceDesk.invoice(entry))));
        return limit;
    }

    Invoice original() {
        return original;
    }

    /** Takes off what was credited before. */
    void credited(Invoice creditNote) {
        untouched = false;
        Credited.byKey(creditNote)
                .forEach((key, taken) -> left.computeIfPresent(key, (same, before) -> before.less(taken)));
    }

    /** What is left. */
    LeftToCredit left() {
        PriceMode mode = original.content().priceMode();
        Map<CreditKey, LineVat> words = new LinkedHashMap<>();
        original.totals().groups().forEach(group -> words.putIfAbsent(CreditKey.of(group.vat()), group.vat()));
        ImmutableList.Builder<VatGroup> groups = ImmutableList.builder();
        words.forEach((key, vat) -> Optional.ofNullable(left.get(key))
                .filter(amount -> !amount.priced(mode).isZero())
                .ifPresent(amount -> groups.add(new VatGroup(vat, amount.base(), amount.tax()))));
        return new LeftToCredit(original, groups.build(), untouched);
    }

    /** What of another credit note, which is in the same currency, is too much. */
    List<Missing> excess(Invoice creditNote) {
        PriceMode mode = creditNote.content().priceMode();
        ImmutableList.Builder<Missing> excess = ImmutableList.builder();
        Credited.byKey(creditNote)
                .forEach((key, taken) -> excess(key, taken.priced(mode), mode)
                        .ifPresent(need -> excess.add(new Missing("lines", RULE, need))));
        return excess.build();
    }

    private Optional<String> excess(CreditKey key, Money taken, PriceMode mode) {
        Credited before = left.get(key);
        if (before == null) {
            return Optional.of("nothing under " + key + ", which the original invoice has not, instead of " + taken);
        }
        Money most = before.priced(mode);
        return taken.compareAmount(most) > 0
                ? Optional.of("at most " + most + (mode == PriceMode.GROSS ? " with VAT" : " without VAT")
                        + " that is left to credit under " + key + " instead of " + taken)
                : Optional.empty();
    }

    /** A credit note, of which nothing is too much, with the VAT that it takes of what is left. */
    Invoice taking(Invoice creditNote) {
        PriceMode before = original.content().priceMode();
        PriceMode mode = creditNote.content().priceMode();
        Map<LineVat, Money> taxes = new LinkedHashMap<>();
        for (VatGroup group : creditNote.totals().groups()) {
            CreditKey key = CreditKey.of(group.vat());
            Credited all = whole.get(key);
            Credited rest = left.get(key);
            if (all != null && rest != null && !group.vat().rate().isZero()) {
                CreditVat vat = new CreditVat(all, rest, group.vat().rate(), before, mode);
                taxes.put(group.vat(), vat.of(Credited.of(group)));
            }
        }
        return new Invoice(
                creditNote.number(),
                creditNote.issued(),
                creditNote.content(),
                inVatCurrency(TakenVat.on(creditNote.totals(), mode, taxes)));
    }

    /**
     * The VAT in the national currency is that of all notes with this one less that of the notes before, so that in the
     * end it is that of the invoice; the first one bears its own.
     */
    private DocumentTotals inVatCurrency(DocumentTotals note) {
        if (original.content().vatCurrency().isEmpty() || note.vatCurrency().isEmpty()) {
            return note;
        }
        VatCurrency national = note.vatCurrency().get();
        Money before = vat(whole).minus(vat(left));
        Money taken = national.converted(before.plus(note.vat())).minus(national.converted(before));
        return taken.equals(national.converted(note.vat()))
                ? note
                : DocumentTotals.builder()
                        .from(note)
                        .vatTakenInVatCurrency(taken)
                        .build();
    }

    private Money vat(Map<CreditKey, Credited> amounts) {
        return amounts.values().stream()
                .map(Credited::tax)
                .reduce(Money.zero(original.totals().vat().currency()), Money::plus);
    }
}
