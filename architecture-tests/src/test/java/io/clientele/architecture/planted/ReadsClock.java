package io.clientele.architecture.planted;

import java.time.Instant;
import java.util.function.Supplier;

/** Reads the clock of the machine, by a call and by a reference. */
public final class ReadsClock {
    long called() {
        return System.currentTimeMillis();
    }

    Supplier<Instant> referred() {
        return Instant::now;
    }
}
