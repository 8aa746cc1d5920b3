package io.clientele.contact;

/** Where somebody stands with the shop. */
public enum LifecycleStatus {
    /** Known, from an audience or by hand, and has bought nothing. */
    PROSPECT,
    /** Has bought once. */
    NEW,
    /** Has bought twice or more. */
    REPEAT,
    /** Has bought, and not for a while (90 days unless set): it wins over the two others. */
    LAPSED
}
