package io.clientele.rfm;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;

/**
 * The scores of all customers of a shop, in columns: ask for a column of a customer by the customer's number, which
 * makes no object, or for a row ({@link #score}).
 *
 * <p>For a customer without purchase every column is 0. Immutable.
 */
public final class RfmTable {
    private static final int NO_GROUP = -1;

    private final RfmValues values;
    private final RfmGrid grid;
    private final byte[] r;
    private final byte[] f;
    private final byte[] m;
    private final byte[] group;

    private RfmTable(RfmValues values, RfmGrid grid) {
        this.values = values;
        this.grid = grid;
        this.r = new byte[values.customers()];
        this.f = new byte[values.customers()];
        this.m = new byte[values.customers()];
        this.group = new byte[values.customers()];
    }

    /** A table of the values and the scores of those customers who have a purchase, in their order. */
    static RfmTable of(RfmValues values, byte[] recency, byte[] frequency, byte[] monetary, RfmGrid grid) {
        RfmTable table = new RfmTable(values, grid);
        for (int customer = 0, next = 0; customer < values.customers(); customer++) {
            if (values.frequency(customer) > 0) {
                table.r[customer] = recency[next];
                table.f[customer] = frequency[next];
                table.m[customer] = monetary[next];
                table.group[customer] = (byte) grid.groupIndex(recency[next], frequency[next], monetary[next]);
                next++;
            } else {
                table.group[customer] = NO_GROUP;
            }
        }
        return table;
    }

    /** {@return the number of customers, those without purchase included: their numbers are 0 to one less} */
    public int customers() {
        return values.customers();
    }

    /** {@return the number of customers with a purchase} */
    public int scored() {
        return values.scored();
    }

    /**
     * Whether the customer has a purchase, and so has scores and a group.
     *
     * @param customer the customer's number, from 0
     * @return whether there is a row
     */
    public boolean isScored(int customer) {
        return values.frequency(customer) > 0;
    }

    /**
     * Whole days from the last purchase to the day of the analysis.
     *
     * @param customer the customer's number, from 0
     * @return days, from 0
     */
    public int recencyDays(int customer) {
        return values.recencyDays(customer);
    }

    /**
     * The number of purchases.
     *
     * @param customer the customer's number, from 0
     * @return purchases, from 1 for a customer who is scored
     */
    public int frequency(int customer) {
        return values.frequency(customer);
    }

    /**
     * The sum of purchases less returns, or the mean over purchases where the settings ask for it, in minor units.
     *
     * @param customer the customer's number, from 0
     * @return minor units, negative if more was given back than bought
     */
    public long monetaryMinor(int customer) {
        return values.monetaryMinor(customer);
    }

    /**
     * The recency score, 1 to 5.
     *
     * @param customer the customer's number, from 0
     * @return the score, 5 being the latest
     */
    public int r(int customer) {
        return r[customer];
    }

    /**
     * The frequency score, 1 to 5.
     *
     * @param customer the customer's number, from 0
     * @return the score, 5 being the most often
     */
    public int f(int customer) {
        return f[customer];
    }

    /**
     * The monetary score, 1 to 5.
     *
     * @param customer the customer's number, from 0
     * @return the score, 5 being the most
     */
    public int m(int customer) {
        return m[customer];
    }

    /**
     * The customer's group; empty for a customer without purchase.
     *
     * @param customer the customer's number, from 0
     * @return the group
     */
    public Optional<RfmGroup> group(int customer) {
        return isScored(customer) ? Optional.of(grid.groups().get(group[customer])) : Optional.empty();
    }

    /**
     * The customer's row; empty for a customer without purchase.
     *
     * @param customer the customer's number, from 0
     * @return the row
     */
    public Optional<RfmScore> score(int customer) {
        return group(customer)
                .map(name -> new RfmScore(
                        recencyDays(customer),
                        frequency(customer),
                        monetaryMinor(customer),
                        r(customer),
                        f(customer),
                        m(customer),
                        name));
    }

    /** {@return the grid that names the groups} */
    public RfmGrid grid() {
        return grid;
    }

    /**
     * What each group of the grid comes to, in the order of {@link RfmGrid#groups()}, groups without customers
     * included.
     *
     * @return one entry for each group of the grid
     * @throws ArithmeticException if the amounts of a group add up to more than a long holds
     */
    public List<RfmGroupTotals> groupTotals() {
        int[] customers = new int[grid.groups().size()];
        long[] purchases = new long[customers.length];
        long[] monetary = new long[customers.length];
        for (int customer = 0; customer < group.length; customer++) {
            int index = group[customer];
            if (index != NO_GROUP) {
                customers[index]++;
                purchases[index] += frequency(customer);
                monetary[index] = Math.addExact(monetary[index], values.spentMinor(customer));
            }
        }
        ImmutableList.Builder<RfmGroupTotals> totals = ImmutableList.builder();
        for (int i = 0; i < customers.length; i++) {
            totals.add(new RfmGroupTotals(grid.groups().get(i), customers[i], purchases[i], monetary[i]));
        }
        return totals.build();
    }

    /** {@return how many customers there are with each recency and frequency score} */
    public RfmCounts counts() {
        return RfmCounts.of(this);
    }
}
