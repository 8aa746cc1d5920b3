package io.clientele.filter;

/** How two values are compared. */
public enum Comparison {
    /** The same: {@code =}. */
    EQUAL("="),
    /** Less, earlier: {@code <}. */
    LESS("<"),
    /** Less or the same: {@code <=}. */
    AT_MOST("<="),
    /** More, later: {@code >}. */
    MORE(">"),
    /** More or the same: {@code >=}. */
    AT_LEAST(">=");

    private final String symbol;

    Comparison(String symbol) {
        this.symbol = symbol;
    }

    /** How it is written. */
    public String symbol() {
        return symbol;
    }

    /**
     * Whether it holds of two values.
     *
     * @param compared less than, equal to or more than zero as the first value is less than, equal to or more than the
     *     second
     */
    public boolean holds(int compared) {
        return switch (this) {
            case EQUAL -> compared == 0;
            case LESS -> compared < 0;
            case AT_MOST -> compared <= 0;
            case MORE -> compared > 0;
            case AT_LEAST -> compared >= 0;
        };
    }
}
