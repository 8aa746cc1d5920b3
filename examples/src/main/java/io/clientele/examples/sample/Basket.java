package io.clientele.examples.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * What is bought, and on which terms.
 *
 * @param coupon code of a voucher, or empty
 * @param discount per cent off the goods
 * @param shipping cents, taxes included
 */
record Basket(List<Item> items, String coupon, int discount, long shipping) {
    private static final long FREE_SHIPPING_FROM = 75_00;

    Basket {
        items = List.copyOf(items);
    }

    /** A basket of one to five products; the first order often has a welcome voucher. */
    static Basket fill(Catalogue catalogue, LocalDate day, boolean first, Dice dice) {
        List<Item> items = new ArrayList<>();
        do {
            Product product = catalogue.pick(day, dice);
            if (items.stream().noneMatch(item -> item.product().equals(product))) {
                items.add(new Item(product, dice.chance(0.75) ? 1 : dice.between(2, 4)));
            }
        } while (items.size() < 5 && dice.chance(0.45));
        if (first && dice.chance(0.25)) {
            return new Basket(items, "MOIEN10", 10, 0);
        }
        if (day.getMonthValue() == 12 && dice.chance(0.15)) {
            return new Basket(items, "NOËL15", 15, 0);
        }
        return new Basket(items, "", 0, 0);
    }

    /** The same, sent to a country. */
    Basket sentTo(String country) {
        long price = switch (country) {
            case "LU" -> 490;
            case "FR", "DE", "BE" -> 690;
            default -> 990;
        };
        return new Basket(items, coupon, discount, goods() >= FREE_SHIPPING_FROM ? 0 : price);
    }

    /** The same for nothing, as a sample to look at. */
    Basket asSample() {
        return new Basket(items, "SAMPLE", 100, 0);
    }

    private long goods() {
        return items.stream().mapToLong(Item::cents).sum();
    }
}
