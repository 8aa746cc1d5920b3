package io.clientele.vat.number.internal;

import java.util.List;
import java.util.Optional;

/** Slovenia: 7 digits, of which the first is not 0, and a check digit. */
final class Slovenia implements Checksum {
    private static final int[] WEIGHTS = {8, 7, 6, 5, 4, 3, 2};

    @Override
    public Verdict check(Body body) {
        if (body.digit(0) == 0) {
            return Verdict.NOT_ISSUED;
        }
        int check = 11 - body.weighted(0, WEIGHTS) % 11;
        return Verdict.check(check != 11 && check % 10 == body.digit(7));
    }

    @Override
    public List<Proof> proofs() {
        return List.of(Sums.apart(
                "[1-9]ddddddd", WEIGHTS, (sum, check) -> Verdict.check(sum % 11 > 0 && (11 - sum % 11) % 10 == check)));
    }

    @Override
    public Optional<String> issued() {
        return Optional.of("the first digit is not 0");
    }
}
