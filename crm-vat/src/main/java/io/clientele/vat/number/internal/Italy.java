package io.clientele.vat.number.internal;

import java.util.List;
import java.util.Optional;

/** Italy: 7 digits, 3 for the office and a check digit. */
final class Italy implements Checksum {
    /** More than all digits of Luhn come to; added for each digit of the firm that is not 0. */
    private static final int FIRM = 128;

    /** More than all those come to; added for each digit of the office that is not 0. */
    private static final int OFFICE = 1024;

    @Override
    public Verdict check(Body body) {
        int office = body.small(7, 10);
        boolean known =
                (office > 0 && office <= 100) || office == 120 || office == 121 || office == 888 || office == 999;
        if (!known || body.isZero(0, 7)) {
            return Verdict.NOT_ISSUED;
        }
        return Verdict.check((body.luhn(0, 10, 1) + body.digit(10)) % 10 == 0);
    }

    @Override
    public List<Proof> proofs() {
        return List.of(Sums.of(
                "ddddddd[0]ddd",
                Italy::added,
                sum -> sum % OFFICE < FIRM || sum < OFFICE ? null : Verdict.check(sum % FIRM % 10 == 0)));
    }

    @Override
    public Optional<String> issued() {
        return Optional.of(
                "the three digits of the office, before the last, are 001 to 100, 120, 121, 888 or 999, and those before are not all 0");
    }

    private static int added(int position, int digit) {
        int luhn = position % 2 == 1 ? Sums.doubled(digit) : digit;
        int mark = position < 7 ? FIRM : position < 10 ? OFFICE : 0;
        return digit == 0 ? 0 : luhn + mark;
    }
}
