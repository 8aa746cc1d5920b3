package io.clientele.vat.vies;

import io.clientele.vat.number.VatNumber;
import java.time.Instant;
import java.time.InstantSource;

/**
 * Asks nothing more for a while once VIES refuses the host itself, for whatever number: who goes on asking stays
 * blocked. The answer meanwhile is the refusal. After the while one question tries whether it is over. Thread-safe.
 */
final class BlockedRegister implements VatRegister {
    private final VatRegister behind;
    private final PatienceSettings settings;
    private final InstantSource clock;
    private volatile Block current = Block.NONE;

    /** A refusal, and until when nothing is asked. */
    private record Block(ViesError error, Instant until) {
        static final Block NONE = new Block(ViesError.OTHER, Instant.MIN);

        boolean isNone() {
            return equals(NONE);
        }
    }

    BlockedRegister(VatRegister behind, PatienceSettings settings, InstantSource clock) {
        this.behind = behind;
        this.settings = settings;
        this.clock = clock;
    }

    /** Whether nothing is asked at the moment. */
    boolean isBlocked() {
        return clock.instant().isBefore(current.until());
    }

    @Override
    public ViesAnswer ask(VatNumber number) {
        Block block = current;
        if (!block.isNone() && !takesTrial(block)) {
            return new ViesAnswer.Silence(number, clock.instant(), block.error());
        }
        ViesAnswer answer = behind.ask(number);
        if (answer instanceof ViesAnswer.Silence silence) {
            learn(silence.error(), block);
        } else {
            current = Block.NONE;
        }
        return answer;
    }

    /** Whoever finds the while over takes the one trial, by moving its end on; the others wait for what comes of it. */
    private synchronized boolean takesTrial(Block block) {
        if (!current.equals(block) || isBlocked()) {
            return false;
        }
        current = longer(block.error());
        return true;
    }

    private void learn(ViesError error, Block before) {
        if (error.ofHost()) {
            current = longer(error);
        } else if (error.ofState()) {
            current = Block.NONE;
        } else if (error.saysNothing() && !before.isNone()) {
            // The trial did not take place, so the next question is one.
            current = before;
        }
    }

    private Block longer(ViesError error) {
        return new Block(error, clock.instant().plus(settings.rest()));
    }
}
