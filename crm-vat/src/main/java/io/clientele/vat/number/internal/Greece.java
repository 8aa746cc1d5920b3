package io.clientele.vat.number.internal;

import java.util.List;
import java.util.Optional;

/** Greece: 8 digits and a check digit. */
final class Greece implements Checksum {
    private static final int[] WEIGHTS = {256, 128, 64, 32, 16, 8, 4, 2};

    @Override
    public Verdict check(Body body) {
        if (body.isZero(0, 9)) {
            return Verdict.NOT_ISSUED;
        }
        return Verdict.check(body.weighted(0, WEIGHTS) % 11 % 10 == body.digit(8));
    }

    @Override
    public List<Proof> proofs() {
        return List.of(Sums.apart(
                "ddddddddd", WEIGHTS, (sum, check) -> sum == 0 ? null : Verdict.check(sum % 11 % 10 == check)));
    }

    @Override
    public Optional<String> issued() {
        return Optional.of("the digits are not all 0");
    }
}
