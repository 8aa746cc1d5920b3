package io.clientele.identity.email;

/** How far two addresses may differ and yet be taken for one mailbox, the surest first. */
public enum Strength {
    /** Only the writing differs: case, quotes, comments, the form of an international domain. */
    EXACT,
    /** The provider itself says that both are one mailbox. The default wherever addresses join people. */
    MAILBOX,
    /** A habit of many servers, or likely of this provider: to find candidates by, not to join people. */
    LOOSE
}
