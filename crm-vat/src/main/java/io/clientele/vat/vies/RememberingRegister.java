package io.clientele.vat.vies;

import io.clientele.vat.number.VatNumber;
import java.time.InstantSource;

/**
 * Puts down each question before it is put, and crosses it off once it is settled. Thread-safe.
 *
 * <p>Before, not after: a process that dies meanwhile leaves it behind to be put again, and a storage that cannot keep
 * it is found out before the question goes out, not when there is an answer to lose.
 *
 * @param behind who is asked
 * @param pending where it is put down
 * @param clock when
 */
record RememberingRegister(VatRegister behind, PendingChecks pending, InstantSource clock) implements VatRegister {
    @Override
    public ViesAnswer ask(VatNumber number) {
        if (pending.find(number).isEmpty()) {
            pending.put(PendingCheck.first(number, clock.instant()));
        }
        ViesAnswer answer = behind.ask(number);
        if (isSettled(answer)) {
            whereItCan(() -> pending.remove(number));
        }
        return answer;
    }

    /** Whether nothing is to be asked again: there is an answer, or there can be none. */
    static boolean isSettled(ViesAnswer answer) {
        return !(answer instanceof ViesAnswer.Silence silence)
                || !silence.error().passes();
    }

    /**
     * Tells the storage what came of a question, if it can be told. The answer is worth more than that: what is not
     * crossed off is asked once more.
     */
    static void whereItCan(Runnable telling) {
        try {
            telling.run();
        } catch (RuntimeException unheard) {
            // The storage fails again, and is heard, before the next question.
        }
    }
}
