package io.clientele.vat.vies;

import static com.google.common.base.Preconditions.checkArgument;

import io.clientele.vat.number.VatNumber;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * A question that is put, or was put without an answer, to be put again. Immutable.
 *
 * @param number the number
 * @param since when it was put first
 * @param tries how often it was put, at least 1
 * @param due when it is to be put again
 */
public record PendingCheck(VatNumber number, Instant since, int tries, Instant due) {
    private static final List<Duration> WAITS = List.of(
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(15),
            Duration.ofHours(1),
            Duration.ofHours(6),
            Duration.ofDays(1));

    /**
     * A check.
     *
     * @throws IllegalArgumentException if it was put less than once
     */
    public PendingCheck {
        checkArgument(tries >= 1, "A check that is pending was tried once at least");
    }

    /** When it is put for the first time: again in a minute. */
    public static PendingCheck first(VatNumber number, Instant now) {
        return new PendingCheck(number, now, 1, now.plus(WAITS.get(0)));
    }

    /** When it is put once more: the next wait is longer, a day at most. */
    public PendingCheck again(Instant now) {
        Duration wait = WAITS.get(Math.min(tries, WAITS.size() - 1));
        return new PendingCheck(number, since, tries + 1, now.plus(wait));
    }

    /** Put off without having been put: the tries stay as they are. */
    public PendingCheck postponed(Instant until) {
        return new PendingCheck(number, since, tries, until);
    }
}
