package io.clientele.vat.total;

import java.math.BigInteger;

/** Spreads an amount in proportion to weights, so that the shares add up to it. */
final class Shares {
    private Shares() {}

    /**
     * The shares of an amount by the method of the largest remainder: each is the exact one rounded down, and the units
     * that are left go to the largest remainders, of equal ones to the first.
     *
     * @param amount not negative
     * @param weights none below 0 and one above it
     */
    static long[] of(long amount, long[] weights) {
        BigInteger total = BigInteger.ZERO;
        for (long weight : weights) {
            total = total.add(BigInteger.valueOf(weight));
        }
        long[] shares = new long[weights.length];
        BigInteger[] remainders = new BigInteger[weights.length];
        long left = amount;
        for (int i = 0; i < weights.length; i++) {
            BigInteger[] quotient = BigInteger.valueOf(amount)
                    .multiply(BigInteger.valueOf(weights[i]))
                    .divideAndRemainder(total);
            shares[i] = quotient[0].longValueExact();
            remainders[i] = quotient[1];
            left -= shares[i];
        }
        for (; left > 0; left--) {
            int largest = largest(remainders);
            shares[largest]++;
            remainders[largest] = BigInteger.ZERO;
        }
        return shares;
    }

    private static int largest(BigInteger[] remainders) {
        int largest = 0;
        for (int i = 1; i < remainders.length; i++) {
            largest = remainders[i].compareTo(remainders[largest]) > 0 ? i : largest;
        }
        return largest;
    }
}
