package io.clientele.vat.number.internal;

import java.util.List;

/**
 * Latvia: 11 digits; those of people are their personal code, with the day of birth, or, for those given out since 1
 * July 2017, beginning with 32 to 39 (https://www.pmlp.gov.lv/lv/personas-koda-maina).
 *
 * <p>The check digit of the codes with a day of birth is a rule of the country. The Commission's paper asks for the day
 * only; a number that it takes and the country never gave out is refused here.
 */
final class Latvia implements Checksum {
    private static final int[] FIRM = {9, 1, 4, 8, 3, 10, 2, 5, 7, 6, 1};
    private static final int[] PERSON = {10, 5, 8, 4, 2, 1, 6, 3, 7, 9};
    private static final int FIRM_REST = 3;
    /** The least that codes without a day begin with, of which no check digit is known: no day is higher than 31. */
    private static final int WITHOUT_DATE = 32;

    @Override
    public Verdict check(Body body) {
        if (body.digit(0) > 3) {
            return Verdict.check(body.weighted(0, FIRM) % 11 == FIRM_REST);
        }
        if (body.small(0, 2) >= WITHOUT_DATE) {
            return Verdict.RIGHT;
        }
        if (!hasDate(body)) {
            return Verdict.NO_DATE;
        }
        return Verdict.check((1 + body.weighted(0, PERSON)) % 11 % 10 == body.digit(10));
    }

    @Override
    public List<Proof> proofs() {
        return List.of(Sums.weighted("[4-9]dddddddddd", FIRM, sum -> Verdict.check(sum % 11 == FIRM_REST)));
    }

    /** Day, month and year, then 0, 1 or 2 for the century from 1800 on. */
    private static boolean hasDate(Body body) {
        int year = 1800 + 100 * body.digit(6) + body.small(4, 6);
        return body.digit(6) < 3 && Body.isDate(year, body.small(2, 4), body.small(0, 2));
    }
}
