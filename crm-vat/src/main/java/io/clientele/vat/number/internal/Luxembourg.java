package io.clientele.vat.number.internal;

/** Luxembourg: 6 digits and their rest by 89. */
final class Luxembourg implements Checksum {
    @Override
    public Verdict check(Body body) {
        if (body.number(0, 8) == 0) {
            return Verdict.NOT_ISSUED;
        }
        return Verdict.check(body.number(0, 6) % 89 == body.number(6, 8));
    }
}
