package io.clientele.vat.number.internal;

import java.util.List;
import java.util.Optional;

/** Denmark: 8 digits, of which the first is not 0, whose weighted sum is a multiple of 11. */
final class Denmark implements Checksum {
    private static final int[] WEIGHTS = {2, 7, 6, 5, 4, 3, 2, 1};

    @Override
    public Verdict check(Body body) {
        if (body.digit(0) == 0) {
            return Verdict.NOT_ISSUED;
        }
        return Verdict.check(body.weighted(0, WEIGHTS) % 11 == 0);
    }

    @Override
    public List<Proof> proofs() {
        return List.of(Sums.weighted("[1-9]ddddddd", WEIGHTS, sum -> Verdict.check(sum % 11 == 0)));
    }

    @Override
    public Optional<String> issued() {
        return Optional.of("the first digit is not 0");
    }
}
