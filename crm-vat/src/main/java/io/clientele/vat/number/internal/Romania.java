package io.clientele.vat.number.internal;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Romania: 2 to 10 digits, of which the first is not 0 and the last is a check digit. */
final class Romania implements Checksum {
    private static final int[] WEIGHTS = {7, 5, 3, 2, 1, 7, 5, 3, 2};

    @Override
    public Verdict check(Body body) {
        if (body.digit(0) == 0) {
            return Verdict.NOT_ISSUED;
        }
        int last = body.length() - 1;
        int sum = 0;
        for (int i = 0; i < last; i++) {
            sum += WEIGHTS[WEIGHTS.length - last + i] * body.digit(i);
        }
        return Verdict.check(10 * sum % 11 % 10 == body.digit(last));
    }

    @Override
    public List<Proof> proofs() {
        return IntStream.rangeClosed(7, WEIGHTS.length).mapToObj(Romania::proof).toList();
    }

    @Override
    public Optional<String> issued() {
        return Optional.of("the first digit is not 0");
    }

    private static Proof proof(int count) {
        int[] weights = Arrays.copyOfRange(WEIGHTS, WEIGHTS.length - count, WEIGHTS.length);
        return Sums.apart(
                "[1-9]" + "d".repeat(count), weights, (sum, check) -> Verdict.check(10 * sum % 11 % 10 == check));
    }
}
