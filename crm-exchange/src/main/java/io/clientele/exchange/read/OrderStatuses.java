package io.clientele.exchange.read;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import com.google.common.io.Resources;
import io.clientele.order.OrderStatus;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The words by which shops name the status of an order, from {@code order-statuses.csv}.
 *
 * <p>They are the codes of WooCommerce (with or without {@code wc-}), Shopify, Magento and PrestaShop, and what these
 * say for them in English, German, French, Dutch, Italian, Spanish and Portuguese. Case, accents, blanks and
 * punctuation do not count.
 */
public final class OrderStatuses {
    private static final ImmutableMap<String, OrderStatus> BY_WORD = load();

    private OrderStatuses() {}

    private static ImmutableMap<String, OrderStatus> load() {
        try {
            List<String> lines = Resources.readLines(
                    Objects.requireNonNull(OrderStatuses.class.getResource("order-statuses.csv"), "order-statuses.csv"),
                    StandardCharsets.UTF_8);
            Map<String, OrderStatus> byWord = new HashMap<>();
            lines.stream().skip(1).forEach(line -> read(line, byWord));
            return ImmutableMap.copyOf(byWord);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static void read(String line, Map<String, OrderStatus> byWord) {
        List<String> cells = Splitter.on(',').splitToList(line);
        OrderStatus status = OrderStatus.valueOf(cells.get(0));
        for (String word : Splitter.on('|').split(cells.get(1))) {
            @Nullable OrderStatus other = byWord.put(fold(word), status);
            if (other != null && other != status) {
                throw new IllegalStateException("order-statuses.csv has two meanings for " + word);
            }
        }
    }

    /**
     * The status that a word of a shop's file means: {@link OrderStatus#NONE} for an empty text,
     * {@link OrderStatus#UNKNOWN} for a word that is not in the table.
     */
    public static OrderStatus find(String word) {
        @Nullable OrderStatus plain = BY_WORD.get(word);
        if (plain != null) {
            return plain;
        }
        String bare = word.strip();
        if (bare.isEmpty()) {
            return OrderStatus.NONE;
        }
        String code = bare.regionMatches(true, 0, "wc-", 0, 3) ? bare.substring(3) : bare;
        return BY_WORD.getOrDefault(fold(code), OrderStatus.UNKNOWN);
    }

    private static String fold(String word) {
        StringBuilder folded = new StringBuilder(word.length());
        Normalizer.normalize(word, Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .forEach(folded::appendCodePoint);
        return folded.toString();
    }
}
