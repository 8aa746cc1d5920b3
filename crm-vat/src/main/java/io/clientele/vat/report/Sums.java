package io.clientele.vat.report;

import io.clientele.money.Money;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Currency;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/** Net amounts and VAT by key, summed up in each currency and then converted. Not thread-safe. */
final class Sums<K> {

    /** Net amount and VAT. */
    record Pair(Money net, Money tax) {
        Pair plus(Pair other) {
            return new Pair(net.plus(other.net), tax.plus(other.tax));
        }
    }

    private final SortedMap<K, SortedMap<String, Pair>> sums;

    Sums(Comparator<? super K> order) {
        this.sums = new TreeMap<>(order);
    }

    void add(K key, VatEntry entry) {
        Currency currency = entry.net().currency();
        sums.computeIfAbsent(key, unknown -> new TreeMap<>())
                .merge(currency.getCurrencyCode(), new Pair(entry.net(), entry.tax()), Pair::plus);
    }

    /** What a key comes to on a day. */
    interface Line<K> {
        void accept(K key, Pair pair);
    }

    void converted(Conversion conversion, Function<K, LocalDate> day, Line<K> lines) {
        sums.forEach((key, pairs) -> {
            Money zero = Money.zero(conversion.currency());
            Pair sum = new Pair(zero, zero);
            for (Pair pair : pairs.values()) {
                LocalDate on = day.apply(key);
                sum = sum.plus(new Pair(conversion.of(pair.net(), on), conversion.of(pair.tax(), on)));
            }
            lines.accept(key, sum);
        });
    }
}
