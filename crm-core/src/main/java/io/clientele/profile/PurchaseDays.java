package io.clientele.profile;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;

/**
 * The days on which somebody bought, one for each purchase, ascending: two purchases on one day are there twice.
 * Immutable. It takes four bytes a purchase.
 */
public final class PurchaseDays {
    private static final PurchaseDays NONE = new PurchaseDays(new int[0]);

    private final int[] epochDays;

    private PurchaseDays(int[] epochDays) {
        this.epochDays = epochDays;
    }

    /** Those of somebody who has bought nothing. */
    public static PurchaseDays none() {
        return NONE;
    }

    /** The given days, in whatever order. */
    public static PurchaseDays of(Collection<LocalDate> days) {
        return ofEpochDays(
                days.stream().mapToInt(day -> Math.toIntExact(day.toEpochDay())).toArray());
    }

    /** Takes over an array of days since 1970-01-01. */
    static PurchaseDays ofEpochDays(int[] days) {
        Arrays.sort(days);
        return days.length == 0 ? NONE : new PurchaseDays(days);
    }

    /** The number of purchases. */
    public int count() {
        return epochDays.length;
    }

    /**
     * The day of a purchase.
     *
     * @param purchase the number of the purchase, from 0 for the first
     * @throws IndexOutOfBoundsException if there are not so many
     */
    public LocalDate day(int purchase) {
        return LocalDate.ofEpochDay(epochDays[purchase]);
    }

    /** How many purchases there are from one day to another, both included; none if they are the wrong way round. */
    public int countBetween(LocalDate from, LocalDate to) {
        return Math.max(0, countBefore(to.toEpochDay() + 1) - countBefore(from.toEpochDay()));
    }

    private int countBefore(long epochDay) {
        int low = 0;
        int high = epochDays.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (epochDays[middle] < epochDay) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PurchaseDays days && Arrays.equals(epochDays, days.epochDays);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(epochDays);
    }

    /** How many there are; the days themselves do not belong in logs. */
    @Override
    public String toString() {
        return "PurchaseDays[" + epochDays.length + "]";
    }
}
