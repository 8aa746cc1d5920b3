package io.clientele.value;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * How far to look ahead, and what money is worth later. Immutable.
 *
 * @param horizonDays over how many days orders, spend and the probability of an order are told
 * @param lifetimeDays over how many days the lifetime value is added up
 * @param yearlyDiscount by how much money is worth less each year, 0.1 for a tenth
 */
public record ValueSettings(int horizonDays, int lifetimeDays, double yearlyDiscount) {
    /**
     * Settings.
     *
     * @throws IllegalArgumentException if a number of days is not 1 to 36,500, or the discount not 0 to 10
     */
    public ValueSettings {
        checkArgument(isSpan(horizonDays) && isSpan(lifetimeDays), "Days ahead are 1 to 36,500");
        checkArgument(yearlyDiscount >= 0 && yearlyDiscount <= 10, "The yearly discount is 0 to 10");
    }

    /**
     * A lifetime of three years, and a discount of a tenth.
     *
     * @param days over how many days orders are told
     * @return the settings most shops begin with
     */
    public static ValueSettings over(int days) {
        return new ValueSettings(days, 3 * 365, 0.1);
    }

    private static boolean isSpan(int days) {
        return 1 <= days && days <= 36_500;
    }
}
