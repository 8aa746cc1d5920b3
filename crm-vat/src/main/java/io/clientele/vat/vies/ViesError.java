package io.clientele.vat.vies;

import java.util.EnumSet;
import java.util.Set;

/**
 * Why there was no answer: what VIES documents under the same names, and what can go wrong on the way there. Immutable.
 */
public enum ViesError {
    /** VIES takes the question for a wrong one. */
    INVALID_INPUT(Scope.NUMBER, "VIES takes the question for a wrong one"),
    /** The requester's own number is not in use, or is not well formed. */
    INVALID_REQUESTER_INFO(Scope.HOST, "VIES does not take the requester's own number"),
    /** VIES as a whole is out of reach. */
    SERVICE_UNAVAILABLE(Scope.ALL, "VIES is out of reach"),
    /** The state is out of reach. */
    MS_UNAVAILABLE(Scope.STATE, "The state is out of reach"),
    /** The state did not answer in time. */
    TIMEOUT(Scope.STATE, "The state did not answer in time"),
    /** VIES answers no more questions of this requester. */
    VAT_BLOCKED(Scope.HOST, "VIES answers no more questions of this requester"),
    /** VIES answers no more questions from this network address. */
    IP_BLOCKED(Scope.HOST, "VIES answers no more questions from this network address"),
    /** Too many questions of all are under way. */
    GLOBAL_MAX_CONCURRENT_REQ(Scope.BUSY, "VIES has too many questions under way"),
    /** Too many questions for this state are under way. */
    MS_MAX_CONCURRENT_REQ(Scope.BUSY, "The state has too many questions under way"),
    /** No connection to VIES came about, encrypted or not, or it broke. */
    UNREACHABLE(Scope.ALL, "No connection to VIES came about, or it broke"),
    /** What came back is no answer of VIES to this question. */
    UNREADABLE(Scope.ALL, "What came back is no answer to the question"),
    /** The state has failed so often that it is left alone for a while. */
    RESTING(Scope.OURS, "The state has failed so often that it is left alone for a while"),
    /** The thread that asked was interrupted. */
    INTERRUPTED(Scope.OURS, "The question was broken off"),
    /** VIES knows no numbers of the United Kingdom since 2021; those of Northern Ireland begin with {@code XI}. */
    UNSUPPORTED(Scope.NOWHERE, "VIES knows no numbers of the United Kingdom but those of Northern Ireland"),
    /** Something that VIES does not document. */
    OTHER(Scope.QUESTION, "VIES gave an error that it does not document");

    private enum Scope {
        NUMBER,
        NOWHERE,
        QUESTION,
        HOST,
        STATE,
        BUSY,
        ALL,
        OURS
    }

    /** What VIES never says itself, so that a reply with such a name is none of these. */
    private static final Set<ViesError> NOT_OF_VIES =
            EnumSet.of(UNREACHABLE, UNREADABLE, RESTING, INTERRUPTED, UNSUPPORTED);

    private final Scope scope;
    private final String sentence;

    ViesError(Scope scope, String sentence) {
        this.scope = scope;
        this.sentence = sentence;
    }

    /** What happened, in English, without a full stop. */
    public String sentence() {
        return sentence;
    }

    /** Whether the same question may be answered later: all but one that VIES can never answer. */
    public boolean passes() {
        return scope != Scope.NUMBER && scope != Scope.NOWHERE;
    }

    /** Whether it is an outage of one state, so that others still answer. */
    public boolean ofState() {
        return scope == Scope.STATE;
    }

    /** Whether it is an outage of VIES as a whole. */
    public boolean ofAll() {
        return scope == Scope.ALL;
    }

    /** Whether VIES refuses the host, whatever it asks for, until the host has put something right. */
    public boolean ofHost() {
        return scope == Scope.HOST;
    }

    /** Whether nothing was learnt about VIES, since it was not asked or not listened to. */
    boolean saysNothing() {
        return scope == Scope.OURS || scope == Scope.NOWHERE;
    }

    /** The error that VIES calls by a name; {@link #OTHER} for a name that it does not document. */
    static ViesError ofName(String name) {
        for (ViesError error : values()) {
            if (error.name().equals(name) && !NOT_OF_VIES.contains(error)) {
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
