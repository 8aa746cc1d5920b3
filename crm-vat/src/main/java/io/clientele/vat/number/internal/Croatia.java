package io.clientele.vat.number.internal;

import java.util.List;

/** Croatia: 10 digits and a check digit by ISO 7064 mod 11,10 (the number OIB, in use for VAT since 2013). */
final class Croatia implements Checksum {
    @Override
    public Verdict check(Body body) {
        return Verdict.check(body.iso7064(10) == body.digit(10));
    }

    @Override
    public List<Proof> proofs() {
        return List.of(new Iso7064(11, '0'));
    }
}
