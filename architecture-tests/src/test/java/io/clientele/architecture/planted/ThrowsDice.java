package io.clientele.architecture.planted;

import java.util.Random;

/** Throws dice that nobody can throw again. */
public final class ThrowsDice {
    private final Random random = new Random();

    int next() {
        return random.nextInt(6);
    }
}
