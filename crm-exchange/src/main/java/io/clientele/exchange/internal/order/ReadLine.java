package io.clientele.exchange.internal.order;

import io.clientele.order.OrderLine;
import java.math.BigDecimal;

/**
 * A line as it was read. Immutable.
 *
 * @param line the line
 * @param isPriced whether it says what it comes to
 * @param millionths what it comes to, in millionths of the currency; {@link #NOT_EXACT} where that is no whole number
 *     of them, or a very large one
 */
record ReadLine(OrderLine line, boolean isPriced, long millionths) {
    static final long NOT_EXACT = Long.MIN_VALUE;

    private static final int SCALE = 6;
    private static final int MOST_DIGITS = 15;

    static ReadLine of(OrderLine line, boolean isPriced) {
        return new ReadLine(line, isPriced, millionths(line.amount()));
    }

    private static long millionths(BigDecimal amount) {
        BigDecimal bare = amount.scale() > SCALE ? amount.stripTrailingZeros() : amount;
        boolean small = bare.scale() <= SCALE && bare.precision() - bare.scale() + SCALE <= MOST_DIGITS;
        return small ? bare.movePointRight(SCALE).longValueExact() : NOT_EXACT;
    }
}
