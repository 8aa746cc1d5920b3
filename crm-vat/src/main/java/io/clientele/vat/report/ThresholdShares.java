package io.clientele.vat.report;

import io.clientele.vat.quote.QuoteRequest;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Hands what a sale in another currency told for the threshold in euro on to its entries. */
final class ThresholdShares {
    private static final String EURO = "EUR";
    private static final int CENTS = 2;

    private ThresholdShares() {}

    /**
     * The entries, with their parts of the amount that was told: as they are worth, the last one has what is left. The
     * amount of a correction is that of the sale which it corrects, so nothing is told of its own.
     */
    static List<VatEntry> told(QuoteRequest request, List<VatEntry> entries) {
        Optional<BigDecimal> amount = request.sale().amount();
        boolean other = !request.currency().getCurrencyCode().equals(EURO);
        boolean counts = entries.stream().anyMatch(VatEntry::distanceSale);
        return amount.isPresent() && other && counts && request.corrects().isEmpty()
                ? shared(amount.get(), entries)
                : entries;
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
