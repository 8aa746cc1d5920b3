package io.clientele.vat.number.internal;

import java.util.List;
import java.util.Optional;

/** Slovakia: 10 digits that are a multiple of 11; the first is not 0 and the third is 2, 3, 4, 7, 8 or 9. */
final class Slovakia implements Checksum {
    private static final String THIRD = "234789";

    @Override
    public Verdict check(Body body) {
        if (body.digit(0) == 0 || THIRD.indexOf(body.at(2)) < 0) {
            return Verdict.NOT_ISSUED;
        }
        return Verdict.check(body.number(0, 10) % 11 == 0);
    }

    @Override
    public List<Proof> proofs() {
        return List.of(
                Sums.weighted("[1-9]d[234789]ddddddd", Sums.positional(10, 11), sum -> Verdict.check(sum % 11 == 0)));
    }

    @Override
    public Optional<String> issued() {
        return Optional.of("the third digit is 2, 3, 4, 7, 8 or 9, and the first is not 0");
    }
}
