package io.clientele.vat.number.internal;

import java.util.List;
import java.util.Optional;

/**
 * Czechia: 8 digits for firms; for people 9 or 10 with their day of birth, or 9 that begin with 6.
 *
 * <p>Of 10 digits the first two are, in the Commission's paper, "00 to the last two digits of the current year, or 54
 * to 99". There is no clock here: the year of this release stands for the current one. That is safe for long, since
 * nobody trades in the year of birth: the first numbers that would be refused for it are those of people born in 2027,
 * some fifteen years later.
 */
final class Czechia implements Checksum {
    private static final int[] WEIGHTS = {8, 7, 6, 5, 4, 3, 2};

    /** The year of this release, in the century of those who were born after 1999. */
    private static final int YOUNGEST = 2026;

    private static final int FIRST_WITH_TEN_DIGITS = 54;

    @Override
    public Verdict check(Body body) {
        if (body.length() == 8) {
            return firm(body);
        }
        if (body.length() == 10) {
            return person(body);
        }
        return body.digit(0) == 6 ? special(body) : bornBefore1954(body);
    }

    @Override
    public List<Proof> proofs() {
        return List.of(Sums.apart(
                "[0-8]ddddddd", WEIGHTS, (sum, check) -> Verdict.check((11 - sum % 11) % 10 == check)));
    }

    @Override
    public Optional<String> issued() {
        return Optional.of("the first of 8 digits is not 9");
    }

    private static Verdict firm(Body body) {
        if (body.digit(0) == 9) {
            return Verdict.NOT_ISSUED;
        }
        return Verdict.check((11 - body.weighted(0, WEIGHTS) % 11) % 10 == body.digit(7));
    }

    /**
     * The digit follows from the distance to the next multiple of 11: 8 for 1, 7 for 2 … 0 for 9, 9 for 10, 8 for 11.
     */
    private static Verdict special(Body body) {
        int distance = 11 - body.weighted(1, WEIGHTS) % 11;
        int check = distance == 11 ? 8 : distance == 10 ? 9 : 9 - distance;
        return Verdict.check(check == body.digit(8));
    }

    private static Verdict bornBefore1954(Body body) {
        int year = body.small(0, 2);
        int month = body.small(2, 4);
        boolean date = Body.isDate(1900 + year, month > 50 ? month - 50 : month, body.small(4, 6));
        return year < FIRST_WITH_TEN_DIGITS && date ? Verdict.RIGHT : Verdict.NO_DATE;
    }

    /**
     * The month is 50 higher for women, and 20 higher where the numbers of a day are used up. The number is a multiple
     * of 11, or the digits before the last have a rest of 10 and the last is 0, as was usual until 1985 and happened
     * later (https://github.com/arthurdejong/python-stdnum/issues/468).
     */
    private static Verdict person(Body body) {
        int year = body.small(0, 2) + (body.small(0, 2) < FIRST_WITH_TEN_DIGITS ? 2000 : 1900);
        int month = body.small(2, 4) % 50;
        if (year > YOUNGEST
                || body.small(2, 4) > 82
                || !Body.isDate(year, month > 20 ? month - 20 : month, body.small(4, 6))) {
            return Verdict.NO_DATE;
        }
        return Verdict.check(body.small(0, 9) % 11 % 10 == body.digit(9));
    }
}
