package io.clientele.value;

import java.util.Map;

/**
 * A model of buying again, with its parameters: what the history of one customer says of the time to come. Immutable.
 *
 * <p>Histories are those of {@link RepeatPurchases}; times are in the unit in which the model was fitted. For histories
 * of up to 1,000 repeat purchases and 40 years results are finite and within 1e-10 of the exact value, relatively. All
 * methods throw {@link IllegalArgumentException} for what is no history: a recency beyond the age, repeat purchases
 * without recency or the other way round, a time that is negative, infinite or no number.
 */
public sealed interface PurchaseModel permits BgNbd, MbgNbd, MbgCnbdK, ParetoNbd {

    /** {@return which model it is} */
    ModelType type();

    /** {@return the parameters by name, in the order of {@link ModelType#parameters()}} */
    Map<String, Double> parameters();

    /**
     * How likely a history is, as the natural logarithm of its density. Where purchases are regular
     * {@link #logLikelihoodOfGaps} is to be added.
     *
     * @param frequency repeat purchase days
     * @param recency time from first to last purchase day
     * @param age time from the first purchase day on
     * @return the logarithm
     */
    double logLikelihood(int frequency, double recency, double age);

    /**
     * What the times between purchases add to the likelihood, as a logarithm: how likely it is that a number of
     * purchases is spread like this over the time from the first to the last. It depends on how regular purchases are
     * alone, and is what models of different regularity are compared by.
     *
     * @param frequency repeat purchase days
     * @param logGaps the sum of the natural logarithms of the times between two purchase days, see
     *     {@link RepeatPurchases#logGaps}
     * @return the logarithm; 0 for models of purchases at random
     */
    default double logLikelihoodOfGaps(int frequency, double logGaps) {
        return 0;
    }

    /**
     * Whether what somebody who has not dropped out does is independent of the time since the last purchase.
     *
     * @return true for models of purchases at random: figures of the future then are the same for every recency
     */
    default boolean memoryless() {
        return true;
    }

    /**
     * The probability that the customer has not dropped out.
     *
     * @param frequency repeat purchase days
     * @param recency time from first to last purchase day
     * @param age time from the first purchase day on
     * @return 0 to 1
     */
    double probabilityAlive(int frequency, double recency, double age);

    /**
     * The orders to expect of a customer who has not dropped out.
     *
     * @param frequency repeat purchase days
     * @param recency time from first to last purchase day
     * @param age time from the first purchase day on
     * @param time how far to look ahead
     * @return the mean number of days with a purchase, from 0
     */
    double ordersIfAlive(int frequency, double recency, double age, double time);

    /**
     * The probability of at least one order by a customer who has not dropped out.
     *
     * @param frequency repeat purchase days
     * @param recency time from first to last purchase day
     * @param age time from the first purchase day on
     * @param time how far to look ahead
     * @return 0 to 1
     */
    double probabilityOfOrderIfAlive(int frequency, double recency, double age, double time);

    /**
     * The time within which one in two customers of this history order again, if they have not dropped out.
     *
     * @param frequency repeat purchase days
     * @param recency time from first to last purchase day
     * @param age time from the first purchase day on
     * @return the median; for a young customer of a shop with few repeat buyers it can be centuries, or infinite
     */
    double medianTimeToOrder(int frequency, double recency, double age);

    /**
     * The orders to expect. Of a new customer: {@code expectedOrders(0, 0, 0, time)}.
     *
     * @param frequency repeat purchase days
     * @param recency time from first to last purchase day
     * @param age time from the first purchase day on
     * @param time how far to look ahead
     * @return the mean number of days with a purchase, from 0
     */
    default double expectedOrders(int frequency, double recency, double age, double time) {
        return probabilityAlive(frequency, recency, age) * ordersIfAlive(frequency, recency, age, time);
    }

    /**
     * The probability of at least one order. One less this is the risk to lose the customer; unlike one less
     * {@link #probabilityAlive} it ranks customers well under every model.
     *
     * @param frequency repeat purchase days
     * @param recency time from first to last purchase day
     * @param age time from the first purchase day on
     * @param time how far to look ahead
     * @return 0 to 1
     */
    default double probabilityOfOrder(int frequency, double recency, double age, double time) {
        return probabilityAlive(frequency, recency, age) * probabilityOfOrderIfAlive(frequency, recency, age, time);
    }
}
