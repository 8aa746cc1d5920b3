package io.clientele.filter;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * A further fact of a customer, by the name that its source gives it, letter by letter: {@code attribute.size},
 * {@code attribute."Shoe size"}. Immutable.
 *
 * @param name the name, 1 to 200 characters
 */
public record Attribute(String name) implements TextField {
    /** What stands before the name. */
    static final String PREFIX = "attribute.";

    /**
     * An attribute.
     *
     * @throws IllegalArgumentException if the name is empty or too long
     */
    public Attribute {
        checkArgument(!name.isEmpty() && name.length() <= 200, "An attribute has a name of 1 to 200 characters");
    }

    @Override
    public String label() {
        return PREFIX + FilterText.written(name);
    }

    @Override
    public boolean isClosed() {
        return false;
    }

    @Override
    public boolean isPersonal() {
        return true;
    }
}
