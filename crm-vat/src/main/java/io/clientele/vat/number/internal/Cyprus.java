package io.clientele.vat.number.internal;

import java.util.List;
import java.util.Optional;

/** Cyprus: 8 digits and a check letter. Numbers that begin with 6 have been given out since 2023. */
final class Cyprus implements Checksum {
    private static final int[] ODD = {1, 0, 5, 7, 9, 13, 15, 17, 19, 21};
    private static final String FIRST = "0134569";

    @Override
    public Verdict check(Body body) {
        if (FIRST.indexOf(body.at(0)) < 0 || body.small(0, 2) == 12) {
            return Verdict.NOT_ISSUED;
        }
        int sum = 0;
        for (int i = 0; i < 8; i++) {
            sum += i % 2 == 0 ? ODD[body.digit(i)] : body.digit(i);
        }
        return Verdict.check(body.at(8) == (char) ('A' + sum % 26));
    }

    @Override
    public List<Proof> proofs() {
        return List.of(Sums.of(
                "[0134569][013-9]dddddd[A-Z]",
                (i, value) -> i == 8 ? value - 10 : 26 * (i % 2 == 0 ? ODD[value] : value),
                sum -> Verdict.check(sum / 26 % 26 == sum % 26)));
    }

    @Override
    public Optional<String> issued() {
        return Optional.of("the first digit is 0, 1, 3, 4, 5, 6 or 9, and the first two are not 12");
    }
}
