package io.clientele.vat.treatment;

/** A scheme in which VAT is on the seller's margin, and never shown (Art. 306 to 343). Immutable. */
public enum MarginScheme {
    /** Second-hand goods, such as a car (Art. 313). */
    SECOND_HAND_GOODS,
    /**
     * Second-hand means of transport of a dealer, in a state that still has the arrangements of its own that it had for
     * them in 1992 (Art. 326 and 327); elsewhere they are second-hand goods. The tax is not shown either (Art. 332).
     */
    SECOND_HAND_MEANS_OF_TRANSPORT,
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
