package io.clientele.value;

/** The unit in which a model counts time. The parameters of a model depend on it, what it predicts does not. */
public enum TimeScale {
    /** Days. */
    DAYS(1),
    /** Weeks of seven days. */
    WEEKS(7);

    private final int days;

    TimeScale(int days) {
        this.days = days;
    }

    /** {@return how many days the unit has} */
    public int days() {
        return days;
    }

    /**
     * Days in this unit.
     *
     * @param number a number of days
     * @return as many days in this unit, with fractions
     */
    public double ofDays(double number) {
        return number / days;
    }

    /**
     * Days of a time in this unit.
     *
     * @param time in this unit
     * @return the same in days
     */
    public double toDays(double time) {
        return time * days;
    }
}
