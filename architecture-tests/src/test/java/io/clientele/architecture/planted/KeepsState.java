package io.clientele.architecture.planted;

/** Keeps state for the whole process. */
public final class KeepsState {
    static int count;
}
