package io.clientele.recommend;

import static com.google.common.base.Preconditions.checkArgument;

import io.clientele.order.OrderLine;
import java.util.Optional;

/**
 * By which a product is known: its article number, else its id in the shop's system, else its name. Immutable.
 *
 * @param value the text, as the shop writes it
 */
public record ProductKey(String value) implements Comparable<ProductKey> {
    /**
     * A key.
     *
     * @throws IllegalArgumentException if it is blank
     */
    public ProductKey {
        checkArgument(!value.isBlank(), "A product has a key");
    }

    /**
     * The key of what a line of an order is about.
     *
     * @param line the line
     * @return the key; empty if the line names no product
     */
    public static Optional<ProductKey> of(OrderLine line) {
        return line.sku()
                .or(line::productId)
                .or(line::name)
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .map(ProductKey::new);
    }

    /** By the code units of the text. */
    @Override
    public int compareTo(ProductKey other) {
        return value.compareTo(other.value);
    }
}
