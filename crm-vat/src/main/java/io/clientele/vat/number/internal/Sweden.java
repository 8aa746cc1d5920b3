package io.clientele.vat.number.internal;

import java.util.List;
import java.util.Optional;

/** Sweden: 9 digits, a check digit and 01 to 94. */
final class Sweden implements Checksum {
    private static final int LAST_SUFFIX = 94;

    @Override
    public Verdict check(Body body) {
        int suffix = body.small(10, 12);
        if (suffix == 0 || suffix > LAST_SUFFIX || body.isZero(0, 10)) {
            return Verdict.NOT_ISSUED;
        }
        return Verdict.check(body.luhn(0, 10, 0) % 10 == 0);
    }

    @Override
    public List<Proof> proofs() {
        return List.of(Sums.of(
                "dddddddddd[0-8][1-9]",
                (i, digit) -> i > 9 ? 0 : i % 2 == 0 ? Sums.doubled(digit) : digit,
                sum -> sum == 0 ? null : Verdict.check(sum % 10 == 0)));
    }

    @Override
    public Optional<String> issued() {
        return Optional.of("the last two digits are 01 to 94, and those before are not all 0");
    }

    @Override
    public Optional<String> mistaken(Body body) {
        boolean organisation =
                body.length() == 10 && body.isDigits(0, 10) && !body.isZero(0, 10) && body.luhn(0, 10, 0) % 10 == 0;
        return organisation
                ? Optional.of("these 10 are an organisation number, whose VAT number has 01 behind it")
                : Optional.empty();
    }
}
