package io.clientele.vat.vies;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Expiry;
import io.clientele.vat.number.VatNumber;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/** Answers that came, each kind for its own time. Thread-safe. */
final class KeptAnswers {
    private static final int MOST = 100_000;

    private final Cache<VatNumber, ViesAnswer> kept;

    KeptAnswers(PatienceSettings settings, InstantSource clock) {
        this.kept = Caffeine.newBuilder()
                .maximumSize(MOST)
                // Upkeep is done by the thread that asks: the threads are the host's.
                .executor(Runnable::run)
                .ticker(() -> nanos(clock))
                .expireAfter(new ByKind(settings))
                .build();
    }

    private static long nanos(InstantSource clock) {
        Instant now = clock.instant();
        return now.getEpochSecond() * 1_000_000_000L + now.getNano();
    }

    Optional<ViesAnswer> find(VatNumber number) {
        return Optional.ofNullable(kept.getIfPresent(number));
    }

    /** The answer, not silence, that is kept. */
    Optional<ViesAnswer> findGiven(VatNumber number) {
        return find(number).filter(answer -> !(answer instanceof ViesAnswer.Silence));
    }

    /** Keeps an answer, but for a question that was broken off: the next one may be put at once. */
    void keep(ViesAnswer answer) {
        if (!(answer instanceof ViesAnswer.Silence silence) || silence.error() != ViesError.INTERRUPTED) {
            kept.put(answer.number(), answer);
        }
    }

    /** How long each kind of answer is kept. */
    private record ByKind(PatienceSettings settings) implements Expiry<VatNumber, ViesAnswer> {
        @Override
        public long expireAfterCreate(VatNumber number, ViesAnswer answer, long now) {
            Duration kept = switch (answer.verification()) {
                case VALID -> settings.keepInUse();
                case INVALID -> settings.keepNotInUse();
                case UNKNOWN -> settings.keepSilence();
            };
            return kept.toNanos();
        }

        @Override
        public long expireAfterUpdate(VatNumber number, ViesAnswer answer, long now, long left) {
            return expireAfterCreate(number, answer, now);
        }

        @Override
        public long expireAfterRead(VatNumber number, ViesAnswer answer, long now, long left) {
            return left;
        }
    }
}
