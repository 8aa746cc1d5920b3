package io.clientele.architecture.planted;

/** Prints to the host's console. */
public final class Prints {
    void greet() {
        System.out.println("hello");
    }
}
