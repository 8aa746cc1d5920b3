package io.clientele.value;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;

/**
 * How orders become histories. Immutable.
 *
 * @param asOf the day of the analysis; later orders are not seen
 * @param scale the unit of time
 * @param fractionDigits how many decimal digits the minor units of the currency are, 2 for cents; mean values are in
 *     the major unit
 */
public record HistorySettings(LocalDate asOf, TimeScale scale, int fractionDigits) {
    /**
     * Settings.
     *
     * @throws IllegalArgumentException if the fraction digits are not within 0 to 9
     */
    public HistorySettings {
        checkArgument(0 <= fractionDigits && fractionDigits <= 9, "No currency has %s fraction digits", fractionDigits);
    }

    /**
     * Days, and cents.
     *
     * @param day the day of the analysis
     * @return the settings most shops begin with
     */
    public static HistorySettings asOf(LocalDate day) {
        return new HistorySettings(day, TimeScale.DAYS, 2);
    }

    /**
     * The same in another unit of time.
     *
     * @param newScale the unit
     * @return the changed settings
     */
    public HistorySettings in(TimeScale newScale) {
        return new HistorySettings(asOf, newScale, fractionDigits);
    }

    /**
     * The same as of another day.
     *
     * @param day the day of the analysis
     * @return the changed settings
     */
    public HistorySettings on(LocalDate day) {
        return new HistorySettings(day, scale, fractionDigits);
    }
}
