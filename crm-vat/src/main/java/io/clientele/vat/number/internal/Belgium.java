package io.clientele.vat.number.internal;

import java.util.List;
import java.util.Optional;

/** Belgium: 8 digits and 2 check digits. They began with 0; those given out since 2023 begin with 1. */
final class Belgium implements Checksum {
    /** What each of the first digits counts by 97. */
    private static final int[] POWERS = Sums.positional(8, 97);

    // More than all digits add, for the check digits that are none although their rest by 97 is one's: 00, 98 and 99.
    private static final int NINE = 1024;
    private static final int ABOVE_SEVEN = 2 * NINE;
    private static final int ZERO = 4 * NINE;
    private static final int ZERO_AGAIN = 8 * NINE;

    @Override
    public Verdict check(Body body) {
        if (body.digit(0) > 1 || (body.digit(0) == 0 && body.digit(1) == 0)) {
            return Verdict.NOT_ISSUED;
        }
        return Verdict.check(97 - body.small(0, 8) % 97 == body.small(8, 10));
    }

    @Override
    public List<Proof> proofs() {
        return List.of(Sums.of("[01][1-9]dddddddd", Belgium::added, Belgium::verdict));
    }

    @Override
    public Optional<String> issued() {
        return Optional.of("the first digit is 1, or 0 before another digit than 0");
    }

    private static int added(int position, int digit) {
        return switch (position) {
            case 8 -> 10 * digit + (digit == 9 ? NINE : digit == 0 ? ZERO : 0);
            case 9 -> digit + (digit > 7 ? ABOVE_SEVEN : digit == 0 ? ZERO_AGAIN : 0);
            default -> POWERS[position] * digit % 97;
        };
    }

    private static Verdict verdict(int sum) {
        int marks = sum - sum % NINE;
        boolean never = marks == NINE + ABOVE_SEVEN || marks == ZERO + ZERO_AGAIN;
        return Verdict.check(!never && sum % NINE % 97 == 0);
    }
}
