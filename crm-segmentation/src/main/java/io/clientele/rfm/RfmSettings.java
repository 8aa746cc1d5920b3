package io.clientele.rfm;

import java.time.LocalDate;

/**
 * How to score. Immutable.
 *
 * @param asOf the day from which recency is counted back; orders of later days are not seen
 * @param recency how days since the last purchase become scores
 * @param frequency how numbers of purchases become scores
 * @param monetary how amounts of money become scores
 * @param grid which scores belong to which group
 * @param measure what the amount of money is
 */
public record RfmSettings(
        LocalDate asOf, RfmScale recency, RfmScale frequency, RfmScale monetary, RfmGrid grid, RfmMeasure measure) {
    /**
     * Quintiles that keep equal values together, and the ten usual groups.
     *
     * @param day the day from which recency is counted back
     * @return the settings most shops begin with
     */
    public static RfmSettings asOf(LocalDate day) {
        RfmScale quintiles = RfmScale.quintiles(RfmTies.TOGETHER);
        return new RfmSettings(day, quintiles, quintiles, quintiles, RfmGrid.tenGroups(), RfmMeasure.TOTAL);
    }

    /**
     * The scale of three scores that Klaviyo documents: recency 3 within 180 days, 2 within 365 days; frequency and
     * monetary value by tertiles; and its six groups. It leaves orders out that were free, as all of RFM does here.
     *
     * @param day the day from which recency is counted back
     * @return the settings
     */
    public static RfmSettings threeLevels(LocalDate day) {
        RfmScale tertiles = RfmScale.tertiles(RfmTies.TOGETHER);
        return new RfmSettings(
                day, RfmScale.thresholds(180, 365), tertiles, tertiles, RfmGrid.sixGroups(), RfmMeasure.TOTAL);
    }

    /**
     * The scores and groups of the R package rfm: five bins that end at quantiles, see {@link RfmScale#quantiles}, and
     * the intervals of its example.
     *
     * @param day the day from which recency is counted back
     * @param major how many minor units a unit of the currency has, 100 for euro
     * @return the settings
     */
    public static RfmSettings intervals(LocalDate day, long major) {
        RfmScale ones = RfmScale.quantiles(1);
        return new RfmSettings(day, ones, ones, RfmScale.quantiles(major), RfmGrid.intervalGroups(), RfmMeasure.TOTAL);
    }

    /**
     * The same with quintiles in all three dimensions.
     *
     * @param ties what happens to equal values
     * @return the changed settings
     */
    public RfmSettings withQuintiles(RfmTies ties) {
        RfmScale quintiles = RfmScale.quintiles(ties);
        return withScales(quintiles, quintiles, quintiles);
    }

    /**
     * The same with other scales.
     *
     * @param newRecency how days since the last purchase become scores
     * @param newFrequency how numbers of purchases become scores
     * @param newMonetary how amounts of money become scores
     * @return the changed settings
     */
    public RfmSettings withScales(RfmScale newRecency, RfmScale newFrequency, RfmScale newMonetary) {
        return new RfmSettings(asOf, newRecency, newFrequency, newMonetary, grid, measure);
    }

    /**
     * The same with other groups.
     *
     * @param newGrid which scores belong to which group
     * @return the changed settings
     */
    public RfmSettings withGrid(RfmGrid newGrid) {
        return new RfmSettings(asOf, recency, frequency, monetary, newGrid, measure);
    }

    /**
     * The same with another amount of money.
     *
     * @param newMeasure all that was spent, or the mean of a purchase
     * @return the changed settings
     */
    public RfmSettings withMeasure(RfmMeasure newMeasure) {
        return new RfmSettings(asOf, recency, frequency, monetary, grid, newMeasure);
    }
}
