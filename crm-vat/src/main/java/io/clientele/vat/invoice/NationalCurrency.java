package io.clientele.vat.invoice;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableListMultimap;
import io.clientele.vat.internal.ResourceLines;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;

/**
 * A national currency of a member state and the days on which it is that, both inclusive, from the file
 * {@code national-currencies.csv}. Immutable.
 *
 * @param currency the currency
 * @param first the first day; empty where it was the currency before anything is known here
 * @param last the last day; empty where no end is known
 */
record NationalCurrency(Currency currency, Optional<LocalDate> first, Optional<LocalDate> last) {
    private static final Splitter SEMICOLON = Splitter.on(';');
    private static final ImmutableListMultimap<String, NationalCurrency> BY_STATE = load();

    private static ImmutableListMultimap<String, NationalCurrency> load() {
        return ResourceLines.of(NationalCurrency.class, "national-currencies.csv").stream()
                .map(SEMICOLON::splitToList)
                .collect(ImmutableListMultimap.toImmutableListMultimap(
                        cells -> cells.get(0),
                        cells -> new NationalCurrency(
                                Currency.getInstance(cells.get(1)), day(cells.get(2)), day(cells.get(3)))));
    }

    private static Optional<LocalDate> day(String cell) {
        return Optional.of(cell).filter(text -> !text.isEmpty()).map(LocalDate::parse);
    }

    /** Those of a state by the prefix of its VAT numbers, the earlier first; none for one that is no member state. */
    static List<NationalCurrency> of(String prefix) {
        return BY_STATE.get(prefix);
    }

    /** Whether it is that on a day of some. */
    boolean isOfAny(LocalDate from, LocalDate to) {
        return first.map(day -> !day.isAfter(to)).orElse(true)
                && last.map(day -> !day.isBefore(from)).orElse(true);
    }
}
