package io.clientele.churn;

import io.clientele.profile.PurchaseColumns;
import java.util.Arrays;
import java.util.OptionalDouble;

/** How long customers of a shop usually take from one order to the next. */
public final class ShopRhythm {
    private static final long FAR_PAST = 1L << 31;

    private ShopRhythm() {}

    /**
     * The median of the days between two purchase days of one customer that follow each other. Amounts below zero are
     * returns and no purchases.
     *
     * @param columns the purchases of the shop, none of them after the day of the analysis
     * @return days, at least 1; empty where nobody has bought on two days
     */
    public static OptionalDouble of(PurchaseColumns columns) {
        long[] bought = new long[columns.customer().length];
        int size = 0;
        for (int i = 0; i < bought.length; i++) {
            if (columns.amountMinor()[i] >= 0) {
                // Days before 1970 are below zero: an offset keeps them within the lower half.
                bought[size++] = ((long) columns.customer()[i] << 32) + columns.epochDay()[i] + FAR_PAST;
            }
        }
        Arrays.sort(bought, 0, size);
        int[] gaps = new int[size];
        int known = 0;
        for (int i = 1; i < size; i++) {
            boolean same = bought[i] >> 32 == bought[i - 1] >> 32;
            if (same && bought[i] != bought[i - 1]) {
                gaps[known++] = (int) (bought[i] - bought[i - 1]);
            }
        }
        Arrays.sort(gaps, 0, known);
        return known == 0 ? OptionalDouble.empty() : OptionalDouble.of(gaps[known / 2]);
    }
}
