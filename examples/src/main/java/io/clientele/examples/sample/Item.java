package io.clientele.examples.sample;

/** Some of one product. */
record Item(Product product, int quantity) {
    long cents() {
        return product.cents() * quantity;
    }
}
