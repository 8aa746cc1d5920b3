package io.clientele.value;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;

/**
 * The history of each buyer in three figures and the mean of what was spent, as columns; one row for each customer with
 * a purchase, by ascending number of the customer.
 *
 * <ul>
 *   <li><b>frequency</b> {@code x}: the number of days with a purchase, less one. Two purchases on one day count once.
 *   <li><b>recency</b> {@code t_x}: the time from the first day with a purchase to the last; 0 for who bought on one
 *       day only. It is not the time since the last purchase, as in RFM.
 *   <li><b>age</b> {@code T}: the time from the first day with a purchase to the day of the analysis.
 *   <li><b>mean value</b>: what was spent on a day with a purchase, on average, the first of them left out; 0 for who
 *       bought on one day only.
 * </ul>
 *
 * <p>These are the conventions of Fader and Hardie. Immutable as long as the arrays given to {@link #ofColumns} are
 * left alone: they are not copied, because they are large.
 */
public final class RepeatPurchases {
    private final TimeScale scale;
    private final int[] customer;
    private final int[] frequency;
    private final double[] recency;
    private final double[] age;
    private final double[] meanValue;
    /** Empty where they are not known. */
    private final double[] logGaps;

    RepeatPurchases(
            TimeScale scale,
            int[] customer,
            int[] frequency,
            double[] recency,
            double[] age,
            double[] meanValue,
            double[] logGaps) {
        this.scale = scale;
        this.customer = customer;
        this.frequency = frequency;
        this.recency = recency;
        this.age = age;
        this.meanValue = meanValue;
        this.logGaps = logGaps;
    }

    /**
     * The histories in some orders, which may come in any order.
     *
     * <p>An amount of zero or more is a purchase: leave orders that were free out if they are not to count. An amount
     * below zero is a return, which is no purchase and is taken off the last day with a purchase up to then; what comes
     * back before any purchase is not seen, and neither is what lies behind the day of the analysis.
     *
     * <p>Time and memory grow linearly with the orders, except that the days of one customer are sorted: 8 bytes an
     * order and 40 a customer.
     *
     * @param customers how many customers there are, those without orders included
     * @param customer the customer of each order, from 0 to {@code customers - 1}
     * @param epochDay the day of each order, see {@link LocalDate#toEpochDay()}
     * @param amountMinor the amount of each order in minor units (cents)
     * @param settings the day of the analysis and the units
     * @return the histories
     * @throws IllegalArgumentException if the arrays differ in length
     * @throws IndexOutOfBoundsException if an order names a customer that there is none of
     */
    public static RepeatPurchases of(
            int customers, int[] customer, int[] epochDay, long[] amountMinor, HistorySettings settings) {
        checkArgument(
                customer.length == epochDay.length && customer.length == amountMinor.length,
                "Columns differ in length: %s customers, %s days, %s amounts",
                customer.length,
                epochDay.length,
                amountMinor.length);
        return new HistoryColumns(customers, customer, epochDay, amountMinor, settings).histories();
    }

    /**
     * Histories that are known already, of customers numbered from 0; the arrays are not copied.
     *
     * @param scale the unit of recency and age
     * @param frequency repeat purchase days, from 0
     * @param recency time from first to last purchase day; 0 where the frequency is
     * @param age time from the first purchase day on, at least the recency
     * @param meanValue mean spend of the repeat purchase days; 0 where it is not known
     * @return the histories
     * @throws IllegalArgumentException if the arrays differ in length or a row is no possible history
     */
    public static RepeatPurchases ofColumns(
            TimeScale scale, int[] frequency, double[] recency, double[] age, double[] meanValue) {
        int rows = frequency.length;
        checkArgument(
                recency.length == rows && age.length == rows && meanValue.length == rows,
                "Columns differ in length: %s, %s, %s and %s",
                rows,
                recency.length,
                age.length,
                meanValue.length);
        int[] customer = new int[rows];
        for (int row = 0; row < rows; row++) {
            customer[row] = row;
            checkHistory(frequency[row], recency[row], age[row]);
            if (!Double.isFinite(meanValue[row])) {
                throw new IllegalArgumentException("Row " + row + " has the mean value " + meanValue[row]);
            }
        }
        return new RepeatPurchases(scale, customer, frequency, recency, age, meanValue, new double[0]);
    }

    /**
     * The same with the times between purchases, which {@link MbgCnbdK} is fitted by; the array is not copied.
     *
     * @param gaps for each row the sum of the natural logarithms of the times between two purchase days in
     *     {@link #scale}; 0 where there are none
     * @return the histories with them
     * @throws IllegalArgumentException if there are more or fewer than rows, or one is no number or infinite
     */
    public RepeatPurchases withLogGaps(double[] gaps) {
        checkArgument(gaps.length == customer.length, "%s gaps for %s rows", gaps.length, customer.length);
        for (double each : gaps) {
            checkArgument(Double.isFinite(each), "The logarithm of a time between purchases is %s", each);
        }
        return new RepeatPurchases(scale, customer, frequency, recency, age, meanValue, gaps);
    }

    /** Nothing where three figures can be a history; it is asked for each customer, and makes nothing. */
    static void checkHistory(int frequency, double recency, double age) {
        boolean possible = frequency >= 0 && recency >= 0 && recency <= age && age < Double.POSITIVE_INFINITY;
        if (!possible || (frequency > 0) != (recency > 0)) {
            throw new IllegalArgumentException(
                    "No history: frequency " + frequency + ", recency " + recency + ", age " + age);
        }
    }

    /** {@return the number of rows, which is that of customers with a purchase} */
    public int size() {
        return customer.length;
    }

    /** {@return the unit of recency and age} */
    public TimeScale scale() {
        return scale;
    }

    /** {@return the number of the customer of a row} */
    public int customer(int row) {
        return customer[row];
    }

    /** {@return repeat purchase days} */
    public int frequency(int row) {
        return frequency[row];
    }

    /** {@return the time from the first purchase day to the last, in {@link #scale}} */
    public double recency(int row) {
        return recency[row];
    }

    /** {@return the time from the first purchase day to that of the analysis, in {@link #scale}} */
    public double age(int row) {
        return age[row];
    }

    /** {@return the mean spend of the repeat purchase days, 0 where there are none; can be below zero after returns} */
    public double meanValue(int row) {
        return meanValue[row];
    }

    /** {@return whether the times between purchases are known: they are in histories made from orders} */
    public boolean knowsGaps() {
        return logGaps.length == customer.length;
    }

    /**
     * The times between two purchase days of a customer, which say how regular they are.
     *
     * @param row the row
     * @return the sum of their natural logarithms, in {@link #scale}; 0 where there are none
     * @throws IllegalStateException if they are not known
     */
    public double logGaps(int row) {
        if (!knowsGaps()) {
            throw new IllegalStateException("The times between purchases are not known");
        }
        return logGaps[row];
    }
}
