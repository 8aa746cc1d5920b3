package io.clientele.task;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A sign that a customer is leaving, such as a churn rule, which {@link Trigger.Leaving} waits for. The rules of the
 * segmentation module are such signs ({@code ChurnTriggers}); a host can write its own.
 *
 * <p>An implementation answers by what it is given alone, is the same for every contact, and may be asked by several
 * threads at once.
 *
 * <pre>{@code
 * LeavingSign noMonthlyBox = purchases -> {
 *     LocalDate missed = purchases.last().plusDays(40);
 *     return missed.isAfter(purchases.asOf())
 *             ? Optional.empty()
 *             : Optional.of(new LeavingSign.Seen(missed, "No box for 40 days"));
 * };
 * }</pre>
 */
@FunctionalInterface
public interface LeavingSign {

    /**
     * Since when the sign has been seen.
     *
     * @param purchases what the customer has bought up to the day as of which rules are applied
     * @return the first day on which it was seen since the last purchase, and why; empty if it has not been seen since
     */
    Optional<Seen> since(PastPurchases purchases);

    /**
     * A sign that was seen.
     *
     * @param day the first day, not before that of the last purchase; a day after the one as of which rules are applied
     *     says that it will be seen then
     * @param reason what was seen, in words without personal data and without a full stop
     */
    record Seen(LocalDate day, String reason) {}
}
