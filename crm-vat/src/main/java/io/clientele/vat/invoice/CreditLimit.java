package io.clientele.vat.invoice;

import com.google.common.collect.ImmutableList;
import io.clientele.money.Money;
import io.clientele.vat.LineVat;
import io.clientele.vat.total.PriceMode;
import io.clientele.vat.total.VatGroup;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What of an invoice is left to be credited, category and rate by category and rate: its credit notes never take back
 * more than it asked for (Art. 219 of Directive 2006/112/EC lets them correct it, not exceed it). Not thread-safe.
 *
 * <p>What is priced is held to the cent: amounts without VAT, or with VAT where prices have it in them. VAT is worked
 * out of it and rounded on each document by itself, so that what is returned piece by piece can bear some cents of VAT
 * more than all of it at once: three times 0.33 EUR at 17 % bear 0.17 EUR, each alone 0.06 EUR. No rule of the Union
 * says how VAT is rounded (C-484/06, Ahold). Each amount of VAT that is rounded apart from the first one of the invoice
 * may therefore add half of the smallest unit to what is taken back, and no more than that can come of rounding.
 */
final class CreditLimit {
    private static final String RULE = "Art. 219";

    private final Invoice original;
    private final PriceMode mode;
    private final Map<CreditKey, Credited> left = new LinkedHashMap<>();
    private boolean untouched = true;

    CreditLimit(Invoice original) {
        this.original = original;
        this.mode = original.content().priceMode();
        left.putAll(Credited.byKey(original, mode));
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
        Credited.byKey(creditNote, mode)
                .forEach((key, taken) -> left.computeIfPresent(key, (same, before) -> before.less(taken)));
    }

    /** What is left. */
    LeftToCredit left() {
        Map<CreditKey, LineVat> words = new LinkedHashMap<>();
        original.totals().groups().forEach(group -> words.putIfAbsent(CreditKey.of(group.vat()), group.vat()));
        ImmutableList.Builder<VatGroup> groups = ImmutableList.builder();
        words.forEach((key, vat) -> Optional.ofNullable(left.get(key))
                .filter(amount -> !priced(amount).isZero())
                .ifPresent(amount -> groups.add(new VatGroup(vat, amount.base(), amount.tax()))));
        return new LeftToCredit(original, groups.build(), untouched);
    }

    /** What of another credit note, which is in the same currency, is too much. */
    List<Missing> excess(Invoice creditNote) {
        ImmutableList.Builder<Missing> excess = ImmutableList.builder();
        Credited.byKey(creditNote, mode)
                .forEach((key, taken) ->
                        excess(key, taken).ifPresent(need -> excess.add(new Missing("lines", RULE, need))));
        return excess.build();
    }

    private Optional<String> excess(CreditKey key, Credited taken) {
        Credited before = left.get(key);
        if (before == null) {
            return Optional.of(
                    "nothing under " + key + ", which the original invoice has not, instead of " + priced(taken));
        }
        if (priced(taken).compareAmount(priced(before)) > 0) {
            return Optional.of("at most " + priced(before)
                    + (mode == PriceMode.GROSS ? " with VAT" : " without VAT")
                    + " that is left to credit under " + key + " instead of " + priced(taken));
        }
        Money tax = before.less(taken).taxWithRounding();
        return tax.isNegative()
                ? Optional.of("VAT of at most " + tax.plus(taken.tax()) + " that is left to credit under " + key
                        + " instead of " + taken.tax())
                : Optional.empty();
    }

    private Money priced(Credited amount) {
        return mode == PriceMode.GROSS ? amount.gross() : amount.base();
    }
}
