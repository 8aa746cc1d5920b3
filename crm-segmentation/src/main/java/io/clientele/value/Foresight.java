package io.clientele.value;

/**
 * What a model says of one history after the other, without making objects for them. The figures other than
 * {@link #alive} are those of a customer who has not dropped out. Not thread-safe.
 */
interface Foresight {
    /** That of a model. */
    static Foresight of(PurchaseModel model, Prospect prospect) {
        return model instanceof MbgCnbdK regular && !regular.memoryless()
                ? new ForesightByPhase(regular, prospect)
                : new ForesightByAge(model, prospect);
    }

    /** Turns to a history; the other methods then tell of it. */
    void look(int frequency, double recency, double age);

    /** The probability that the customer has not dropped out. */
    double alive();

    /** The probability of an order within the horizon. */
    double order();

    /** The orders to expect within the horizon. */
    double orders();

    /** The orders to expect in a lifetime, those that come later being worth less. */
    double lifetimeOrders();

    /** Half of them order within so many days; beyond {@link Prospect#NEVER_DAYS} it does not say how many. */
    double nextDays();
}
