package io.clientele.rfm;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.List;

/**
 * Who moved between groups from one day to another. Immutable.
 *
 * <pre>{@code
 * RfmMigration moved = RfmMigration.between(Rfm.score(orders, march), Rfm.score(orders, june));
 * print(moved.customers(new RfmGroup("champions"), new RfmGroup("at risk")));
 * }</pre>
 */
public final class RfmMigration {
    private final RfmGrid grid;
    /** From a group, the last row being nobody's who had no purchase before, to a group. */
    private final int[][] counts;

    private RfmMigration(RfmGrid grid, int[][] counts) {
        this.grid = grid;
        this.counts = counts;
    }

    /**
     * Counts who moved.
     *
     * @param before the scores as of the earlier day
     * @param after the scores as of the later day, of the same customers by the same numbers and the same grid
     * @return how many went from where to where
     * @throws IllegalArgumentException if the tables differ in customers or grid
     */
    public static RfmMigration between(RfmTable before, RfmTable after) {
        checkArgument(before.grid().equals(after.grid()), "The tables have different grids");
        checkArgument(
                before.customers() == after.customers(),
                "The tables have %s and %s customers",
                before.customers(),
                after.customers());
        List<RfmGroup> groups = after.grid().groups();
        int[][] counts = new int[groups.size() + 1][groups.size()];
        for (int customer = 0; customer < after.customers(); customer++) {
            if (after.isScored(customer)) {
                int from = before.group(customer).map(groups::indexOf).orElse(groups.size());
                counts[from][groups.indexOf(after.group(customer).orElseThrow())]++;
            }
        }
        return new RfmMigration(after.grid(), counts);
    }

    /** {@return the groups, in the order of the grid} */
    public List<RfmGroup> groups() {
        return grid.groups();
    }

    /**
     * How many customers moved from one group to another, or stayed where both are the same.
     *
     * @param from the group on the earlier day
     * @param to the group on the later day
     * @return how many, from 0
     * @throws IllegalArgumentException if the grid has no such group
     */
    public int customers(RfmGroup from, RfmGroup to) {
        return counts[index(from)][index(to)];
    }

    /**
     * How many customers of a group had no purchase yet on the earlier day.
     *
     * @param to the group on the later day
     * @return how many, from 0
     * @throws IllegalArgumentException if the grid has no such group
     */
    public int newcomers(RfmGroup to) {
        return counts[counts.length - 1][index(to)];
    }

    private int index(RfmGroup group) {
        int index = grid.groups().indexOf(group);
        checkArgument(index >= 0, "The grid has no group '%s'", group.name());
        return index;
    }
}
