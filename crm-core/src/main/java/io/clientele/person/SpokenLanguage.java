package io.clientele.person;

/**
 * The language to write to somebody in, and how it is known. Immutable.
 *
 * @param language the language
 * @param evidence what says so
 */
public record SpokenLanguage(Language language, Evidence evidence) {

    /** What says which language somebody speaks, the strongest first. */
    public enum Evidence {
        /** The language that an order was placed in; of several, the last one's. */
        ORDER,
        /** What a record of the customer or member says. */
        CUSTOMER_RECORD,
        /** The only official language of the country that the last order was shipped to. */
        SHIPPING_COUNTRY
    }
}
