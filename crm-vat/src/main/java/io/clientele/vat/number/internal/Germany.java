package io.clientele.vat.number.internal;

import java.util.List;
import java.util.Optional;

/** Germany: 8 digits and a check digit by ISO 7064; the first is not 0. */
final class Germany implements Checksum {
    @Override
    public Verdict check(Body body) {
        if (body.digit(0) == 0) {
            return Verdict.NOT_ISSUED;
        }
        return Verdict.check(body.iso7064(8) == body.digit(8));
    }

    @Override
    public List<Proof> proofs() {
        return List.of(new Iso7064(9, '1'));
    }

    @Override
    public Optional<String> issued() {
        return Optional.of("the first digit is not 0");
    }
}
