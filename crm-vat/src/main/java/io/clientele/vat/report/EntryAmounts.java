package io.clientele.vat.report;

import io.clientele.money.Money;
import io.clientele.vat.quote.Quote;
import io.clientele.vat.quote.QuoteAdjustment;
import io.clientele.vat.quote.QuoteLine;
import io.clientele.vat.quote.QuoteRequest;
import io.clientele.vat.total.Adjustment;
import io.clientele.vat.total.AdjustmentTotal;
import io.clientele.vat.total.DocumentTotals;
import io.clientele.vat.total.PricedDocument;
import io.clientele.vat.total.PricedLine;
import io.clientele.vat.total.VatGroup;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the entries of a quote come to, so that they add up to its totals. Mostly a group of the totals is one entry.
 * Where it is several, as goods and services at one rate, all but the last are summed up by themselves, and the last
 * has what is left of the group. Immutable.
 */
final class EntryAmounts {
    private final QuoteRequest request;
    private final DocumentTotals totals;
    private final List<EntryKey> keys;

    /**
     * What the entries come to.
     *
     * @param keys the entry of each line
     */
    EntryAmounts(Quote quote, DocumentTotals totals, List<EntryKey> keys) {
        this.request = quote.request();
        this.totals = totals;
        this.keys = List.copyOf(keys);
    }

    Map<EntryKey, Sums.Pair> byEntry() {
        Map<EntryKey, Sums.Pair> amounts = new HashMap<>();
        for (VatGroup group : totals.groups()) {
            List<EntryKey> entries = keys.stream()
                    .distinct()
                    .filter(key -> key.vat().equals(group.vat()))
                    .toList();
            Sums.Pair left = new Sums.Pair(group.base(), group.tax());
            for (EntryKey entry : entries.subList(0, entries.size() - 1)) {
                Sums.Pair own = alone(entry);
                amounts.put(entry, own);
                left = left.minus(own);
            }
            amounts.put(entries.get(entries.size() - 1), left);
        }
        return amounts;
    }

    /** An entry may be below zero though the whole is not, as where a voucher is one for a line alone. */
    private Sums.Pair alone(EntryKey entry) {
        PricedDocument.Builder document = PricedDocument.builder()
                .currency(request.currency())
                .priceMode(request.priceMode())
                .correction(true);
        for (int i = 0; i < keys.size(); i++) {
            if (keys.get(i).equals(entry)) {
                QuoteLine line = request.lines().get(i);
                document.addLines(new PricedLine(line.id(), entry.vat(), line.price()));
            }
        }
        for (AdjustmentTotal part : totals.adjustments()) {
            if (part.vat().equals(entry.vat())) {
                document.addAdjustments(
                        new Adjustment(part.id(), part.kind(), share(part, entry), Optional.of(entry.vat())));
            }
        }
        DocumentTotals summed = document.build().totals(request.rounding()).orThrow();
        return new Sums.Pair(summed.net(), summed.vat());
    }

    /** What of the part of a discount or charge that falls to a group falls to one entry of it. */
    private Money share(AdjustmentTotal part, EntryKey entry) {
        QuoteAdjustment adjustment = request.adjustments().get(Integer.parseInt(part.id()));
        if (adjustment.vatOfLine().isPresent()) {
            boolean own = keys.get(indexOf(adjustment.vatOfLine().get())).equals(entry);
            return own ? part.amount() : Money.zero(request.currency());
        }
        BigDecimal worth = worth(entry);
        BigDecimal others = worthOfGroup(entry).subtract(worth);
        if (worth.signum() == 0 || worth.signum() == -others.signum()) {
            return Money.zero(request.currency());
        }
        BigDecimal share = part.amount().amount().multiply(worth);
        return Money.of(
                share.divide(worth.add(others), request.currency().getDefaultFractionDigits(), RoundingMode.DOWN),
                request.currency());
    }

    private int indexOf(String line) {
        int index = 0;
        while (!request.lines().get(index).id().equals(line)) {
            index++;
        }
        return index;
    }

    private BigDecimal worth(EntryKey entry) {
        BigDecimal worth = BigDecimal.ZERO;
        for (int i = 0; i < keys.size(); i++) {
            worth = keys.get(i).equals(entry)
                    ? worth.add(totals.lines().get(i).amount().amount())
                    : worth;
        }
        return worth;
    }

    private BigDecimal worthOfGroup(EntryKey entry) {
        return totals.lines().stream()
                .filter(line -> line.vat().equals(entry.vat()))
                .map(line -> line.amount().amount())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
