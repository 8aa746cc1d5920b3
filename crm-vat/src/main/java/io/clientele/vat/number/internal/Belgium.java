package io.clientele.vat.number.internal;

import java.util.List;

/** Belgium: 8 digits and 2 check digits. They began with 0; those given out since 2023 begin with 1. */
final class Belgium implements Checksum {
    @Override
    public Verdict check(Body body) {
        if (body.digit(0) > 1 || (body.digit(0) == 0 && body.digit(1) == 0)) {
            return Verdict.NOT_ISSUED;
        }
        return Verdict.check(97 - body.small(0, 8) % 97 == body.small(8, 10));
    }

    @Override
    public List<Proof> proofs() {
        return List.of(Sums.weighted(
                "[01][1-9]dddddd[0-8][1-9]", Sums.positional(8, 97, 10, 1), sum -> Verdict.check(sum % 97 == 0)));
    }
}
