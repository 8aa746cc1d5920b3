package io.clientele.examples.sample;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Locale;

/**
 * What was sold on market days, from a spreadsheet of the shop's own: names and numbers, no addresses. Not thread-safe.
 */
final class CounterSales {
    static final String HEADER = "order_id,ordered_at,email,name,phone,total,currency,line_sku,line_name,line_category,"
            + "line_quantity,line_price,line_total,channel,language";

    private final Dice dice;
    private final Taxes taxes = new Taxes();
    private final CsvText csv = new CsvText(HEADER, ";", "\r\n");
    private final Flaws flaws = new Flaws(
            35,
            Flaw.IMPOSSIBLE_DATE,
            Flaw.BLANK_LINE_AFTER,
            Flaw.NO_AMOUNT,
            Flaw.CELL_TOO_MANY,
            Flaw.NO_NUMBER,
            Flaw.BLANK_LINE_AFTER);
    private Flaw flaw = Flaw.NONE;
    private int written;

    private CounterSales(long seed) {
        dice = new Dice(seed, "counter");
    }

    static byte[] of(List<Purchase> purchases, long seed) {
        CounterSales sales = new CounterSales(seed);
        purchases.forEach(sales::sale);
        return sales.csv.toString().getBytes(Charset.forName("windows-1252"));
    }

    private void sale(Purchase purchase) {
        flaw = flaws.next(purchase);
        Bill bill = Bill.of(purchase, taxes);
        String phone = purchase.buyer().isPasserBy() ? "" : Spelling.phone(purchase.buyer(), dice);
        for (Bill.Line line : bill.lines()) {
            CsvText.Row row = csv.row();
            whole(row, purchase, bill, phone);
            item(row, line);
            if (flaw == Flaw.CELL_TOO_MANY) {
                row.end("bar bezahlt", "");
            } else {
                row.end();
            }
        }
        if (flaw == Flaw.BLANK_LINE_AFTER) {
            csv.blankLine();
        }
        written++;
    }

    private void whole(CsvText.Row row, Purchase purchase, Bill bill, String phone) {
        row.set("order_id", flaw == Flaw.NO_NUMBER ? "" : String.format(Locale.ROOT, "M-%05d", written + 1));
        row.set("ordered_at", flaw == Flaw.IMPOSSIBLE_DATE ? "30.02.2024 10:30" : Times.german(purchase.placed()));
        row.set("name", purchase.buyer().name().full()).set("phone", phone);
        row.set("total", flaw == Flaw.NO_AMOUNT ? "1e999" : Cents.comma(bill.total()))
                .set("currency", "EUR");
        row.set("channel", "Wochenmarkt")
                .set("language", purchase.buyer().reach().language());
    }

    private static void item(CsvText.Row row, Bill.Line line) {
        Product product = line.item().product();
        row.set("line_sku", product.sku()).set("line_name", product.name());
        row.set("line_category", product.category());
        row.set("line_quantity", Integer.toString(line.item().quantity()));
        row.set("line_price", Cents.comma(product.cents())).set("line_total", Cents.comma(line.paid()));
    }
}
