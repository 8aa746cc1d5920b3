package io.clientele.vat.number.internal;

import java.util.List;

/**
 * Spain: firms have a letter, 7 digits and a check digit or letter; people 8 digits, or a letter and 7, and a letter.
 */
final class Spain implements Checksum {
    private static final String PERSON = "TRWAGMYFPDXBNJZSQVHLCKE";
    private static final String FIRM_WITH_LETTER = "ABCDEFGHNPQRSW";
    private static final String FIRM_WITH_DIGIT = "ABCDEFGHJUV";
    private static final String LETTERS = "JABCDEFGHI";

    @Override
    public Verdict check(Body body) {
        int firm = (10 - body.luhn(1, 7, 0) % 10) % 10;
        if (body.isDigit(8)) {
            return FIRM_WITH_DIGIT.indexOf(body.at(0)) < 0 ? Verdict.NOT_ISSUED : Verdict.check(firm == body.digit(8));
        }
        if (FIRM_WITH_LETTER.indexOf(body.at(0)) >= 0) {
            return Verdict.check(LETTERS.charAt(firm) == body.at(8));
        }
        return person(body);
    }

    @Override
    public List<Proof> proofs() {
        return List.of(Sums.of(
                "[A-H]ddddddd[0-9A-J]",
                (i, value) -> i == 0 ? 0 : i == 8 ? check(value) : i % 2 == 1 ? Sums.doubled(value) : value,
                sum -> Verdict.check(sum % 10 == 0)));
    }

    /** People without a Spanish identity card have K, L, M or, foreigners, X, Y, Z in front. */
    private static Verdict person(Body body) {
        int first = body.isDigit(0) ? body.digit(0) : "KLMX".indexOf(body.at(0)) >= 0 ? 0 : "-YZ".indexOf(body.at(0));
        if (first < 0) {
            return Verdict.NOT_ISSUED;
        }
        long number = first * 10_000_000L + body.number(1, 8);
        return Verdict.check(PERSON.charAt((int) (number % 23)) == body.at(8));
    }

    private static int check(int value) {
        return value < 10 ? value : LETTERS.indexOf('A' + value - 10);
    }
}
