package io.clientele.vat.number.internal;

import java.util.List;

/**
 * Bulgaria: 9 digits for firms; 10 for people born there (with their day of birth), foreigners and others.
 *
 * <p>Since 1 January 2024 people without an entry in the registers have numbers of the revenue agency in the place of
 * the personal ones
 * (https://www.vatupdate.com/2023/07/21/changes-in-the-regulation-for-the-implementation-of-the-value-added-tax-act/).
 * They begin with 307, as no day of birth does, and no check digit of them is known
 * (https://vatdb.com/guides/validate-bg-vat-number/).
 */
final class Bulgaria implements Checksum {
    private static final int[] FIRM = {1, 2, 3, 4, 5, 6, 7, 8};
    private static final int[] FIRM_AGAIN = {3, 4, 5, 6, 7, 8, 9, 10};
    private static final int[] PERSON = {2, 4, 8, 5, 10, 9, 7, 3, 6};
    private static final int[] FOREIGNER = {21, 19, 17, 13, 11, 9, 7, 3, 1};
    private static final int[] OTHER = {4, 3, 2, 7, 6, 5, 4, 3, 2};
    private static final int OF_THE_AGENCY = 307;

    @Override
    public Verdict check(Body body) {
        return Verdict.check(body.length() == 9 ? firm(body) : notAFirm(body));
    }

    @Override
    public List<Proof> proofs() {
        return List.of(Sums.apart(
                "ddddddddd", FIRM, (sum, check) -> sum % 11 == 10 ? null : Verdict.check(sum % 11 == check)));
    }

    private static boolean firm(Body body) {
        int rest = body.weighted(0, FIRM) % 11;
        if (rest == 10) {
            rest = body.weighted(0, FIRM_AGAIN) % 11 % 10;
        }
        return rest == body.digit(8);
    }

    private static boolean notAFirm(Body body) {
        return body.small(0, 3) == OF_THE_AGENCY || person(body) || foreigner(body) || other(body);
    }

    /** The month is 20 higher for those born before 1900 and 40 higher for those born after 1999. */
    private static boolean person(Body body) {
        int month = body.small(2, 4);
        int century = month > 40 ? 2000 : month > 20 ? 1800 : 1900;
        return Body.isDate(century + body.small(0, 2), month % 20, body.small(4, 6))
                && month <= 52
                && body.weighted(0, PERSON) % 11 % 10 == body.digit(9);
    }

    private static boolean foreigner(Body body) {
        return body.weighted(0, FOREIGNER) % 10 == body.digit(9);
    }

    private static boolean other(Body body) {
        int check = 11 - body.weighted(0, OTHER) % 11;
        return check != 10 && check % 11 == body.digit(9);
    }
}
