package io.clientele.vat.number.internal;

/** What must hold between the characters of a country's numbers. Immutable. */
@FunctionalInterface
interface Checksum {

    /** Looks at a number whose shape is one of the country's. */
    Verdict check(Body body);
}
