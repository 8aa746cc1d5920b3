package io.clientele.examples.sample;

import java.util.ArrayList;
import java.util.List;

/**
 * What an order costs, in cents with taxes included.
 *
 * @param discount what the voucher takes off the goods
 * @param rate the tax
 */
record Bill(List<Line> lines, long discount, long shipping, Taxes.Rate rate) {

    /** An item with its price before and after the voucher, and the tax inside the latter. */
    record Line(Item item, long full, long paid, long tax) {}

    static Bill of(Purchase purchase, Taxes taxes) {
        Basket basket = purchase.basket();
        Taxes.Rate rate =
                taxes.in(purchase.buyer().home().country(), purchase.placed().toLocalDate());
        List<Line> lines = new ArrayList<>();
        long discount = 0;
        for (Item item : basket.items()) {
            long off = item.cents() * basket.discount() / 100;
            discount += off;
            long paid = item.cents() - off;
            lines.add(new Line(
                    item, item.cents(), paid, rate.within(paid, item.product().isFood())));
        }
        return new Bill(List.copyOf(lines), discount, basket.shipping(), rate);
    }

    long goods() {
        return lines.stream().mapToLong(Line::paid).sum();
    }

    long total() {
        return goods() + shipping;
    }

    long shippingTax() {
        return rate.within(shipping, false);
    }

    long goodsTax() {
        return lines.stream().mapToLong(Line::tax).sum();
    }

    long tax() {
        return goodsTax() + shippingTax();
    }

    /** What goes back when the first item does. */
    long firstItem() {
        return lines.get(0).paid();
    }

    /** What goes back to the buyer in all. */
    long refunded(Outcome outcome) {
        return switch (outcome) {
            case REFUNDED -> total();
            case PARTLY_REFUNDED -> firstItem();
            default -> 0;
        };
    }
}
