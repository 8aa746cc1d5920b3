package io.clientele.architecture.planted.first;

import io.clientele.architecture.planted.second.Second;

/** Half of a cycle. */
public record First(Second second) {}
