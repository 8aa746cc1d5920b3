package io.clientele.examples.sample;

import java.time.LocalDate;
import java.util.List;

/** All that the shop sells. Immutable. */
final class Catalogue {
    private final List<Product> shelf = Table.rows("products.csv").stream()
            .map(row -> new Product(
                    row.get(0), Integer.parseInt(row.get(1)), row.get(2), row.get(3), Long.parseLong(row.get(4))))
            .toList();

    /** A product that can be had on the day: Christmas goods from October to December only. */
    Product pick(LocalDate day, Dice dice) {
        Product product = popular(dice);
        while (product.isForChristmas() && day.getMonthValue() < 10) {
            product = popular(dice);
        }
        return product;
    }

    /** What is cheap sells oftener than what is dear. */
    private Product popular(Dice dice) {
        Product product = dice.pick(shelf);
        while (!dice.chance(1500.0 / (1000 + product.cents()))) {
            product = dice.pick(shelf);
        }
        return product;
    }
}
