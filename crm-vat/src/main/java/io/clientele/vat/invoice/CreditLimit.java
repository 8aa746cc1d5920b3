package io.clientele.vat.invoice;

import com.google.common.collect.ImmutableList;
import io.clientele.money.Money;
import io.clientele.vat.total.PriceMode;
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
 * says how VAT is rounded (C-484/06, Ahold). Each amount of VAT that a credit note rounds may therefore add half of the
 * smallest unit to what is taken back, and no more than that can come of rounding.
 */
final class CreditLimit {
    private static final String RULE = "Art. 219";

    private final Invoice original;
    private final Map<CreditKey, Credited> left = new LinkedHashMap<>();

    CreditLimit(Invoice original) {
        this.original = original;
        left.putAll(Credited.byKey(original));
    }

    /** Takes off what was credited before. */
    void credited(Invoice creditNote) {
        Credited.byKey(creditNote)
                .forEach((key, taken) -> left.computeIfPresent(key, (same, before) -> before.less(taken)));
    }

    /** What of another credit note, which is in the same currency, is too much. */
    List<Missing> excess(Invoice creditNote) {
        ImmutableList.Builder<Missing> excess = ImmutableList.builder();
        Credited.byKey(creditNote)
                .forEach((key, taken) ->
                        excess(key, taken).ifPresent(need -> excess.add(new Missing("lines", RULE, need))));
        return excess.build();
    }

    private Optional<String> excess(CreditKey key, Credited taken) {
        Credited before = left.get(key);
        if (before == null) {
            return Optional.of("nothing under " + key + ", which the original invoice has not");
        }
        boolean gross = original.content().priceMode() == PriceMode.GROSS;
        Money most = gross ? before.gross() : before.base();
        if ((gross ? taken.gross() : taken.base()).compareAmount(most) > 0) {
            return Optional.of("at most " + most + (gross ? " with VAT" : " without VAT")
                    + " that is left to credit under " + key);
        }
        Money tax = before.less(taken).taxWithRounding();
        return tax.isNegative()
                ? Optional.of("VAT of at most " + tax.plus(taken.tax()) + " that is left to credit under " + key)
                : Optional.empty();
    }
}
