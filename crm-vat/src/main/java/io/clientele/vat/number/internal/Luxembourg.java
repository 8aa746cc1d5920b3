package io.clientele.vat.number.internal;

import java.util.List;

/** Luxembourg: 6 digits and their rest by 89. */
final class Luxembourg implements Checksum {
    @Override
    public Verdict check(Body body) {
        if (body.isZero(0, 8)) {
            return Verdict.NOT_ISSUED;
        }
        return Verdict.check(body.small(0, 6) % 89 == body.small(6, 8));
    }

    @Override
    public List<Proof> proofs() {
        return List.of(Sums.weighted(
                "dddddd[0-7]d",
                Sums.positional(6, 89, 89 - 10, 89 - 1),
                sum -> sum == 0 ? null : Verdict.check(sum % 89 == 0)));
    }
}
