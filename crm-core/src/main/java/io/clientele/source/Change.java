package io.clientele.source;

/** What became of something that was put into a store. */
public enum Change {
    /** It was not there before. */
    ADDED,
    /** It replaced another version of itself. */
    REPLACED,
    /** It was there already, the same in every part. */
    UNCHANGED
}
