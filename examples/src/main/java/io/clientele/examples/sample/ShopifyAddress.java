package io.clientele.examples.sample;

import java.util.List;

/** Where an order of the second site goes to, with the apostrophes that its export puts before digits. */
record ShopifyAddress(Person buyer, Dice dice) {

    void write(CsvText.Row row) {
        String phone = dice.chance(0.7) ? Spelling.guarded(Spelling.phone(buyer, dice)) : "";
        for (String role : List.of("Billing ", "Shipping ")) {
            Address home = buyer.home();
            row.set(role + "Name", buyer.name().full()).set(role + "Street", home.street());
            row.set(role + "Address1", home.street()).set(role + "City", home.city());
            row.set(role + "Zip", zip(home)).set(role + "Country", home.country());
            row.set(role + "Phone", phone);
        }
        row.set("Phone", phone);
    }

    /** Apps that write orders leave the apostrophe out. */
    private String zip(Address home) {
        boolean digits = Character.isDigit(home.postcode().charAt(0));
        return digits && buyer.number() % 5 > 0 ? Spelling.guarded(home.postcode()) : home.postcode();
    }
}
