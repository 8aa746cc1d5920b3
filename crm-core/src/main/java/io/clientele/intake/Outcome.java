package io.clientele.intake;

import io.clientele.source.Change;

/** What became of something that came in. */
public enum Outcome {
    /** It was new. */
    IMPORTED,
    /** It changed something that was known. */
    UPDATED,
    /** All of it was known. */
    UNCHANGED,
    /** It is of a day before the tenant's first one and was left out. */
    BEFORE_GO_LIVE;

    static Outcome of(Change change, boolean newClaim) {
        return switch (change) {
            case ADDED -> IMPORTED;
            case REPLACED -> UPDATED;
            case UNCHANGED -> newClaim ? UPDATED : UNCHANGED;
        };
    }
}
