package io.clientele.examples.sample;

/** A postal address; the country as two letters. */
record Address(String street, String postcode, String city, String country) {
    static final Address NONE = new Address("", "", "", "");

    /** A shop in Luxembourg sells in euro, and in francs to Switzerland. */
    String currency() {
        return country.equals("CH") ? "CHF" : "EUR";
    }
}
