package io.clientele.vat.number.internal;

import java.util.List;
import java.util.Optional;

/** What must hold between the characters of a country's numbers. Immutable. */
interface Checksum {

    /** Looks at a number whose shape is one of the country's. */
    Verdict check(Body body);

    /** Short ways to the same, one at most for a length. */
    List<Proof> proofs();

    /**
     * Which numbers the country gives out, in words that end a sentence, where a few say all of
     * {@link Verdict#NOT_ISSUED}: {@code the first digit is not 0} in its numbers.
     */
    default Optional<String> issued() {
        return Optional.empty();
    }

    /**
     * What a body of a wrong length is or lacks, in words that end a sentence, if it is what people are known to write
     * in place of a VAT number: {@code the U is missing}.
     */
    default Optional<String> mistaken(Body body) {
        return Optional.empty();
    }
}
