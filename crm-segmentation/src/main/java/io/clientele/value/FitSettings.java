package io.clientele.value;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * When there is enough to fit a model. Immutable.
 *
 * @param buyers the least number of customers with a purchase
 * @param repeatBuyers the least number of those who bought on a second day
 */
public record FitSettings(int buyers, int repeatBuyers) {
    /**
     * Settings.
     *
     * @throws IllegalArgumentException if a number is less than 1
     */
    public FitSettings {
        checkArgument(buyers >= 1 && repeatBuyers >= 1, "Nothing is fitted to %s and %s", buyers, repeatBuyers);
    }

    /** {@return 500 buyers, 20 of whom bought again} */
    public static FitSettings standard() {
        return new FitSettings(500, 20);
    }
}
