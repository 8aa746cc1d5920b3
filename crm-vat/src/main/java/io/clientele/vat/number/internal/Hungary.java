package io.clientele.vat.number.internal;

import java.util.List;
import java.util.Optional;

/** Hungary: 7 digits and a check digit. */
final class Hungary implements Checksum {
    private static final int[] WEIGHTS = {9, 7, 3, 1, 9, 7, 3, 1};

    @Override
    public Verdict check(Body body) {
        if (body.isZero(0, 8)) {
            return Verdict.NOT_ISSUED;
        }
        return Verdict.check(body.weighted(0, WEIGHTS) % 10 == 0);
    }

    @Override
    public List<Proof> proofs() {
        return List.of(Sums.weighted("dddddddd", WEIGHTS, sum -> sum == 0 ? null : Verdict.check(sum % 10 == 0)));
    }

    @Override
    public Optional<String> issued() {
        return Optional.of("the digits are not all 0");
    }

    @Override
    public Optional<String> mistaken(Body body) {
        boolean taxNumber = body.length() == 11 && body.isDigits(0, 11) && check(body) == Verdict.RIGHT;
        return taxNumber
                ? Optional.of("these 11 are a tax number, whose first 8 digits are the VAT number")
                : Optional.empty();
    }
}
