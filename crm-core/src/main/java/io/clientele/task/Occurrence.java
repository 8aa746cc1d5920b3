package io.clientele.task;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * Which of the happenings a rule waits for a task is for. Immutable.
 *
 * @param name the happening, such as {@code 1} for somebody's first order or {@code web:17} for one order
 * @param repeat 0; one more for each time that the happening turned out not to have been one, its order being called
 *     off or paid back, and another took its place
 */
public record Occurrence(String name, int repeat) {

    /**
     * An occurrence.
     *
     * @throws IllegalArgumentException if the name is empty or the repeat is negative
     */
    public Occurrence {
        checkArgument(!name.isEmpty() && repeat >= 0, "An occurrence has a name, and a repeat that is not negative");
    }
}
