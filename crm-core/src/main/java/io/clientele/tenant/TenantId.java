package io.clientele.tenant;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * The id of a tenant, which the host chooses. Immutable.
 *
 * @param value 1 to 64 letters, digits, {@code .}, {@code _} and {@code -}
 */
public record TenantId(String value) implements Comparable<TenantId> {

    /**
     * A tenant's id.
     *
     * @throws IllegalArgumentException if the value has another form
     */
    public TenantId {
        checkArgument(
                value.matches("[A-Za-z0-9._-]{1,64}"), "A tenant's id has 1 to 64 letters, digits, '.', '_', '-'");
    }

    /** A tenant's id. */
    public static TenantId of(String value) {
        return new TenantId(value);
    }

    @Override
    public int compareTo(TenantId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
