package io.clientele.vat.report;

import io.clientele.money.Money;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Net amounts and VAT by key, summed up in each currency and then converted. Not thread-safe. */
final class Sums<K> {

    /** Net amount and VAT. */
    record Pair(Money net, Money tax) {
        Pair plus(Pair other) {
            return new Pair(net.plus(other.net), tax.plus(other.tax));
        }

        Pair minus(Pair other) {
            return new Pair(net.minus(other.net), tax.minus(other.tax));
        }
    }

    /** A currency, and the day whose exchange rate counts for it. */
    private record Rated(String currency, LocalDate day) {
        static final Comparator<Rated> ORDER =
                Comparator.comparing(Rated::currency).thenComparing(Rated::day);
    }

    private final SortedMap<K, SortedMap<Rated, Pair>> sums;

    Sums(Comparator<? super K> order) {
        this.sums = new TreeMap<>(order);
    }

    /**
     * Adds an entry.
     *
     * @param ratesOf the day whose exchange rate counts
     */
    void add(K key, VatEntry entry, LocalDate ratesOf) {
        Rated rated = new Rated(entry.net().currency().getCurrencyCode(), ratesOf);
        sums.computeIfAbsent(key, unknown -> new TreeMap<>(Rated.ORDER))
                .merge(rated, new Pair(entry.net(), entry.tax()), Pair::plus);
    }

    /** What a key comes to. */
    interface Line<K> {
        void accept(K key, Pair pair);
    }

    void converted(Conversion conversion, Line<K> lines) {
        sums.forEach((key, pairs) -> {
            Money zero = Money.zero(conversion.currency());
            Pair sum = new Pair(zero, zero);
            for (Map.Entry<Rated, Pair> pair : pairs.entrySet()) {
                LocalDate day = pair.getKey().day();
                sum = sum.plus(new Pair(
                        conversion.of(pair.getValue().net(), day),
                        conversion.of(pair.getValue().tax(), day)));
            }
            lines.accept(key, sum);
        });
    }
}
