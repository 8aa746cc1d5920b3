package io.clientele.architecture.planted;

import io.clientele.architecture.planted.internal.Internals;

/** Reaches into what is internal to another module. */
public record ReachesInternals(Internals internals) {}
