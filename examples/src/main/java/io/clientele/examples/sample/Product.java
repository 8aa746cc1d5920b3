package io.clientele.examples.sample;

import java.util.Set;

/** Something on the shelf; the price in cents, taxes included. */
record Product(String sku, int id, String name, String category, long cents) {
    private static final Set<String> FOOD = Set.of("Tea & coffee", "Sweets", "Pantry");

    boolean isFood() {
        return FOOD.contains(category);
    }

    boolean isForChristmas() {
        return category.equals("Christmas");
    }
}
