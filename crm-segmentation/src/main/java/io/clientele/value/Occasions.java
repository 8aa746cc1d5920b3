package io.clientele.value;

import static com.google.common.base.Preconditions.checkArgument;

import io.clientele.profile.PurchaseColumns;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import org.apache.commons.math3.util.FastMath;

/**
 * Occasions to buy that follow each other, each of them a number of days or of calendar months; the last one ends with
 * the day of the analysis. The occasion of a first purchase is no opportunity to buy again; all later ones are, whether
 * or not something was bought. Immutable.
 *
 * @param asOf the day of the analysis
 * @param length how long an occasion is: some days or some months and years, not both; at most ten years
 */
public record Occasions(LocalDate asOf, Period length) {
    private static final int MOST_DAYS = 3_660;
    private static final int MOST_MONTHS = 120;
    private static final double DAYS_OF_A_YEAR = 365.25;
    private static final double DAYS_OF_A_MONTH = DAYS_OF_A_YEAR / 12;

    /**
     * Occasions.
     *
     * @throws IllegalArgumentException if the length is not positive, too long, or mixes days and months
     */
    public Occasions {
        long months = length.toTotalMonths();
        checkArgument(
                (months == 0) != (inDays(length) == 0),
                "An occasion has days or months, one of them and not both: %s",
                length);
        checkArgument(
                months >= 0 && months <= MOST_MONTHS && inDays(length) >= 0 && inDays(length) <= MOST_DAYS,
                "An occasion lasts up to ten years, not %s",
                length);
    }

    /**
     * How many whole occasions lie between that of a day and the last one.
     *
     * @param day a day up to that of the analysis
     * @return 0 for a day of the last occasion
     */
    public int ago(LocalDate day) {
        // A day later months end where they end in the calendar.
        LocalDate next = day.plusDays(1);
        LocalDate end = asOf.plusDays(1);
        long ago = inDays(length) > 0
                ? ChronoUnit.DAYS.between(next, end) / inDays(length)
                : ChronoUnit.MONTHS.between(next, end) / length.toTotalMonths();
        return Math.toIntExact(ago);
    }

    private static int inDays(Period length) {
        return (int) length.get(ChronoUnit.DAYS);
    }

    /** {@return the number of days of an occasion, that of months on average} */
    public double days() {
        return inDays(length) + length.toTotalMonths() * DAYS_OF_A_MONTH;
    }

    /**
     * How many occasions come to a number of days.
     *
     * @param days a number of days, above 0
     * @return the nearest number of occasions, at least 1
     */
    public int within(int days) {
        return (int) Math.max(1, Math.round(days / days()));
    }

    /**
     * How far to look ahead, in occasions.
     *
     * @param settings the same in days and years
     * @return the nearest numbers of occasions, at least 1 each
     */
    public OccasionValues.Ahead ahead(ValueSettings settings) {
        double discount = FastMath.pow(1 + settings.yearlyDiscount(), days() / DAYS_OF_A_YEAR) - 1;
        return new OccasionValues.Ahead(within(settings.horizonDays()), within(settings.lifetimeDays()), discount);
    }

    /**
     * The last day of an occasion to come.
     *
     * @param number which one, from 1
     * @return its last day
     */
    public LocalDate end(int number) {
        return asOf.plusDays(1).plus(length.multipliedBy(number)).minusDays(1);
    }

    /** The same purchases, those of one occasion on one day: so many days before that of the analysis as it is ago. */
    PurchaseColumns on(PurchaseColumns columns) {
        int today = Math.toIntExact(asOf.toEpochDay());
        int[] days = columns.epochDay().clone();
        for (int i = 0; i < days.length; i++) {
            days[i] = days[i] > today ? days[i] : today - ago(LocalDate.ofEpochDay(days[i]));
        }
        return PurchaseColumns.of(columns.customers(), columns.customer(), days, columns.amountMinor());
    }
}
