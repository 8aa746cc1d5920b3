package io.clientele.architecture.planted.unmarked;

/** Its package has no {@code @NullMarked}. */
public final class Unmarked {}
