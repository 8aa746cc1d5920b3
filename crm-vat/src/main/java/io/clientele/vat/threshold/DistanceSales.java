package io.clientele.vat.threshold;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * The port through which is kept what a seller has sold over the border, by which the threshold goes. One object is of
 * one seller, within a unit of work: what is added appears and disappears with it.
 */
public interface DistanceSales {

    /**
     * What a calendar year came to.
     *
     * @param sum all sales of the year less what was sent back
     * @param highest the most that the sum ever was: that says whether the threshold was ever exceeded
     */
    record YearTotal(BigDecimal sum, BigDecimal highest) {

        /** A year without sales. */
        public static final YearTotal NOTHING = new YearTotal(BigDecimal.ZERO, BigDecimal.ZERO);

        /** With another sale, or with something sent back, which is negative. */
        public YearTotal plus(BigDecimal net) {
            BigDecimal after = sum.add(net);
            return new YearTotal(after, after.max(highest));
        }
    }

    /**
     * An option to tax where the buyer is. One that has ended still tells how the sales of its years were taxed.
     *
     * @param first the calendar year in which it begins
     * @param end the calendar year in which it holds no more; empty while it goes on
     */
    record TaxedAbroad(int first, Optional<Integer> end) {

        /** Whether it holds in a calendar year. */
        public boolean holdsIn(int year) {
            return year >= first && (end.isEmpty() || year < end.get());
        }
    }

    /** What a calendar year came to; {@link YearTotal#NOTHING} before anything was added. */
    YearTotal year(int year);

    /**
     * Adds a sale, once: one whose key was added before changes nothing, whatever it comes to now.
     *
     * @param key what the host knows it by, 1 to 400 characters
     * @param year the calendar year of its tax point
     * @param net what it comes to without VAT; negative for what is sent back
     * @return whether it was new
     */
    boolean add(String key, int year, BigDecimal net);

    /** The options that there ever were, in the order in which they were kept. */
    List<TaxedAbroad> options();

    /** Keeps options in the place of all former ones. */
    void keepOptions(List<TaxedAbroad> options);
}
