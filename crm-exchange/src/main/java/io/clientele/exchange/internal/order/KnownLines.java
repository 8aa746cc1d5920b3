package io.clientele.exchange.internal.order;

import io.clientele.exchange.text.Fingerprint;
import io.clientele.order.OrderLine;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * The lines that were read lately, by the fingerprint of their texts, with what they come to: all that a further row
 * with the same line needs lies together, so that it costs no walk through memory. Not thread-safe.
 */
final class KnownLines {
    /** What a line comes to where it is no whole number of millionths, or a very large one. */
    static final long NOT_EXACT = Long.MIN_VALUE;

    private static final int PLACES = 1 << 17;
    private static final int TRIES = 4;
    private static final int STRIDE = 4;
    private static final int SCALE = 6;
    private static final int MOST_DIGITS = 15;

    private final long[] table = new long[STRIDE * PLACES];
    private final @Nullable OrderLine[] lines = new @Nullable OrderLine[PLACES];
    private int place;

    /** Goes to the line of a fingerprint; whether it is known. */
    boolean find(Fingerprint texts) {
        int home = home(texts);
        for (int i = 0; i < TRIES; i++) {
            place = (home + i) & (PLACES - 1);
            if (table[STRIDE * place] == texts.first() && table[STRIDE * place + 1] == texts.second()) {
                return lines[place] != null;
            }
        }
        return false;
    }

    private static int home(Fingerprint texts) {
        return (int) (texts.first() ^ texts.second() >>> 17);
    }

    /** Keeps a line, maybe in the place of another, and goes to it. */
    void put(Fingerprint texts, OrderLine line, boolean priced) {
        int home = home(texts);
        place = home & (PLACES - 1);
        for (int i = 0; i < TRIES; i++) {
            if (lines[(home + i) & (PLACES - 1)] == null) {
                place = (home + i) & (PLACES - 1);
                break;
            }
        }
        table[STRIDE * place] = texts.first();
        table[STRIDE * place + 1] = texts.second();
        table[STRIDE * place + 2] = millionths(line.amount());
        table[STRIDE * place + 3] = priced ? 1 : 0;
        lines[place] = line;
    }

    private static long millionths(BigDecimal amount) {
        BigDecimal bare = amount.scale() > SCALE ? amount.stripTrailingZeros() : amount;
        boolean small = bare.scale() <= SCALE && bare.precision() - bare.scale() + SCALE <= MOST_DIGITS;
        return small ? bare.movePointRight(SCALE).longValueExact() : NOT_EXACT;
    }

    /** The line. */
    @Nullable
    OrderLine line() {
        return lines[place];
    }

    /** What it comes to, in millionths of the currency. */
    long millionths() {
        return table[STRIDE * place + 2];
    }

    /** Whether it says what it comes to. */
    boolean isPriced() {
        return table[STRIDE * place + 3] != 0;
    }
}
