package io.clientele.vat.vies;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Expiry;
import io.clientele.vat.number.VatNumber;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;

/** Keeps answers, each kind for its own time, and gives them again without asking. Thread-safe. */
final class KeepingRegister implements VatRegister {
    private static final int MOST = 100_000;

    private final VatRegister behind;
    private final Cache<VatNumber, ViesAnswer> kept;

    KeepingRegister(VatRegister behind, PatienceSettings settings, InstantSource clock) {
        this.behind = behind;
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

    @Override
    public ViesAnswer ask(VatNumber number) {
        @Nullable ViesAnswer before = kept.getIfPresent(number);
        if (before != null) {
            return before;
        }
        // Not computed within the cache: a slow state must not hold up questions that fall into the same part of it.
        ViesAnswer answer = behind.ask(number);
        keep(answer);
        return answer;
    }

    /** Keeps an answer that came another way. */
    void keep(ViesAnswer answer) {
        kept.put(answer.number(), answer);
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
