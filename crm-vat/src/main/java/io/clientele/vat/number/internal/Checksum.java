package io.clientele.vat.number.internal;

import java.util.List;

/** What must hold between the characters of a country's numbers. Immutable. */
interface Checksum {

    /** Looks at a number whose shape is one of the country's. */
    Verdict check(Body body);

    /** Short ways to the same, one at most for a length. */
    List<Proof> proofs();
}
