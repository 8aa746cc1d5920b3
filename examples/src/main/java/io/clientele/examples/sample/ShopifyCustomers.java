package io.clientele.examples.sample;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * The second site's customers as the admin exports them: who bought there, half of those who had an account on the
 * first site, and some who never bought. Not thread-safe.
 */
final class ShopifyCustomers {
    static final String HEADER = "Customer ID,First Name,Last Name,Email,Accepts Email Marketing,"
            + "Default Address Company,Default Address Address1,Default Address Address2,Default Address City,"
            + "Default Address Province Code,Default Address Country Code,Default Address Zip,"
            + "Default Address Phone,Phone,Accepts SMS Marketing,Total Spent,Total Orders,Note,Tax Exempt,Tags";

    private static final int WITH_A_CELL_TOO_MANY = 210;
    private static final int BEFORE_A_BLANK_LINE = 120;

    private final Dice dice;
    private final Taxes taxes = new Taxes();
    private final CsvText csv = new CsvText(HEADER, ",", "\r\n");
    private int written;

    private ShopifyCustomers(long seed) {
        dice = new Dice(seed, "shopify customers");
    }

    static byte[] of(People people, List<Purchase> purchases, long seed) {
        ShopifyCustomers customers = new ShopifyCustomers(seed);
        List<List<Purchase>> histories = histories(people, purchases);
        for (Person buyer : people.buyers()) {
            List<Purchase> history = histories.get(buyer.number());
            boolean moved = buyer.number() % 3 != 0 && customers.dice.chance(0.35);
            if (moved || !history.isEmpty()) {
                customers.customer(buyer, history);
            }
        }
        people.registered().forEach(person -> customers.customer(person, List.of()));
        return ("\uFEFF" + customers.csv).getBytes(StandardCharsets.UTF_8);
    }

    /** What each buyer bought here, by number. */
    private static List<List<Purchase>> histories(People people, List<Purchase> purchases) {
        List<List<Purchase>> histories = new ArrayList<>();
        people.buyers().forEach(buyer -> histories.add(new ArrayList<>()));
        for (Purchase purchase : purchases) {
            if (!purchase.buyer().isPasserBy()) {
                histories.get(purchase.buyer().number()).add(purchase);
            }
        }
        return histories;
    }

    private void customer(Person person, List<Purchase> history) {
        boolean wholesale = person.number() % 61 == 7;
        boolean tillOnly = !history.isEmpty() && history.stream().allMatch(one -> one.channel() == Channel.TILL);
        CsvText.Row row = csv.row().set("Customer ID", Spelling.guarded(Long.toString(id(person))));
        row.set("First Name", person.name().given())
                .set("Last Name", person.name().family());
        row.set("Email", tillOnly ? "" : Spelling.email(person, person.reach().email(), dice));
        row.set("Accepts Email Marketing", !tillOnly && dice.chance(0.35) ? "yes" : "no");
        row.set("Accepts SMS Marketing", dice.chance(0.05) ? "yes" : "no").set("Tax Exempt", "no");
        String phone = Spelling.guarded(person.reach().phone().replace(" ", ""));
        row.set("Phone", tillOnly || dice.chance(0.6) ? phone : "");
        if (!tillOnly) {
            address(row, person, wholesale ? person.name().family() + " & Fils S.à r.l." : "");
        }
        totals(row, history, wholesale);
        row.set("Note", dice.chance(0.04) ? "Likes candles;\nring twice" : "");
        end(row);
    }

    private static long id(Person person) {
        return 7_200_000_000_000L + person.number() * 104_729L;
    }

    private void address(CsvText.Row row, Person person, String company) {
        Address home = person.home();
        row.set("Default Address Company", company).set("Default Address Address1", home.street());
        row.set("Default Address City", home.city()).set("Default Address Country Code", home.country());
        row.set("Default Address Zip", Spelling.guarded(home.postcode()));
        row.set(
                "Default Address Phone",
                dice.chance(0.5) ? Spelling.guarded(person.reach().phone()) : "");
    }

    private void totals(CsvText.Row row, List<Purchase> history, boolean wholesale) {
        long spent = 0;
        for (Purchase purchase : history) {
            Bill bill = Bill.of(purchase, taxes);
            spent += purchase.outcome().isPaid() ? bill.total() - bill.refunded(purchase.outcome()) : 0;
        }
        row.set("Total Spent", Cents.point(spent)).set("Total Orders", Integer.toString(history.size()));
        List<String> tags = new ArrayList<>();
        if (wholesale) {
            tags.add("wholesale");
        }
        if (spent > 500_00) {
            tags.add("vip");
        }
        if (dice.chance(0.03)) {
            tags.add("Atelier du thé");
        }
        row.set("Tags", String.join(", ", tags));
    }

    private void end(CsvText.Row row) {
        if (written == WITH_A_CELL_TOO_MANY) {
            row.end("checked");
        } else {
            row.end();
        }
        if (written == BEFORE_A_BLANK_LINE) {
            csv.blankLine();
        }
        written++;
    }
}
