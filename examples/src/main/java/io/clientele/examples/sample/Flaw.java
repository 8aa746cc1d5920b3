package io.clientele.examples.sample;

/** What may be wrong with an order in a file. */
enum Flaw {
    NONE,
    /** A day that no calendar has. */
    IMPOSSIBLE_DATE,
    /** A total that is no amount of money. */
    NO_AMOUNT,
    /** No number by which to know it. */
    NO_NUMBER,
    MAIL_WITHOUT_AT,
    /** Goods given away. */
    FOR_NOTHING,
    /** Paid by nobody, to try the site. */
    TEST,
    CELL_TOO_MANY,
    BLANK_LINE_AFTER,
    WRITTEN_TWICE
}
