package io.clientele.examples.sample;

import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The second site's and the till's orders, as the admin exports them: one row per line of an order, what concerns the
 * whole order on the first of them, the newest order first. Not thread-safe.
 */
final class ShopifyOrders {
    static final String HEADER = "Name,Email,Financial Status,Paid at,Fulfillment Status,Fulfilled at,"
            + "Accepts Marketing,Currency,Subtotal,Shipping,Taxes,Total,Discount Code,Discount Amount,"
            + "Shipping Method,Created at,Lineitem quantity,Lineitem name,Lineitem price,"
            + "Lineitem compare at price,Lineitem sku,Lineitem requires shipping,Lineitem taxable,"
            + "Lineitem fulfillment status,Billing Name,Billing Street,Billing Address1,Billing Address2,"
            + "Billing Company,Billing City,Billing Zip,Billing Province,Billing Country,Billing Phone,"
            + "Shipping Name,Shipping Street,Shipping Address1,Shipping Address2,Shipping Company,"
            + "Shipping City,Shipping Zip,Shipping Province,Shipping Country,Shipping Phone,Notes,"
            + "Note Attributes,Cancelled at,Payment Method,Payment Reference,Refunded Amount,Vendor,"
            + "Outstanding Balance,Employee,Location,Device ID,Id,Tags,Risk Level,Source,Lineitem discount,"
            + "Tax 1 Name,Tax 1 Value,Tax 2 Name,Tax 2 Value,Tax 3 Name,Tax 3 Value,Tax 4 Name,Tax 4 Value,"
            + "Tax 5 Name,Tax 5 Value,Phone,Receipt Number,Duties,Billing Province Name,"
            + "Shipping Province Name,Payment ID,Payment Terms Name,Next Payment Due At,Payment References";

    private static final int WRITTEN_TWICE = 3;

    private final Dice dice;
    private final Taxes taxes = new Taxes();
    private final CsvText csv = new CsvText(HEADER, ",", "\n");
    private final Flaws flaws = new Flaws(
            90,
            Flaw.MAIL_WITHOUT_AT,
            Flaw.CELL_TOO_MANY,
            Flaw.BLANK_LINE_AFTER,
            Flaw.FOR_NOTHING,
            Flaw.IMPOSSIBLE_DATE,
            Flaw.TEST,
            Flaw.NO_AMOUNT,
            Flaw.FOR_NOTHING,
            Flaw.NO_NUMBER,
            Flaw.CELL_TOO_MANY,
            Flaw.BLANK_LINE_AFTER);
    private Flaw flaw = Flaw.NONE;
    private int written;

    private ShopifyOrders(long seed) {
        dice = new Dice(seed, "shopify orders");
    }

    static byte[] of(List<Purchase> purchases, long seed) {
        ShopifyOrders orders = new ShopifyOrders(seed);
        List<Purchase> newestFirst = new ArrayList<>(purchases);
        Collections.reverse(newestFirst);
        int start = orders.csv.length();
        int end = start;
        for (Purchase purchase : newestFirst) {
            orders.order(purchase, purchases.size() - orders.written);
            end = orders.written == WRITTEN_TWICE ? orders.csv.length() : end;
        }
        orders.csv.again(start, end); // A second export, pasted beneath the first one.
        return ("\uFEFF" + orders.csv).getBytes(StandardCharsets.UTF_8);
    }

    private void order(Purchase asked, int number) {
        flaw = flaws.next(asked);
        Purchase purchase = flaw == Flaw.FOR_NOTHING ? asSample(asked) : asked;
        Bill bill = Bill.of(purchase, taxes);
        String name = flaw == Flaw.NO_NUMBER ? "" : "#" + (1000 + number);
        String email = email(purchase);
        for (int i = 0; i < bill.lines().size(); i++) {
            CsvText.Row row = csv.row().set("Name", name).set("Email", email);
            row.set("Created at", created(purchase.placed()));
            line(row, bill.lines().get(i), purchase.outcome());
            if (i == 0) {
                whole(row, purchase, bill, 5_600_000_000_000L + number * 7919L);
            }
            end(row, i == 0);
        }
        written++;
    }

    private static Purchase asSample(Purchase purchase) {
        return new Purchase(
                purchase.buyer(),
                purchase.placed(),
                Channel.SHOPIFY,
                purchase.basket().asSample(),
                Outcome.COMPLETED);
    }

    private void end(CsvText.Row row, boolean first) {
        if (first && flaw == Flaw.CELL_TOO_MANY) {
            row.end("", "pasted");
        } else {
            row.end();
        }
        if (first && flaw == Flaw.BLANK_LINE_AFTER) {
            csv.blankLine();
        }
    }

    private String created(LocalDateTime placed) {
        return flaw == Flaw.IMPOSSIBLE_DATE ? "2026-02-30 11:20:00 +0100" : Times.withOffset(placed);
    }

