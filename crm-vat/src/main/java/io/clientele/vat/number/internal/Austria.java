package io.clientele.vat.number.internal;

/** Austria: the letter U, 7 digits and a check digit. */
final class Austria implements Checksum {
    @Override
    public Verdict check(Body body) {
        return Verdict.check((body.luhn(1, 7, 1) + 4 + body.digit(8)) % 10 == 0);
    }
}
