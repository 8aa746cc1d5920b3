package io.clientele.vat.number.internal;

/** Portugal: 8 digits, of which the first is not 0, and a check digit. */
final class Portugal implements Checksum {
    private static final int[] WEIGHTS = {9, 8, 7, 6, 5, 4, 3, 2};

    @Override
    public Verdict check(Body body) {
        if (body.digit(0) == 0) {
            return Verdict.NOT_ISSUED;
        }
        int check = 11 - body.weighted(0, WEIGHTS) % 11;
        return Verdict.check((check > 9 ? 0 : check) == body.digit(8));
    }
}
