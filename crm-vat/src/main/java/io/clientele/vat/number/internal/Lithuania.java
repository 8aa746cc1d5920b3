package io.clientele.vat.number.internal;

import java.util.List;
import java.util.Optional;

/** Lithuania: 9 digits, of which the last but one is 1; 12 for those registered for a time. */
final class Lithuania implements Checksum {
    private static final int[] FIRM = {1, 2, 3, 4, 5, 6, 7, 8};
    private static final int[] FIRM_AGAIN = {3, 4, 5, 6, 7, 8, 9, 1};
    private static final int[] FOR_A_TIME = {1, 2, 3, 4, 5, 6, 7, 8, 9, 1, 2};
    private static final int[] FOR_A_TIME_AGAIN = {3, 4, 5, 6, 7, 8, 9, 1, 2, 3, 4};

    @Override
    public Verdict check(Body body) {
        int last = body.length() - 1;
        if (body.digit(last - 1) != 1) {
            return Verdict.NOT_ISSUED;
        }
        boolean firm = body.length() == 9;
        int check = body.weighted(0, firm ? FIRM : FOR_A_TIME) % 11;
        if (check == 10) {
            check = body.weighted(0, firm ? FIRM_AGAIN : FOR_A_TIME_AGAIN) % 11 % 10;
        }
        return Verdict.check(check == body.digit(last));
    }

    @Override
    public List<Proof> proofs() {
        return List.of(Sums.apart(
                "ddddddd[1]d", FIRM, (sum, check) -> sum % 11 == 10 ? null : Verdict.check(sum % 11 == check)));
    }

    @Override
    public Optional<String> issued() {
        return Optional.of("the last digit but one is 1");
    }
}
