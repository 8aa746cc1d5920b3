package io.clientele.vat.number.internal;

/** Malta: 6 digits above 100000 and 2 check digits. */
final class Malta implements Checksum {
    private static final int[] WEIGHTS = {3, 4, 6, 7, 8, 9};

    @Override
    public Verdict check(Body body) {
        if (body.small(0, 6) <= 100_000) {
            return Verdict.NOT_ISSUED;
        }
        return Verdict.check(37 - body.weighted(0, WEIGHTS) % 37 == body.small(6, 8));
    }
}
