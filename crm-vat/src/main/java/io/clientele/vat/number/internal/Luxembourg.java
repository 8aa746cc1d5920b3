package io.clientele.vat.number.internal;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Luxembourg: 6 digits and their rest by 89. */
final class Luxembourg implements Checksum {
    /** What each of the first digits counts by 89. */
    private static final int[] POWERS = Sums.positional(6, 89);

    // More than all digits add, for the check digits that are no rest by 89 although theirs is one: 89 to 99.
    private static final int EIGHT = 1024;
    private static final int NINE = 2 * EIGHT;
    private static final int NINE_AGAIN = 4 * EIGHT;

    @Override
    public Verdict check(Body body) {
        if (body.isZero(0, 8)) {
            return Verdict.NOT_ISSUED;
        }
        return Verdict.check(body.small(0, 6) % 89 == body.small(6, 8));
    }

    @Override
    public List<Proof> proofs() {
        return List.of(Sums.of("dddddddd", Luxembourg::added, Luxembourg::verdict));
    }

    @Override
    public Optional<String> issued() {
        return Optional.of("the digits are not all 0");
    }

    private static int added(int position, int digit) {
        return switch (position) {
            case 6 -> (890 - 10 * digit) % 89 + (digit == 8 ? EIGHT : digit == 9 ? NINE : 0);
            case 7 -> (89 - digit) % 89 + (digit == 9 ? NINE_AGAIN : 0);
            default -> POWERS[position] * digit % 89;
        };
    }

    private static @Nullable Verdict verdict(int sum) {
        int marks = sum - sum % EIGHT;
        boolean never = (marks & NINE) != 0 || marks == EIGHT + NINE_AGAIN;
        return sum == 0 ? null : Verdict.check(!never && sum % EIGHT % 89 == 0);
    }
}
