package io.clientele.examples.sample;

import java.util.List;
import java.util.Locale;

/**
 * The marketplace's orders, which arrive as shipments: an order with several items may come in two. {@link SampleShop}
 * shows the form. Not thread-safe.
 */
final class Shipments {
    private static final String STAND_IN = "orders@marketplace-relay.example";

    private final Dice dice;
    private final Taxes taxes = new Taxes();
    private final JsonText json = new JsonText();
    private final Flaws flaws = new Flaws(200, Flaw.NO_NUMBER, Flaw.NO_AMOUNT, Flaw.WRITTEN_TWICE);
    private Flaw flaw = Flaw.NONE;
    private int written;

    private Shipments(long seed) {
        dice = new Dice(seed, "marketplace");
    }

    static String of(List<Purchase> purchases, long seed) {
        Shipments shipments = new Shipments(seed);
        shipments.json.array();
        purchases.forEach(shipments::order);
        return shipments.json.end() + "\n";
    }

    private void order(Purchase purchase) {
        flaw = flaws.next(purchase);
        String year = Integer.toString(purchase.placed().getYear());
        String number = String.format(Locale.ROOT, "LM-%s-%06d", year, 100_201 + written * 37);
        Bill bill = Bill.of(purchase, taxes);
        int items = bill.lines().size();
        int cut = items > 1 && dice.chance(0.3) ? items - 1 : items;
        int before = json.length();
        write(new Shipment(number, purchase, bill, new Shipment.Part(0, cut)));
        if (flaw == Flaw.WRITTEN_TWICE) {
            json.againSince(before);
        }
        if (cut < items) {
            write(new Shipment(number, purchase, bill, new Shipment.Part(cut, items)));
        }
        written++;
    }

    private void write(Shipment shipment) {
        json.object();
        head(shipment);
        times(shipment.purchase());
        totals(shipment);
        customer(shipment.purchase().buyer());
        address("bill_address", shipment.purchase().buyer());
        address("ship_address", shipment.purchase().buyer());
        items(shipment);
        json.end();
    }

    private void head(Shipment shipment) {
        json.text("channel", "letzmaart");
        if (flaw == Flaw.NO_NUMBER) {
            json.nothing("external_order_number");
        } else {
            json.text("external_order_number", shipment.number());
        }
        json.text("external_shipment_id", shipment.id());
        json.text("state", shipment.state());
    }

    private void times(Purchase purchase) {
        json.text("placed_at", Times.utc(purchase.placed()) + "Z");
        if (purchase.outcome().isPaid()) {
            json.text("confirmed_at", Times.utc(purchase.placed().plusHours(3)) + "Z");
        } else {
            json.nothing("confirmed_at");
        }
        if (purchase.outcome().isSent()) {
            json.text("shipped_at", Times.utc(purchase.placed().plusDays(2)) + "Z");
            json.text("delivered_at", Times.utc(purchase.placed().plusDays(4)) + "Z");
        } else {
            json.nothing("shipped_at").nothing("delivered_at");
        }
    }

    private void totals(Shipment shipment) {
        json.text("currency", shipment.purchase().buyer().home().currency());
        json.number("items_cents", shipment.goods()).number("shipping_cents", shipment.shipping());
        json.number("tax_cents", shipment.tax()).number("discount_cents", shipment.discount());
        json.literal("total_cents", flaw == Flaw.NO_AMOUNT ? "1e999" : Long.toString(shipment.total()));
        json.number("order_total_cents", shipment.bill().total());
        json.number("refunded_cents", shipment.refunded());
    }

    private void customer(Person buyer) {
        json.object("customer").text("first_name", buyer.name().given());
        json.text("last_name", buyer.name().family()).text("email", email(buyer));
        json.text("phone", buyer.number() % 4 == 0 ? "" : Spelling.phone(buyer, dice));
        json.text("locale", locale(buyer)).end();
    }

    /** The marketplace hides three in ten behind one address and as many behind one of their own. */
    private String email(Person buyer) {
        int tenth = buyer.number() % 10;
        if (tenth < 3) {
            return STAND_IN;
        } else if (tenth < 6) {
            return "buyer-" + Long.toString(7_000_000L + buyer.number() * 7919L, 36) + "@marketplace-relay.example";
        }
        return Spelling.email(buyer, buyer.reach().otherEmail(), dice);
    }

    private static String locale(Person buyer) {
        String language = buyer.reach().language();
        return buyer.number() % 2 == 0
                ? language
                : language + "-" + buyer.home().country();
    }

    private void address(String role, Person buyer) {
        Address home = buyer.home();
        json.object(role)
                .text("first_name", buyer.name().given())
                .text("last_name", buyer.name().family());
        json.text("company", "").text("street", home.street()).text("postcode", home.postcode());
        json.text("city", home.city()).text("country", home.country()).end();
    }

    private void items(Shipment shipment) {
        json.array("items");
        for (Bill.Line line : shipment.lines()) {
            Product product = line.item().product();
            json.object().text("unit_id", shipment.id() + "-" + product.id()).text("sku", product.sku());
            json.text("product_id", Integer.toString(product.id())).text("name", product.name());
            json.text("category", product.category())
                    .number("quantity", line.item().quantity());
            json.number("price_cents", product.cents())
                    .number("total_cents", line.paid())
                    .end();
        }
        json.end();
    }
}
