package io.clientele.vat.number.internal;

/** Luxembourg: 6 digits and their rest by 89. */
final class Luxembourg implements Checksum {
    @Override
    public Verdict check(Body body) {
        if (body.isZero(0, 8)) {
            return Verdict.NOT_ISSUED;
        }
        return Verdict.check(body.small(0, 6) % 89 == body.small(6, 8));
    }
}
