package io.clientele.vat.vies;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Puts pending questions again, one after the other. Thread-safe.
 *
 * @param pending where they wait
 * @param register who is asked
 * @param blocked knows whether VIES refuses the host
 * @param resting knows which states are left alone
 * @param clock by which they are due
 */
record AskingAgain(
        PendingChecks pending,
        JoiningRegister register,
        BlockedRegister blocked,
        RestingRegister resting,
        InstantSource clock) {

    List<ViesAnswer> upTo(int limit) {
        List<ViesAnswer> answers = new ArrayList<>();
        for (PendingCheck check : pending.due(clock.instant(), limit)) {
            Optional<Instant> rest = resting.restsUntil(check.number().prefix());
            if (isToStop(answers) || !isPutOff(check, rest, answers)) {
                break;
            }
            answers.add(rest.isPresent() ? leftAlone(check) : ask(check));
        }
        return List.copyOf(answers);
    }

    /** A host that goes on asking while it is refused stays so; one that shuts down asks no more. */
    private boolean isToStop(List<ViesAnswer> answers) {
        boolean refused = !answers.isEmpty()
                && answers.get(answers.size() - 1) instanceof ViesAnswer.Silence last
                && last.error().ofHost();
        return refused || blocked.isBlocked() || Thread.currentThread().isInterrupted();
    }

    /**
     * Puts the next time down before the question is put, for the same reasons as with a first one, and so that another
     * node does not put it too. A state that rests is no try: the check waits for the end of the rest.
     *
     * @return whether it could be put down; where answers have come already, they are not lost over it
     */
    private boolean isPutOff(PendingCheck check, Optional<Instant> rest, List<ViesAnswer> answers) {
        try {
            pending.put(rest.map(check::postponed).orElseGet(() -> check.again(clock.instant())));
            return true;
        } catch (RuntimeException failed) {
            if (answers.isEmpty()) {
                throw failed;
            }
            return false;
        }
    }

    private ViesAnswer leftAlone(PendingCheck check) {
        return new ViesAnswer.Silence(check.number(), clock.instant(), ViesError.RESTING);
    }

    private ViesAnswer ask(PendingCheck check) {
        ViesAnswer answer = register.ask(check.number());
        if (RememberingRegister.isSettled(answer)) {
            RememberingRegister.whereItCan(() -> pending.remove(check.number()));
        } else if (answer instanceof ViesAnswer.Silence silence
                && silence.error().saysNothing()) {
            // It was not put, or not listened to: no try.
            RememberingRegister.whereItCan(() -> pending.put(check));
        }
        return answer;
    }
}
