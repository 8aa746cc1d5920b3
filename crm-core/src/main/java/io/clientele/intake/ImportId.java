package io.clientele.intake;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * What an import is known by within a tenant: a number, or a name that the host chooses. Immutable.
 *
 * @param value 1 to 100 letters, digits, {@code .}, {@code _} and {@code -}
 */
public record ImportId(String value) implements Comparable<ImportId> {

    /**
     * An import's id.
     *
     * @throws IllegalArgumentException if the value has another form
     */
    public ImportId {
        checkArgument(
                value.matches("[A-Za-z0-9._-]{1,100}"), "An import's id has 1 to 100 letters, digits, '.', '_', '-'");
    }

    /** An import's id. */
    public static ImportId of(String value) {
        return new ImportId(value);
    }

    @Override
    public int compareTo(ImportId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
