package io.clientele.vat.number.internal;

import java.util.List;
import java.util.Optional;

/** Austria: the letter U, 7 digits and a check digit. */
final class Austria implements Checksum {
    @Override
    public Verdict check(Body body) {
        return Verdict.check((body.luhn(1, 7, 1) + 4 + body.digit(8)) % 10 == 0);
    }

    @Override
    public List<Proof> proofs() {
        return List.of(Sums.of(
                "Udddddddd",
                (position, digit) ->
                        position == 0 ? 0 : position % 2 == 0 && position < 8 ? Sums.doubled(digit) : digit,
                sum -> Verdict.check((sum + 4) % 10 == 0)));
    }

    @Override
    public Optional<String> mistaken(Body body) {
        return body.length() == 8 && body.isDigits(0, 8) ? Optional.of("the U is missing") : Optional.empty();
    }
}
