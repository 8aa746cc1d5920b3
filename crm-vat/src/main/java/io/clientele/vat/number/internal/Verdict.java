package io.clientele.vat.number.internal;

/** What the rule of a country says of a number whose shape is right. Immutable. */
public enum Verdict {
    RIGHT,
    WRONG_CHECK,
    NO_DATE,
    NOT_ISSUED;

    static Verdict check(boolean right) {
        return right ? RIGHT : WRONG_CHECK;
    }
}
