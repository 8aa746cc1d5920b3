package io.clientele.architecture.planted.second;

import io.clientele.architecture.planted.first.First;
import java.util.List;

/** Half of a cycle. */
public record Second(List<First> firsts) {}
