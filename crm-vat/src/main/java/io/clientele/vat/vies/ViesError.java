package io.clientele.vat.vies;

/**
 * Why there was no answer: what VIES documents under the same names, and what can go wrong on the way there. Immutable.
 */
public enum ViesError {
    /** VIES takes the question for a wrong one. */
    INVALID_INPUT(false, Scope.QUESTION),
    /** The requester's own number is not in use, or is not well formed. */
    INVALID_REQUESTER_INFO(false, Scope.QUESTION),
    /** VIES as a whole is out of reach. */
    SERVICE_UNAVAILABLE(true, Scope.ALL),
    /** The state is out of reach. */
    MS_UNAVAILABLE(true, Scope.STATE),
    /** The state did not answer in time. */
    TIMEOUT(true, Scope.STATE),
    /** VIES answers no more questions of this requester. */
    VAT_BLOCKED(false, Scope.QUESTION),
    /** VIES answers no more questions from this network address. */
    IP_BLOCKED(false, Scope.QUESTION),
    /** Too many questions of all are under way. */
    GLOBAL_MAX_CONCURRENT_REQ(true, Scope.BUSY),
    /** Too many questions for this state are under way. */
    MS_MAX_CONCURRENT_REQ(true, Scope.BUSY),
    /** VIES could not be reached over the network. */
    UNREACHABLE(true, Scope.ALL),
    /** What came back is no answer of VIES. */
    UNREADABLE(true, Scope.ALL),
    /** The state has failed so often that it is left alone for a while. */
    RESTING(true, Scope.QUESTION),
    /** Something that VIES does not document. */
    OTHER(true, Scope.QUESTION);

    private enum Scope {
        QUESTION,
        STATE,
        BUSY,
        ALL
    }

    private final boolean passes;
    private final Scope scope;

    ViesError(boolean passes, Scope scope) {
        this.passes = passes;
        this.scope = scope;
    }

    /** Whether the same question may be answered later. */
    public boolean passes() {
        return passes;
    }

    /** Whether it is an outage of one state, so that others still answer. */
    public boolean ofState() {
        return scope == Scope.STATE;
    }

    /** Whether it is an outage of VIES as a whole. */
    public boolean ofAll() {
        return scope == Scope.ALL;
    }

    /** The error that VIES calls by a name; {@link #OTHER} for a name that it does not document. */
    static ViesError ofName(String name) {
        for (ViesError error : values()) {
            if (error.name().equals(name)) {
                return error;
            }
        }
        // The names that the SOAP interface and newer replies have for the same.
        return switch (name) {
            case "GLOBAL_MAX_CONCURRENT_REQ_TIME" -> GLOBAL_MAX_CONCURRENT_REQ;
            case "MS_MAX_CONCURRENT_REQ_TIME" -> MS_MAX_CONCURRENT_REQ;
            case "SERVER_BUSY" -> SERVICE_UNAVAILABLE;
            default -> OTHER;
        };
    }
}
