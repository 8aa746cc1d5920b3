package io.clientele.vat;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * Why something that was given cannot be worked with: which field, and what is wrong with it. It repeats nothing of
 * what the field holds, which may be about people. Immutable.
 *
 * @param field the field by its path, such as {@code lines[2].quantity}; not empty
 * @param problem what is wrong with it, as the rest of a sentence that begins with the field: {@code is negative}
 */
public record Refusal(String field, String problem) {

    /**
     * A refusal.
     *
     * @throws IllegalArgumentException if field or problem is empty
     */
    public Refusal {
        checkArgument(!field.isEmpty() && !problem.isEmpty(), "A refusal names a field and a problem");
    }

    /** The sentence: {@code 'lines[2].quantity' is negative}. */
    public String sentence() {
        return "'" + field + "' " + problem;
    }
}
