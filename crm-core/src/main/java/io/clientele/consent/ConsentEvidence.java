package io.clientele.consent;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.Instant;
import java.util.Optional;

/**
 * One thing that is known about somebody's consent. Immutable.
 *
 * @param key for which address, channel and purpose
 * @param state what it says
 * @param source the system or person that says so, such as {@code mailchimp}
 * @param at when it happened, or, where that is not known, when it was learnt
 * @param proof what proves it, such as {@code double opt-in}; only with a proof can an opt-in lift a withdrawal
 */
public record ConsentEvidence(ConsentKey key, ConsentState state, String source, Instant at, Optional<String> proof) {

    /**
     * A piece of evidence.
     *
     * @throws IllegalArgumentException if the source is empty, or the state is {@link ConsentState#UNKNOWN}, which
     *     nothing proves
     */
    public ConsentEvidence {
        checkArgument(!source.isEmpty(), "Evidence of consent names its source");
        checkArgument(state != ConsentState.UNKNOWN, "That nothing is known is no evidence");
    }

    /** Evidence without a proof. */
    public static ConsentEvidence of(ConsentKey key, ConsentState state, String source, Instant at) {
        return new ConsentEvidence(key, state, source, at, Optional.empty());
    }
}
