package io.clientele.vat.number.internal;

import java.util.List;
import java.util.Optional;

/**
 * Ireland: 7 digits and a check letter, since 2013 with one letter more; before, a digit, a letter or sign, 5 digits
 * and a check letter.
 */
final class Ireland implements Checksum {
    private static final String LETTERS = "WABCDEFGHIJKLMNOPQRSTUV";
    private static final int SECOND_WEIGHT = 9;

    @Override
    public Verdict check(Body body) {
        int sum = body.isDigit(1) ? recent(body) : old(body);
        return sum < 0 ? Verdict.NOT_ISSUED : Verdict.check(LETTERS.charAt(sum % 23) == body.at(7));
    }

    @Override
    public List<Proof> proofs() {
        return List.of(proof("ddddddd[A-W]"), proof("ddddddd[A-W][WA-I]"));
    }

    @Override
    public Optional<String> issued() {
        return Optional.of("the second letter is W or A to I");
    }

    private static int recent(Body body) {
        int sum = 0;
        for (int i = 0; i < 7; i++) {
            sum += (8 - i) * body.digit(i);
        }
        if (body.length() == 8) {
            return sum;
        }
        int second = LETTERS.indexOf(body.at(8));
        return second > 9 || second < 0 ? -1 : sum + SECOND_WEIGHT * second;
    }

    private static int old(Body body) {
        if (body.length() != 8) {
            return -1;
        }
        int sum = 2 * body.digit(0);
        for (int i = 2; i < 7; i++) {
            sum += (9 - i) * body.digit(i);
        }
        return sum;
    }

    private static Proof proof(String form) {
        return Sums.of(
                form,
                (i, value) -> i < 7 ? (8 - i) * value : i == 7 ? 23 - letter(value) : SECOND_WEIGHT * letter(value),
                sum -> Verdict.check(sum % 23 == 0));
    }

    private static int letter(int value) {
        return LETTERS.indexOf('A' + value - 10);
    }
}
