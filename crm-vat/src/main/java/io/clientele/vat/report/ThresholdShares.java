package io.clientele.vat.report;

import io.clientele.vat.quote.Quote;
import io.clientele.vat.quote.QuoteRequest;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Hands what a quote took a sale to add to the threshold on to its entries. */
final class ThresholdShares {
    private static final String EURO = "EUR";
    private static final int CENTS = 2;

    private ThresholdShares() {}

    /**
     * The entries, with their parts of the amount: as they are worth, the last one has what is left. In euro they have
     * them only where the amount is another than their net amounts come to.
     *
     * @param keys the entry of each line
     */
    static List<VatEntry> shared(Quote quote, List<EntryKey> keys, List<VatEntry> entries) {
        boolean counts = entries.stream().anyMatch(VatEntry::distanceSale);
        return quote.thresholdAmount()
                .filter(amount -> counts && says(quote.request(), keys, amount, worth(entries)))
                .map(amount -> shared(amount, entries))
                .orElse(entries);
    }

    /** What the quote worked out says nothing of these entries where it is of other lines as well. */
    private static boolean says(QuoteRequest request, List<EntryKey> keys, BigDecimal amount, BigDecimal net) {
        boolean euro = request.currency().getCurrencyCode().equals(EURO);
        boolean told = request.sale().amount().isPresent();
        return euro ? amount.compareTo(net) != 0 && (told || isOfThem(request, keys)) : told;
    }

    private static boolean isOfThem(QuoteRequest request, List<EntryKey> keys) {
        return IntStream.range(0, keys.size())
                .allMatch(line -> keys.get(line).reported().distanceSale()
                        == request.lines().get(line).supply().countsForThreshold());
    }

    private static List<VatEntry> shared(BigDecimal amount, List<VatEntry> entries) {
        BigDecimal left = amount;
        BigDecimal worth = worth(entries);
        List<VatEntry> shared = new ArrayList<>();
        for (VatEntry entry : entries) {
            BigDecimal share = entry.distanceSale() ? share(amount, entry, worth) : BigDecimal.ZERO;
            left = left.subtract(share);
            shared.add(
                    entry.distanceSale()
                            ? VatEntry.builder()
                                    .from(entry)
                                    .thresholdAmount(share)
                                    .build()
                            : entry);
        }
        return withRest(left, shared);
    }

    private static BigDecimal share(BigDecimal amount, VatEntry entry, BigDecimal worth) {
        BigDecimal own = entry.net().amount();
        return worth.signum() == 0 ? BigDecimal.ZERO : amount.multiply(own).divide(worth, CENTS, RoundingMode.DOWN);
    }

    private static List<VatEntry> withRest(BigDecimal rest, List<VatEntry> shared) {
        int last = shared.size() - 1;
        while (!shared.get(last).distanceSale()) {
            last--;
        }
        VatEntry entry = shared.get(last);
        BigDecimal whole = entry.thresholdAmount().orElseThrow().add(rest);
        shared.set(last, VatEntry.builder().from(entry).thresholdAmount(whole).build());
        return shared;
    }

    private static BigDecimal worth(List<VatEntry> entries) {
        return entries.stream()
                .filter(VatEntry::distanceSale)
                .map(entry -> entry.net().amount())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
