package io.clientele.vat.number.internal;

/** Estonia: 10, 6 digits and a check digit. */
final class Estonia implements Checksum {
    private static final int[] WEIGHTS = {3, 7, 1, 3, 7, 1, 3, 7, 1};

    @Override
    public Verdict check(Body body) {
        return Verdict.check(body.weighted(0, WEIGHTS) % 10 == 0);
    }
}
