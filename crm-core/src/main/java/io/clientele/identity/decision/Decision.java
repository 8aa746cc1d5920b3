package io.clientele.identity.decision;

import io.clientele.tenant.Actor;
import java.time.Instant;

/**
 * What somebody of the shop has said of two source records. No resolver overrules it. Immutable.
 *
 * @param pair the records
 * @param verdict whether they are one person
 * @param by who has said so
 * @param at when
 */
public record Decision(RecordPair pair, Verdict verdict, Actor by, Instant at) {

    /** Whether two records are one person. */
    public enum Verdict {
        /** They are one person, whatever else speaks against it. */
        SAME,
        /** They are two people, whatever they have in common. */
        DIFFERENT
    }

    /** Whether the records are one person. */
    public boolean isSame() {
        return verdict == Verdict.SAME;
    }
}
