package io.clientele.vat.number.internal;

/** Croatia: 10 digits and a check digit by ISO 7064 mod 11,10 (the number OIB, in use for VAT since 2013). */
final class Croatia implements Checksum {
    @Override
    public Verdict check(Body body) {
        return Verdict.check(body.iso7064(10) == body.digit(10));
    }
}
