package io.clientele.vat.number.internal;

/** Italy: 7 digits, 3 for the office and a check digit. */
final class Italy implements Checksum {
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
}
