package io.clientele.vat.vies;

import io.clientele.vat.number.VatNumber;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/**
 * Leaves a state alone that has failed several times in a row, and after a while tries with one question whether it is
 * back. Other states are asked meanwhile; where VIES as a whole fails, that counts for the state that was asked for.
 * Thread-safe.
 */
final class RestingRegister implements VatRegister {
    private final VatRegister behind;
    private final PatienceSettings settings;
    private final InstantSource clock;
    private final ConcurrentMap<String, Failures> byPrefix = new ConcurrentHashMap<>();

    /** How often a state failed in a row, and until when it is left alone. */
    private record Failures(int inARow, Instant restsUntil) {
        static final Failures NONE = new Failures(0, Instant.MIN);
    }

    RestingRegister(VatRegister behind, PatienceSettings settings, InstantSource clock) {
        this.behind = behind;
        this.settings = settings;
        this.clock = clock;
    }

    /** The end of a state's rest, which is ahead; empty where it may be asked. */
    Optional<Instant> restsUntil(String prefix) {
        Failures failures = byPrefix.getOrDefault(prefix, Failures.NONE);
        return Optional.of(failures.restsUntil())
                .filter(end -> failures.inARow() >= settings.failures()
                        && clock.instant().isBefore(end));
    }

    @Override
    public ViesAnswer ask(VatNumber number) {
        Instant now = clock.instant();
        Failures before = byPrefix.getOrDefault(number.prefix(), Failures.NONE);
        if (!mayAsk(number.prefix(), before, now)) {
            return new ViesAnswer.Silence(number, now, ViesError.RESTING);
        }
        ViesAnswer answer = behind.ask(number);
        if (answer instanceof ViesAnswer.Silence silence) {
            learn(number.prefix(), silence.error(), before);
        } else {
            byPrefix.remove(number.prefix());
        }
        return answer;
    }

    private void learn(String prefix, ViesError error, Failures before) {
        if (error.ofState() || error.ofAll()) {
            byPrefix.merge(prefix, failure(1), (now, one) -> failure(now.inARow() + 1));
        } else if (error.saysNothing()) {
            // If it was the trial, it did not take place, so the next question is one.
            byPrefix.computeIfPresent(prefix, (same, now) -> now.inARow() == before.inARow() ? before : now);
        }
    }

    /** Whoever finds the rest over takes the one trial, by moving its end on; the others wait for what comes of it. */
    private boolean mayAsk(String prefix, Failures failures, Instant now) {
        if (failures.inARow() < settings.failures()) {
            return true;
        }
        Failures trial = new Failures(failures.inARow(), now.plus(settings.rest()));
        return !now.isBefore(failures.restsUntil()) && byPrefix.replace(prefix, failures, trial);
    }

    private Failures failure(int inARow) {
        return new Failures(inARow, clock.instant().plus(settings.rest()));
    }
}
