package io.clientele.vat.number.internal;

import java.util.List;
import java.util.Optional;

/** Portugal: 8 digits, of which the first is not 0, and a check digit. */
final class Portugal implements Checksum {
    private static final int[] WEIGHTS = {9, 8, 7, 6, 5, 4, 3, 2};

    @Override
    public Verdict check(Body body) {
        if (body.digit(0) == 0) {
            return Verdict.NOT_ISSUED;
        }
        int check = 11 - body.weighted(0, WEIGHTS) % 11;
        return Verdict.check((check > 9 ? 0 : check) == body.digit(8));
    }

    @Override
    public List<Proof> proofs() {
        return List.of(Sums.apart(
                "[1-9]dddddddd",
                WEIGHTS,
                (sum, check) -> Verdict.check(sum % 11 < 2 ? check == 0 : 11 - sum % 11 == check)));
    }

    @Override
    public Optional<String> issued() {
        return Optional.of("the first digit is not 0");
    }
}
