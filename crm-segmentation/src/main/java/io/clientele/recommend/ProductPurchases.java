package io.clientele.recommend;

import com.google.common.collect.ImmutableSortedSet;
import com.google.common.primitives.Ints;
import io.clientele.order.Order;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Who bought which product when, as columns. Products are numbered from 0 in the order of their keys, so that the same
 * purchases give the same numbers in whatever order they come. 12 bytes a purchase. Immutable.
 */
public final class ProductPurchases {
    private final List<ProductKey> products;
    private final Map<ProductKey, Integer> numbers;
    private final int customers;
    private final int[] customer;
    private final int[] epochDay;
    private final int[] product;

    private ProductPurchases(List<ProductKey> products, int customers, int[] customer, int[] epochDay, int[] product) {
        this.products = products;
        this.customers = customers;
        this.customer = customer;
        this.epochDay = epochDay;
        this.product = product;
        this.numbers = new HashMap<>();
        for (int number = 0; number < products.size(); number++) {
            numbers.put(products.get(number), number);
        }
    }

    /** {@return a collector of purchases} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return how many customers there are} */
    public int customers() {
        return customers;
    }

    /** {@return the products, by number} */
    public List<ProductKey> products() {
        return products;
    }

    /** {@return the number of a product; empty if nobody bought it} */
    public Optional<Integer> number(ProductKey key) {
        return Optional.ofNullable(numbers.get(key));
    }

    int size() {
        return customer.length;
    }

    int customer(int purchase) {
        return customer[purchase];
    }

    int epochDay(int purchase) {
        return epochDay[purchase];
    }

    int product(int purchase) {
        return product[purchase];
    }

    /** Collects purchases. Not thread-safe. */
    public static final class Builder {
        private final Map<Object, Integer> customers = new HashMap<>();
        private final List<ProductKey> keys = new ArrayList<>();
        private final List<Integer> customer = new ArrayList<>();
        private final List<Integer> epochDay = new ArrayList<>();

        private Builder() {}

        /**
         * Adds a product that was bought.
         *
         * @param buyer by which the customer is known, such as the id of a contact; it is compared by equals
         * @param day the day
         * @param key the product
         * @return this
         */
        public Builder add(Object buyer, LocalDate day, ProductKey key) {
            customer.add(customers.computeIfAbsent(buyer, any -> customers.size()));
            epochDay.add(Math.toIntExact(day.toEpochDay()));
            keys.add(key);
            return this;
        }

        /**
         * Adds the lines of an order that name a product and did not come back.
         *
         * @param buyer by which the customer is known
         * @param day the day of the order in the shop's zone
         * @param order the order; whether it is a purchase is for the caller to decide
         * @return this
         */
        public Builder add(Object buyer, LocalDate day, Order order) {
            order.lines().stream()
                    .filter(line -> line.quantity().signum() > 0)
                    .flatMap(line -> ProductKey.of(line).stream())
                    .forEach(key -> add(buyer, day, key));
            return this;
        }

        /** {@return the columns} */
        public ProductPurchases build() {
            List<ProductKey> products = ImmutableSortedSet.copyOf(keys).asList();
            Map<ProductKey, Integer> numbers = new HashMap<>();
            for (int number = 0; number < products.size(); number++) {
                numbers.put(products.get(number), number);
            }
            int[] product = new int[keys.size()];
            for (int i = 0; i < product.length; i++) {
                product[i] = numbers.getOrDefault(keys.get(i), 0);
            }
            return new ProductPurchases(
                    products, customers.size(), Ints.toArray(customer), Ints.toArray(epochDay), product);
        }
    }
}
