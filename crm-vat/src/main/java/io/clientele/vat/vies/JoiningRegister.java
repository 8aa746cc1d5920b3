package io.clientele.vat.vies;

import io.clientele.vat.number.VatNumber;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.ExecutionException;
import org.jspecify.annotations.Nullable;

/**
 * Puts one question at a time for a number: who asks meanwhile gets the answer to that question. It keeps the answer
 * before anything else can go wrong. Thread-safe.
 */
final class JoiningRegister implements VatRegister {
    private final VatRegister behind;
    private final KeptAnswers kept;
    private final InstantSource clock;

    /** The questions under way, each with its answer to come, or nothing where it came to none. */
    private final ConcurrentMap<VatNumber, CompletableFuture<Optional<ViesAnswer>>> underWay =
            new ConcurrentHashMap<>();

    JoiningRegister(VatRegister behind, KeptAnswers kept, InstantSource clock) {
        this.behind = behind;
        this.kept = kept;
        this.clock = clock;
    }

    @Override
    public ViesAnswer ask(VatNumber number) {
        // Where the question of another thread came to nothing, that is no answer for this one: it asks itself.
        while (true) {
            CompletableFuture<Optional<ViesAnswer>> mine = new CompletableFuture<>();
            @Nullable CompletableFuture<Optional<ViesAnswer>> others = underWay.putIfAbsent(number, mine);
            if (others == null) {
                return lead(number, mine);
            }
            Optional<ViesAnswer> answer = follow(number, others);
            if (answer.isPresent()) {
                return answer.get();
            }
        }
    }

    private ViesAnswer lead(VatNumber number, CompletableFuture<Optional<ViesAnswer>> mine) {
        Optional<ViesAnswer> forAll = Optional.empty();
        try {
            ViesAnswer answer = kept.findGiven(number).orElseGet(() -> put(number));
            forAll = Optional.of(answer).filter(given -> !isInterrupted(given));
            return answer;
        } finally {
            underWay.remove(number, mine);
            mine.complete(forAll);
        }
    }

    /** Not where an answer is kept: silence must not take the place of one, and of the proof of its question. */
    private ViesAnswer put(VatNumber number) {
        ViesAnswer answer = behind.ask(number);
        kept.keep(answer);
        return answer;
    }

    private static boolean isInterrupted(ViesAnswer answer) {
        return answer instanceof ViesAnswer.Silence silence && silence.error() == ViesError.INTERRUPTED;
    }

    private Optional<ViesAnswer> follow(VatNumber number, CompletableFuture<Optional<ViesAnswer>> others) {
        try {
            return others.get();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return Optional.of(new ViesAnswer.Silence(number, clock.instant(), ViesError.INTERRUPTED));
        } catch (ExecutionException never) {
            throw new IllegalStateException("A question under way is completed with a value alone", never);
        }
    }
}
