package io.clientele.vat.number.internal;

import java.util.List;
import java.util.Optional;

/** Malta: 6 digits above 100000 and 2 check digits. */
final class Malta implements Checksum {
    private static final int[] WEIGHTS = {3, 4, 6, 7, 8, 9};

    @Override
    public Verdict check(Body body) {
        if (body.small(0, 6) <= 100_000) {
            return Verdict.NOT_ISSUED;
        }
        return Verdict.check(37 - body.weighted(0, WEIGHTS) % 37 == body.small(6, 8));
    }

    @Override
    public List<Proof> proofs() {
        return List.of(Sums.of(
                "[1-9][1-9]dddd[0-3]d",
                (i, digit) -> digit * (i < 6 ? 40 * WEIGHTS[i] : i == 6 ? 10 : 1),
                sum -> Verdict.check(37 - sum / 40 % 37 == sum % 40)));
    }

    @Override
    public Optional<String> issued() {
        return Optional.of("the first 6 digits are more than 100000");
    }
}
