package io.clientele.vat.rate;

/** How well a row of the table is confirmed. Immutable. */
public enum Confirmation {
    /** Two sources or more agree in the rate and in the day on which it began. */
    DATE_AND_RATE("date+rate"),
    /** Two sources or more agree in the rate; one of them, or a law, says from when. */
    RATE("rate"),
    /** One source says so. */
    SINGLE("single"),
    /** No source that was opened says so: look it up before you rely on it. */
    TO_CONFIRM("to-confirm"),
    /** The host says so. */
    HOST("host");

    private final String label;

    Confirmation(String label) {
        this.label = label;
    }

    /** The word as tables have it: {@code date+rate}. */
    public String label() {
        return label;
    }

    /**
     * The confirmation with a word.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static Confirmation ofLabel(String label) {
        for (Confirmation confirmation : values()) {
            if (confirmation.label.equals(label)) {
                return confirmation;
            }
        }
        throw new IllegalArgumentException("No confirmation is called '" + label + "'");
    }
}
