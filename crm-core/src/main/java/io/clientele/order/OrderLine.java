package io.clientele.order;

import static com.google.common.base.Preconditions.checkArgument;

import io.clientele.internal.ClienteleStyle;
import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;

/** One line of an order: a product, how many, for how much. Immutable. */
@Value.Immutable
@ClienteleStyle
public interface OrderLine {

    /** A builder. */
    static Builder builder() {
        return new Builder();
    }

    /** The article number that the shop gave the product. */
    Optional<String> sku();

    /** The product's id in the shop's system. */
    Optional<String> productId();

    /** The product's name when it was sold. */
    Optional<String> name();

    /** The category the shop keeps the product in. */
    Optional<String> category();

    /** How many; 1 unless set, and negative for what came back. */
    @Value.Default
    default BigDecimal quantity() {
        return BigDecimal.ONE;
    }

    /** What one costs, in the order's currency, exactly as given. */
    Optional<BigDecimal> unitPrice();

    /** What the line comes to, in the order's currency, exactly as given. */
    Optional<BigDecimal> total();

    /** What the line comes to, unrounded: its total, or else quantity times unit price; zero where neither is known. */
    default BigDecimal amount() {
        return total().orElseGet(() -> unitPrice().map(quantity()::multiply).orElse(BigDecimal.ZERO));
    }

    /**
     * Checks that the numbers are of a size that can be worked with.
     *
     * @throws IllegalArgumentException if one has more than 100 digits, or more than 100 decimals or final zeros
     */
    @Value.Check
    default void check() {
        check(quantity());
        unitPrice().ifPresent(OrderLine::check);
        total().ifPresent(OrderLine::check);
    }

    private static void check(BigDecimal number) {
        checkArgument(
                number.precision() <= 100 && Math.abs((long) number.scale()) <= 100,
                "The numbers of a line have at most 100 digits");
    }

    /** Makes lines. Not thread-safe. */
    final class Builder extends ImmutableOrderLine.Builder {
        Builder() {}
    }
}
