package io.clientele.architecture.planted.internal;

/** Of no concern to others. */
public final class Internals {}
