package io.clientele.vat.report;

import io.clientele.vat.Refusal;
import io.clientele.vat.internal.RefusedException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds what is given twice and would be counted twice. Not thread-safe.
 *
 * <p>No two sales have one {@link VatEntry#id()}. A correction may have the id of what it corrects, and there may be
 * several of one sale; one that is as an earlier one in everything is taken for that one given again, so a host that
 * makes two alike gives each an id of its own, such as the number of the credit note. What has no id, and entries that
 * do not say which {@linkplain VatEntry#part() part} of their sale they are, cannot be known again.
 */
public final class RepeatedSales {

    private record SoldPart(String id, int part) {}

    private final Set<SoldPart> sold = new HashSet<>();
    private final Set<List<VatEntry>> corrected = new HashSet<>();

    /** Before anything was given. */
    public RepeatedSales() {}

    /**
     * Takes a sale, or a correction.
     *
     * @param sale all its entries in the order in which {@link VatEntries} has made them: of a sale that was edited and
     *     given again, those that matter alone may be others than before
     * @return why it cannot be counted as well; empty if it was not given before
     */
    public Optional<Refusal> add(List<VatEntry> sale) {
        for (List<VatEntry> one : sales(sale)) {
            VatEntry first = one.get(0);
            boolean isNew = first.corrects().isPresent() ? corrected.add(one) : addSold(one);
            if (!isNew) {
                return Optional.of(refusal(first));
            }
        }
        return Optional.empty();
    }

    /**
     * Refuses what is twice among the entries of many sales. They are looked at before any are passed over: of a sale
     * of many entries and another one with its id, one may count by its first entry and the other by its second.
     *
     * @param entries all that were given
     * @param counted those of them that count; a sale of which none does may have any id
     * @throws RefusedException if something is
     */
    static void check(List<VatEntry> entries, Collection<VatEntry> counted) {
        Set<VatEntry> counting = new HashSet<>(counted);
        RepeatedSales repeated = new RepeatedSales();
        for (List<VatEntry> sale : sales(entries)) {
            if (sale.stream().anyMatch(counting::contains)) {
                repeated.add(sale).ifPresent(refusal -> {
                    throw new RefusedException(refusal);
                });
            }
        }
    }

    private boolean addSold(List<VatEntry> sale) {
        return sale.stream()
                .map(entry -> sold.add(
                        new SoldPart(entry.id().orElseThrow(), entry.part().orElseThrow())))
                .reduce(true, Boolean::logicalAnd);
    }

    private static Refusal refusal(VatEntry entry) {
        String named = SaleNames.quoted(entry).orElse("one");
        return new Refusal(
                "id",
                entry.corrects().isEmpty()
                        ? "is " + named + " of an earlier sale as well, which would be counted twice"
                        : "is " + named + " of an earlier correction that is the same in all else: a second one like it"
                                + " needs an id of its own");
    }

    /** The entries that can be known again, those of one sale or correction together. */
    private static List<List<VatEntry>> sales(List<VatEntry> entries) {
        List<List<VatEntry>> sales = new ArrayList<>();
        Optional<VatEntry> last = Optional.empty();
        for (VatEntry entry : entries) {
            if (entry.id().filter(id -> !id.isBlank()).isEmpty() || entry.part().isEmpty()) {
                continue;
            }
            if (!last.map(before -> goesOn(before, entry)).orElse(false)) {
                sales.add(new ArrayList<>());
            }
            sales.get(sales.size() - 1).add(entry);
            last = Optional.of(entry);
        }
        return sales;
    }

    private static boolean goesOn(VatEntry before, VatEntry entry) {
        return before.id().equals(entry.id())
                && before.corrects().equals(entry.corrects())
                && before.part().orElseThrow() < entry.part().orElseThrow();
    }
}
