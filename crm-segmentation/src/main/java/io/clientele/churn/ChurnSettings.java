package io.clientele.churn;

import static com.google.common.base.Preconditions.checkArgument;

import io.clientele.value.FitSettings;

/**
 * What churn is, and where its bands begin. Immutable.
 *
 * @param horizonDays who orders nothing for so many days has churned
 * @param medium the least risk of the band {@link ChurnBand#MEDIUM}
 * @param high the least risk of the band {@link ChurnBand#HIGH}
 * @param enough when there is enough to learn from
 */
public record ChurnSettings(int horizonDays, double medium, double high, FitSettings enough) {
    /**
     * Settings.
     *
     * @throws IllegalArgumentException if the horizon is not 1 to 36,500 days, or the bands do not begin within 0 to 1
     *     in their order
     */
    public ChurnSettings {
        checkArgument(1 <= horizonDays && horizonDays <= 36_500, "A horizon has 1 to 36,500 days, not %s", horizonDays);
        checkArgument(0 <= medium && medium <= high && high <= 1, "Bands begin at %s and %s", medium, high);
    }

    /**
     * Bands from a third and from two thirds on.
     *
     * @param days the horizon
     * @return the settings most shops begin with
     */
    public static ChurnSettings within(int days) {
        return new ChurnSettings(days, 1.0 / 3, 2.0 / 3, FitSettings.standard());
    }

    /**
     * The band of a risk.
     *
     * @param risk 0 to 1
     * @return the band
     */
    public ChurnBand band(double risk) {
        return risk >= high ? ChurnBand.HIGH : risk >= medium ? ChurnBand.MEDIUM : ChurnBand.LOW;
    }
}
