package io.clientele.value;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import io.clientele.internal.Workers;
import java.util.OptionalDouble;
import java.util.concurrent.Executor;

/**
 * What a model says of each customer, as columns: one row for each row of the histories. Immutable.
 *
 * <pre>{@code
 * CustomerValues values = CustomerValues.of(histories, fit.model(), spend.model(), ValueSettings.over(365));
 * for (int row = 0; row < values.size(); row++) {
 *     print(histories.customer(row), values.probabilityOfOrder(row), values.expectedSpend(row));
 * }
 * }</pre>
 *
 * <p>No figure is ever NaN or infinite. Scoring takes memory for its results alone, 56 bytes a row.
 */
public final class CustomerValues implements Outlook {
    /** So many rows are one piece of work. */
    private static final int PIECE = 1 << 15;

    private final RepeatPurchases purchases;
    private final double[] alive;
    private final double[] order;
    private final double[] orders;
    private final double[] value;
    private final double[] spend;
    private final double[] lifetime;
    private final double[] nextDays;
    private final boolean withSpend;

    private CustomerValues(RepeatPurchases purchases, boolean withSpend) {
        this.purchases = purchases;
        this.withSpend = withSpend;
        int size = purchases.size();
        alive = new double[size];
        order = new double[size];
        orders = new double[size];
        nextDays = new double[size];
        value = new double[withSpend ? size : 0];
        spend = new double[withSpend ? size : 0];
        lifetime = new double[withSpend ? size : 0];
    }

    /**
     * Scores in the calling thread.
     *
     * @param purchases the histories
     * @param model the model of buying again, fitted in the unit of the histories
     * @param spend the model of spend; the mean over customers must exist ({@code q > 1})
     * @param settings how far to look ahead
     * @return the scores
     * @throws IllegalArgumentException if the mean spend over customers does not exist
     */
    public static CustomerValues of(
            RepeatPurchases purchases, PurchaseModel model, GammaGamma spend, ValueSettings settings) {
        checkArgument(spend.q() > 1, "The mean spend does not exist for q = %s", spend.q());
        CustomerValues values = new CustomerValues(purchases, true);
        values.score(model, ImmutableList.of(spend), settings, Workers.alone());
        return values;
    }

    /**
     * Scores in the calling thread, without money.
     *
     * @param purchases the histories
     * @param model the model of buying again, fitted in the unit of the histories
     * @param settings how far to look ahead
     * @return the scores, without spend and lifetime value
     */
    public static CustomerValues ofOrders(RepeatPurchases purchases, PurchaseModel model, ValueSettings settings) {
        CustomerValues values = new CustomerValues(purchases, false);
        values.score(model, ImmutableList.of(), settings, Workers.alone());
        return values;
    }

    /**
     * Scores in the calling thread and others. The result is the same for every number of threads.
     *
     * @param purchases the histories
     * @param model the model of buying again
     * @param spend the model of spend
     * @param settings how far to look ahead
     * @param executor runs what the calling thread does not get to
     * @param threads how many threads may work at once, the calling one included
     * @return the scores
     * @throws IllegalArgumentException if the mean spend over customers does not exist, or {@code threads} is not
     *     positive
     */
    public static CustomerValues of(
            RepeatPurchases purchases,
            PurchaseModel model,
            GammaGamma spend,
            ValueSettings settings,
            Executor executor,
            int threads) {
        checkArgument(spend.q() > 1, "The mean spend does not exist for q = %s", spend.q());
        checkArgument(threads > 0, "Nothing can be done by %s threads", threads);
        CustomerValues values = new CustomerValues(purchases, true);
        values.score(model, ImmutableList.of(spend), settings, new Workers(executor, threads));
        return values;
    }

    private void score(PurchaseModel model, ImmutableList<GammaGamma> spends, ValueSettings settings, Workers workers) {
        ImmutableList.Builder<Runnable> work = ImmutableList.builder();
        int pieces = Math.min(workers.threads(), 1 + purchases.size() / PIECE);
        for (int piece = 0; piece < pieces; piece++) {
            int from = (int) ((long) purchases.size() * piece / pieces);
            int to = (int) ((long) purchases.size() * (piece + 1) / pieces);
            work.add(() -> {
                buying(model, settings, from, to);
                spends.forEach(money -> money(money, from, to));
            });
        }
        workers.run(work.build());
    }

    private void buying(PurchaseModel model, ValueSettings settings, int from, int to) {
        Foresight foresight = Foresight.of(model, new Prospect(purchases.scale(), settings, withSpend));
        for (int row = from; row < to; row++) {
            foresight.look(purchases.frequency(row), purchases.recency(row), purchases.age(row));
            double p = foresight.alive();
            alive[row] = p;
            order[row] = p * foresight.order();
            orders[row] = p * foresight.orders();
            nextDays[row] = foresight.nextDays();
            if (withSpend) {
                lifetime[row] = p * foresight.lifetimeOrders();
            }
        }
    }

    private void money(GammaGamma money, int from, int to) {
        for (int row = from; row < to; row++) {
            double expected = money.expectedValue(purchases.frequency(row), purchases.meanValue(row));
            value[row] = expected;
            spend[row] = expected * orders[row];
            lifetime[row] *= expected;
        }
    }

    /** {@return the histories the rows belong to} */
    public RepeatPurchases purchases() {
        return purchases;
    }

    @Override
    public int size() {
        return purchases.size();
    }

    /**
     * {@return the probability that the customer has not dropped out, 0 to 1; no measure of risk, see
     * {@link ModelType#BG_NBD}}
     */
    @Override
    public double probabilityAlive(int row) {
        return alive[row];
    }

    @Override
    public double probabilityOfOrder(int row) {
        return order[row];
    }

    /** {@return the number of purchase days to expect within the horizon} */
    @Override
    public double expectedOrders(int row) {
        return orders[row];
    }

    /** {@return whether there is a model of spend behind the scores} */
    public boolean withSpend() {
        return withSpend;
    }

    /**
     * What the customer spends on a purchase day to come.
     *
     * @param row the row
     * @return the mean; empty without a model of spend
     */
    public OptionalDouble expectedValue(int row) {
        return withSpend ? OptionalDouble.of(value[row]) : OptionalDouble.empty();
    }

    @Override
    public OptionalDouble expectedSpend(int row) {
        return withSpend ? OptionalDouble.of(spend[row]) : OptionalDouble.empty();
    }

    @Override
    public OptionalDouble lifetimeValue(int row) {
        return withSpend ? OptionalDouble.of(lifetime[row]) : OptionalDouble.empty();
    }

    /**
     * In how many days one in two customers with this history order again, if they have not dropped out.
     *
     * @param row the row
     * @return days from the day of the analysis; empty beyond ten years, when "never" is the better word
     */
    public OptionalDouble daysToNextOrder(int row) {
        return nextDays[row] <= Prospect.NEVER_DAYS ? OptionalDouble.of(nextDays[row]) : OptionalDouble.empty();
    }
}
