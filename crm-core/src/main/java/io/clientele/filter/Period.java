package io.clientele.filter;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;

/** Some days on end. Immutable. */
public sealed interface Period {

    /**
     * From one day to another: {@code between 2025-11-15 and 2025-12-31}. It has no days if a relative end comes to lie
     * on the wrong side of the other.
     *
     * @param from the first day, inclusive
     * @param to the last day, inclusive
     */
    record Between(Day from, Day to) implements Period {
        /**
         * A period.
         *
         * @throws IllegalArgumentException if both ends are days of the calendar and the wrong way round
         */
        public Between {
            checkArgument(
                    !(from instanceof Day.Fixed first && to instanceof Day.Fixed last)
                            || !first.date().isAfter(last.date()),
                    "'between' takes the earlier day first");
        }
    }

    /**
     * The last days, weeks, months or years, the day of the answer included: {@code in last 90 days} are that day and
     * the 89 before; {@code in last 1 month}, on 15 May, are the days from 16 April to 15 May.
     *
     * @param count how many, 1 to 99,999
     * @param unit of what
     */
    record Last(int count, Day.Unit unit) implements Period {
        /**
         * A period.
         *
         * @throws IllegalArgumentException if the count is out of its range
         */
        public Last {
            checkArgument(1 <= count && count <= Day.Unit.MOST, "'in last' takes a number from 1 to 99999");
        }
    }

    /** The first day when the filter is answered on a day. */
    default LocalDate from(LocalDate asOf) {
        if (this instanceof Between between) {
            return between.from().on(asOf);
        }
        Last last = (Last) this;
        return last.unit().after(asOf, -last.count()).plusDays(1);
    }

    /** The last day, inclusive, when the filter is answered on a day. */
    default LocalDate to(LocalDate asOf) {
        return this instanceof Between between ? between.to().on(asOf) : asOf;
    }
}
