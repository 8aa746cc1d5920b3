package io.clientele.vat.treatment;

/** A scheme in which VAT is on the seller's margin, and never shown (Art. 306 to 343). Immutable. */
public enum MarginScheme {
    /** Second-hand goods (Art. 313). */
    SECOND_HAND_GOODS,
    /** Works of art (Art. 313). */
    WORKS_OF_ART,
    /** Collectors' items and antiques (Art. 313). */
    COLLECTORS_ITEMS,
    /** Travel that an agent makes up of others' supplies (Art. 306). */
    TRAVEL_AGENT,
    /** The same, carried out outside the Union (Art. 309). */
    TRAVEL_OUTSIDE_UNION;

    /** Whether it is for goods; the others are for the services of travel agents. */
    public boolean isForGoods() {
        return this != TRAVEL_AGENT && this != TRAVEL_OUTSIDE_UNION;
    }
}
