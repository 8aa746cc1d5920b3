package io.clientele.recommend;

import java.util.Arrays;

/**
 * The first day on which each customer bought each product, by customer and by product; what a kernel runs over.
 * Immutable.
 */
final class FirstPurchases {
    private final int[] startOfCustomer;
    private final int[] productOf;
    private final int[] dayOf;
    private final int[] startOfProduct;
    /** For each product the places, in the columns by customer, where it was bought. */
    private final int[] places;

    private final int[] customerOf;

    FirstPurchases(ProductPurchases purchases, int mostProducts) {
        long[] keys = new long[purchases.size()];
        for (int i = 0; i < keys.length; i++) {
            keys[i] = (long) purchases.customer(i) * purchases.products().size() + purchases.product(i);
        }
        long[] pairs = Arrays.stream(keys).sorted().distinct().toArray();
        int[] days = new int[pairs.length];
        Arrays.fill(days, Integer.MAX_VALUE);
        for (int i = 0; i < keys.length; i++) {
            int place = Arrays.binarySearch(pairs, keys[i]);
            days[place] = Math.min(days[place], purchases.epochDay(i));
        }
        int products = Math.max(1, purchases.products().size());
        boolean[] kept = kept(pairs, days, products, mostProducts);
        int size = 0;
        startOfCustomer = new int[purchases.customers() + 1];
        productOf = new int[pairs.length];
        dayOf = new int[pairs.length];
        customerOf = new int[pairs.length];
        startOfProduct = new int[products + 1];
        for (int i = 0; i < pairs.length; i++) {
            if (kept[i]) {
                customerOf[size] = (int) (pairs[i] / products);
                productOf[size] = (int) (pairs[i] % products);
                dayOf[size] = days[i];
                startOfCustomer[customerOf[size] + 1]++;
                startOfProduct[productOf[size] + 1]++;
                size++;
            }
        }
        Arrays.parallelPrefix(startOfCustomer, Integer::sum);
        Arrays.parallelPrefix(startOfProduct, Integer::sum);
        places = new int[size];
        int[] next = startOfProduct.clone();
        for (int place = 0; place < size; place++) {
            places[next[productOf[place]]++] = place;
        }
    }

    /** Of customers with too many products the ones that they first bought last, of one day those of the lowest key. */
    private static boolean[] kept(long[] pairs, int[] days, int products, int most) {
        boolean[] kept = new boolean[pairs.length];
        for (int from = 0; from < pairs.length; ) {
            int to = from;
            while (to < pairs.length && pairs[to] / products == pairs[from] / products) {
                to++;
            }
            long[] latestFirst = new long[to - from];
            for (int i = from; i < to; i++) {
                latestFirst[i - from] = ((long) -days[i] << 32) | (i - from);
            }
            Arrays.sort(latestFirst);
            for (int i = 0; i < Math.min(most, latestFirst.length); i++) {
                kept[from + (int) latestFirst[i]] = true;
            }
            from = to;
        }
        return kept;
    }

    /** How many customers bought a product. */
    int buyers(int product) {
        return startOfProduct[product + 1] - startOfProduct[product];
    }

    /**
     * Counts the customers who bought both a product and each other one.
     *
     * @param product the product
     * @param together takes the customers of each other product; all zero before
     * @param after takes those of them who first bought the other one on a later day; all zero before
     * @param touched takes the other products, each once
     * @return how many other products there are
     */
    int count(int product, int[] together, int[] after, int[] touched) {
        int others = 0;
        for (int i = startOfProduct[product]; i < startOfProduct[product + 1]; i++) {
            int place = places[i];
            int who = customerOf[place];
            for (int other = startOfCustomer[who]; other < startOfCustomer[who + 1]; other++) {
                int number = productOf[other];
                if (number == product) {
                    continue;
                }
                if (together[number]++ == 0) {
                    touched[others++] = number;
                }
                after[number] += dayOf[other] > dayOf[place] ? 1 : 0;
            }
        }
        return others;
    }
}