    private String email(Purchase purchase) {
        Person buyer = purchase.buyer();
        if (purchase.channel() == Channel.TILL) {
            return "";
        }
        return flaw == Flaw.MAIL_WITHOUT_AT
                ? Spelling.withoutAt(buyer.reach().email())
                : Spelling.email(buyer, buyer.reach().email(), dice);
    }

    private static void line(CsvText.Row row, Bill.Line line, Outcome outcome) {
        Product product = line.item().product();
        row.set("Lineitem quantity", Integer.toString(line.item().quantity()));
        row.set("Lineitem name", product.name()).set("Lineitem price", Cents.point(product.cents()));
        row.set("Lineitem sku", product.sku()).set("Lineitem requires shipping", "true");
        row.set("Lineitem taxable", "true");
        row.set("Lineitem fulfillment status", outcome.isSent() ? "fulfilled" : "pending");
        row.set("Vendor", "Maison Lëtz").set("Lineitem discount", "0.00");
    }

    private void whole(CsvText.Row row, Purchase purchase, Bill bill, long id) {
        row.set("Id", flaw == Flaw.NO_NUMBER ? "" : Long.toString(id));
        money(row, purchase, bill);
        status(row, purchase);
        if (purchase.channel() == Channel.TILL) {
            till(row, purchase.buyer(), id);
        } else {
            site(row, purchase);
        }
    }

    private void money(CsvText.Row row, Purchase purchase, Bill bill) {
        row.set("Currency", purchase.buyer().home().currency());
        row.set("Subtotal", Cents.point(bill.goods())).set("Shipping", Cents.point(bill.shipping()));
        row.set("Taxes", Cents.point(bill.tax()));
        row.set("Total", flaw == Flaw.NO_AMOUNT ? "1e999" : Cents.point(bill.total()));
        row.set("Discount Code", purchase.basket().coupon()).set("Discount Amount", Cents.point(bill.discount()));
        row.set("Refunded Amount", Cents.point(bill.refunded(purchase.outcome())));
        row.set("Outstanding Balance", Cents.point(purchase.outcome() == Outcome.UNPAID ? bill.total() : 0));
        if (bill.tax() > 0) {
            row.set("Tax 1 Name", bill.rate().title()).set("Tax 1 Value", Cents.point(bill.tax()));
        }
    }

    private void status(CsvText.Row row, Purchase purchase) {
        Outcome outcome = purchase.outcome();
        LocalDateTime placed = purchase.placed();
        row.set("Financial Status", financialStatus(outcome));
        row.set("Paid at", outcome.isPaid() ? Times.withOffset(placed.plusMinutes(1)) : "");
        row.set("Fulfillment Status", outcome.isSent() ? "fulfilled" : "unfulfilled");
        boolean atOnce = purchase.channel() == Channel.TILL;
        row.set(
                "Fulfilled at",
                outcome.isSent() ? Times.withOffset(atOnce ? placed.plusMinutes(1) : placed.plusDays(2)) : "");
        row.set("Cancelled at", outcome == Outcome.CANCELLED ? Times.withOffset(placed.plusHours(5)) : "");
    }

    private static String financialStatus(Outcome outcome) {
        return switch (outcome) {
            case COMPLETED, OPEN -> "paid";
            case CANCELLED, FAILED -> "voided";
            case UNPAID -> "pending";
            case REFUNDED -> "refunded";
            case PARTLY_REFUNDED -> "partially_refunded";
            case ODD -> "disputed";
        };
    }

    /** At the till nobody gives an address; a regular gives a name and a number. */
    private void till(CsvText.Row row, Person buyer, long id) {
        row.set("Accepts Marketing", "no").set("Payment Method", dice.chance(0.7) ? "Card" : "Cash");
        row.set("Source", "pos").set("Location", "Maison Lëtz").set("Employee", "Till 1");
        row.set("Receipt Number", "1-" + id % 100_000);
        if (!buyer.isPasserBy()) {
            row.set("Billing Name", buyer.name().full());
            row.set("Phone", Spelling.guarded(buyer.reach().phone().replace(" ", "")));
        }
    }

    private void site(CsvText.Row row, Purchase purchase) {
        Person buyer = purchase.buyer();
        boolean test = flaw == Flaw.TEST;
        row.set("Accepts Marketing", dice.chance(0.35) ? "yes" : "no").set("Shipping Method", "Post");
        row.set(
                "Payment Method",
                test ? "Bogus Gateway" : dice.pick(List.of("Shopify Payments", "PayPal", "Payconiq")));
        row.set("Payment Reference", "r" + dice.hex(12))
                .set("Risk Level", "Low")
                .set("Source", "web");
        row.set("Tags", test ? "test" : "").set("Notes", dice.chance(0.05) ? Notes.any(dice) : "");
        new ShopifyAddress(buyer, dice).write(row);
    }
}
