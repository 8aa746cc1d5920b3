package io.clientele.vat;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.regex.Pattern;

/**
 * What kind of goods or service is sold, as far as its rate depends on it: {@code standard}, {@code books},
 * {@code food}. A host adds its own. Immutable.
 *
 * @param name lower-case letters, digits and hyphens, beginning with a letter, 1 to 60 characters
 */
public record ProductCategory(String name) implements Comparable<ProductCategory> {
    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9-]{0,59}");

    /** Whatever has no rate of its own: the standard rate, in every country. */
    public static final ProductCategory STANDARD = new ProductCategory("standard");

    /**
     * A category by its name.
     *
     * @throws IllegalArgumentException if the name has another form
     */
    public ProductCategory {
        checkArgument(
                NAME.matcher(name).matches(),
                "The name of a product category has lower-case letters, digits and hyphens, 60 characters at most");
    }

    @Override
    public int compareTo(ProductCategory other) {
        return name.compareTo(other.name);
    }

    @Override
    public String toString() {
        return name;
    }
}
