package io.clientele.exchange.internal.value;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * The signs of currencies, from {@code currency-signs.csv}: a line for each sign with the codes of the currencies that
 * are written with it, the most usual first (signs as the Unicode CLDR gives them for the locales of the currencies).
 */
public final class CurrencySigns {
    private static final ImmutableMap<String, List<Currency>> BY_SIGN = load();

    private CurrencySigns() {}

    private static ImmutableMap<String, List<Currency>> load() {
        try {
            ImmutableMap.Builder<String, List<Currency>> bySign = ImmutableMap.builder();
            Resources.readLines(
                            Objects.requireNonNull(
                                    CurrencySigns.class.getResource("currency-signs.csv"), "currency-signs.csv"),
                            StandardCharsets.UTF_8)
                    .stream()
                    .skip(1)
                    .map(line -> Splitter.on(',').splitToList(line))
                    .forEach(cells -> bySign.put(cells.get(0), currencies(cells.get(1))));
            return bySign.buildOrThrow();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static List<Currency> currencies(String codes) {
        return Splitter.on('|').splitToStream(codes).map(Currency::getInstance).toList();
    }

    /**
     * The currency of a sign or an ISO 4217 code.
     *
     * @param usual the currency that a sign without letters of its own ({@code $}, {@code kr}) means, if it is one of
     *     those written so
     * @return the currency; empty for a sign that is not in the table
     */
    public static Optional<Currency> find(String sign, Currency usual) {
        List<Currency> candidates = BY_SIGN.getOrDefault(sign.toLowerCase(Locale.ROOT), List.of());
        return candidates.contains(usual)
                ? Optional.of(usual)
                : candidates.stream().findFirst().or(() -> Amounts.currency(sign));
    }
}
