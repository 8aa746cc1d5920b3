package io.clientele.vat.vies;

import io.clientele.vat.number.VatNumber;
import io.clientele.vat.number.Verification;
import java.time.Instant;
import java.time.InstantSource;
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

    @Override
    public ViesAnswer ask(VatNumber number) {
        Instant now = clock.instant();
        if (!mayAsk(number.prefix(), now)) {
            return new ViesAnswer.Silence(number, now, ViesError.RESTING);
        }
        ViesAnswer answer = behind.ask(number);
        boolean failed = answer instanceof ViesAnswer.Silence silence
                && (silence.error().ofState() || silence.error().ofAll());
        if (failed) {
            byPrefix.merge(number.prefix(), failure(1), (before, one) -> failure(before.inARow() + 1));
        } else if (answer.verification() != Verification.UNKNOWN) {
            byPrefix.remove(number.prefix());
        }
        return answer;
    }

    /** Whoever finds the rest over takes the one trial, by moving its end on; the others wait for what comes of it. */
    private boolean mayAsk(String prefix, Instant now) {
        Failures failures = byPrefix.getOrDefault(prefix, Failures.NONE);
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
