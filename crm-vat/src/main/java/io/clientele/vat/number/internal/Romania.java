package io.clientele.vat.number.internal;

/** Romania: 2 to 10 digits, of which the first is not 0 and the last is a check digit. */
final class Romania implements Checksum {
    private static final int[] WEIGHTS = {7, 5, 3, 2, 1, 7, 5, 3, 2};

    @Override
    public Verdict check(Body body) {
        if (body.digit(0) == 0) {
            return Verdict.NOT_ISSUED;
        }
        int last = body.length() - 1;
        int sum = 0;
        for (int i = 0; i < last; i++) {
            sum += WEIGHTS[WEIGHTS.length - last + i] * body.digit(i);
        }
        return Verdict.check(10 * sum % 11 % 10 == body.digit(last));
    }
}
