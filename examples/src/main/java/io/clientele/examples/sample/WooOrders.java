package io.clientele.examples.sample;

import java.time.LocalDateTime;
import java.util.List;

/**
 * The first site's orders as its REST API gives them: money as text, times without an offset, taxes apart from net
 * prices, customer 0 for guests. Not thread-safe.
 */
final class WooOrders {
    private final Dice dice;
    private final Taxes taxes = new Taxes();
    private final JsonText json = new JsonText();
    private final Flaws flaws =
            new Flaws(300, Flaw.IMPOSSIBLE_DATE, Flaw.NO_AMOUNT, Flaw.NO_NUMBER, Flaw.WRITTEN_TWICE);
    private Flaw flaw = Flaw.NONE;
    private long id = 10_000;

    private WooOrders(long seed) {
        dice = new Dice(seed, "woocommerce");
    }

    static String of(List<Purchase> purchases, long seed) {
        WooOrders orders = new WooOrders(seed);
        orders.json.array();
        for (Purchase purchase : purchases) {
            orders.order(purchase);
        }
        return orders.json.end() + "\n";
    }

    private void order(Purchase purchase) {
        flaw = flaws.next(purchase);
        id += dice.between(1, 4);
        boolean guest = purchase.buyer().number() % 3 == 0 || dice.chance(0.08);
        WooOrder order = new WooOrder(id, purchase, Bill.of(purchase, taxes), guest);
        int before = json.length();
        write(order);
        if (flaw == Flaw.WRITTEN_TWICE) {
            json.againSince(before);
        }
    }

    private void write(WooOrder order) {
        Purchase purchase = order.purchase();
        json.object();
        head(order);
        times(purchase);
        totals(order.bill());
        buyer(order);
        payment(purchase);
        json.text("cart_hash", dice.hex(32));
        language(purchase.buyer());
        new WooLines(json, order).write();
        json.end();
    }

    private void head(WooOrder order) {
        if (flaw != Flaw.NO_NUMBER) {
            json.number("id", order.id());
        }
        json.number("parent_id", 0);
        if (flaw != Flaw.NO_NUMBER) {
            json.text("number", Long.toString(order.id()));
        }
        json.text("order_key", "wc_order_" + dice.hex(13));
        json.text("created_via", "checkout").text("version", "8.2.1");
        json.text("status", status(order.purchase().outcome()));
        json.text("currency", order.purchase().buyer().home().currency());
    }

    private static String status(Outcome outcome) {
        return switch (outcome) {
            case COMPLETED, PARTLY_REFUNDED -> "completed";
            case OPEN -> "processing";
            case CANCELLED -> "cancelled";
            case FAILED -> "failed";
            case UNPAID -> "pending";
            case REFUNDED -> "refunded";
            case ODD -> "partially-shipped";
        };
    }

    private void times(Purchase purchase) {
        LocalDateTime placed = purchase.placed();
        if (flaw == Flaw.IMPOSSIBLE_DATE) {
            json.text("date_created", "2024-02-30T10:15:00").text("date_created_gmt", "2024-02-30T09:15:00");
        } else {
            json.text("date_created", Times.local(placed)).text("date_created_gmt", Times.utc(placed));
        }
        LocalDateTime modified = purchase.outcome().isSent() ? sent(purchase) : placed.plusMinutes(3);
        json.text("date_modified", Times.local(modified)).text("date_modified_gmt", Times.utc(modified));
    }

    /** One to four days after the order, by the number of its minute, so that it is the same wherever it is asked. */
    private static LocalDateTime sent(Purchase purchase) {
        return purchase.placed().plusDays(1 + purchase.placed().getMinute() % 4).withHour(14);
    }

    private void totals(Bill bill) {
        long discountTax = bill.rate().within(bill.discount(), false);
        String discount = Cents.point(bill.discount() - discountTax);
        if (dice.chance(0.02)) {
            json.literal("discount_total", discount); // Some plugins send numbers where texts belong.
        } else {
            json.text("discount_total", discount);
        }
        json.text("discount_tax", Cents.point(discountTax));
        json.text("shipping_total", Cents.point(bill.shipping() - bill.shippingTax()));
        json.text("shipping_tax", Cents.point(bill.shippingTax()));
        json.text("cart_tax", Cents.point(bill.goodsTax()));
        json.text("total", flaw == Flaw.NO_AMOUNT ? "NaN" : Cents.point(bill.total()));
        json.text("total_tax", Cents.point(bill.tax()));
        json.literal("prices_include_tax", "true");
    }

    private void buyer(WooOrder order) {
        Person buyer = order.purchase().buyer();
        json.number("customer_id", order.guest() ? 0 : 1000 + buyer.number());
        json.text("customer_ip_address", "203.0.113." + dice.below(255));
        json.text("customer_user_agent", "");
        json.text("customer_note", dice.chance(0.04) ? Notes.any(dice) : "");
        json.object("billing");
        address(buyer);
        json.text("email", Spelling.email(buyer, buyer.reach().email(), dice));
        json.text("phone", dice.chance(0.8) ? Spelling.phone(buyer, dice) : "").end();
        json.object("shipping");
        if (dice.chance(0.9)) {
            address(buyer);
        } else {
            json.text("first_name", "").text("last_name", "").text("country", "");
        }
        json.end();
    }

    private void address(Person buyer) {
        Address home = buyer.home();
        json.text("first_name", buyer.name().given())
                .text("last_name", buyer.name().family());
        json.text("company", "").text("address_1", home.street()).text("address_2", "");
        json.text("city", home.city()).text("state", "").text("postcode", home.postcode());
        json.text("country", home.country());
    }

    private void payment(Purchase purchase) {
        PaymentMethod method = dice.pick(PaymentMethod.IN_THE_SHOP);
        json.text("payment_method", method.code()).text("payment_method_title", method.title());
        boolean paid = purchase.outcome().isPaid();
        json.text("transaction_id", paid ? "tx_" + dice.hex(16) : "");
        moment("date_paid", paid, purchase.placed().plusMinutes(3));
        boolean completed = purchase.outcome() == Outcome.COMPLETED || purchase.outcome() == Outcome.PARTLY_REFUNDED;
        moment("date_completed", completed, sent(purchase));
    }

    private void moment(String name, boolean happened, LocalDateTime time) {
        if (happened) {
            json.text(name, Times.local(time)).text(name + "_gmt", Times.utc(time));
        } else {
            json.nothing(name).nothing(name + "_gmt");
        }
    }

    private void language(Person buyer) {
        json.array("meta_data");
        meta(2 * id, "_order_attribution_source_type", dice.pick(List.of("organic", "typein", "utm", "referral")));
        if (buyer.number() % 5 < 3) {
            meta(2 * id + 1, "wpml_language", siteLanguage(buyer.reach().language()));
        }
        json.end();
    }

    private void meta(long number, String key, String value) {
        json.object().number("id", number).text("key", key).text("value", value).end();
    }

    /** The site speaks French, German and English. */
    private static String siteLanguage(String spoken) {
        return switch (spoken) {
            case "lb", "de" -> "de";
            case "en", "nl" -> "en";
            default -> "fr";
        };
    }
}
