package io.clientele.vat.internal;

import io.clientele.vat.Refusal;

/** Carries a refusal out of nested reading, to where the API answers with it. It never leaves the module. */
public final class RefusedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Refusal refusal;

    /** A refusal on its way. */
    public RefusedException(Refusal refusal) {
        super(refusal.sentence(), null, false, false);
        this.refusal = refusal;
    }

    /** A refusal on its way. */
    public RefusedException(String field, String problem) {
        this(new Refusal(field, problem));
    }

    /** What is refused, and why. */
    public Refusal refusal() {
        return refusal;
    }
}
