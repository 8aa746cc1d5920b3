package io.clientele.task;

import io.clientele.order.Order;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Tells since when a customer stays away, counted from the last purchase. Implementations have no state that changes.
 */
interface Absence {

    /** Since when; a day after the one as of which rules are applied if that is known beforehand; else empty. */
    Optional<Since> since(Order last, CustomerHistory history);

    /** Why nobody has stayed away yet, in words. */
    String notYet(Order last, CustomerHistory history);

    /**
     * The beginning of an absence.
     *
     * @param day the first day of it
     * @param words what is seen
     */
    record Since(LocalDate day, Supplier<String> words) {}

    /** That a trigger waits for; empty for triggers that wait for something to happen. */
    static Optional<Absence> of(Trigger trigger, int usualDays) {
        if (trigger instanceof Trigger.NoOrder lapse) {
            return Optional.of(new Lapse(lapse.days().orElse(usualDays)));
        }
        return trigger instanceof Trigger.Leaving leaving
                ? Optional.of(new SignOfLeaving(leaving.sign()))
                : Optional.empty();
    }
}
