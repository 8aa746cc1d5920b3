package io.clientele.vat.number.internal;

import java.util.List;

/**
 * The United Kingdom, the Isle of Man and Northern Ireland: 7 digits and 2 check digits, with 3 more for a branch; GD
 * or HA and 3 digits for departments and health authorities.
 */
final class UnitedKingdom implements Checksum {
    private static final int[] WEIGHTS = {8, 7, 6, 5, 4, 3, 2};

    @Override
    public Verdict check(Body body) {
        if (body.length() == 5) {
            boolean department = body.at(0) == 'G';
            return department == body.small(2, 5) < 500 ? Verdict.RIGHT : Verdict.NOT_ISSUED;
        }
        if (body.isZero(0, 9) || (body.length() == 12 && body.isZero(9, 12))) {
            return Verdict.NOT_ISSUED;
        }
        int rest = (body.weighted(0, WEIGHTS) + body.small(7, 9)) % 97;
        if (rest == 0) {
            return oldSeries(body.small(0, 7)) ? Verdict.RIGHT : Verdict.NOT_ISSUED;
        }
        boolean newSeries = rest == 97 - 55;
        return newSeries && body.small(0, 7) <= 1_000_000 ? Verdict.NOT_ISSUED : Verdict.check(newSeries);
    }

    @Override
    public List<Proof> proofs() {
        return List.of(Sums.weighted(
                "[2-8]dddddddd",
                new int[] {8, 7, 6, 5, 4, 3, 2, 10, 1},
                sum -> Verdict.check(sum % 97 == 0 || sum % 97 == 97 - 55)));
    }

    private static boolean oldSeries(int number) {
        return !within(number, 100_000, 999_999)
                && !within(number, 9_490_001, 9_700_000)
                && !within(number, 9_990_001, 9_999_999);
    }

    private static boolean within(int number, int from, int to) {
        return number >= from && number <= to;
    }
}
