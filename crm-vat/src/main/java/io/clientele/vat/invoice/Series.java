package io.clientele.vat.invoice;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.regex.Pattern;

/**
 * A row of invoices whose numbers follow one on the other: {@code LU-2026}. Art. 226(2) of Directive 2006/112/EC allows
 * several series side by side, such as one for each year and country. Immutable.
 *
 * @param name 1 to 40 capital letters, digits, hyphens, slashes and points, beginning and ending with a letter or digit
 */
public record Series(String name) implements Comparable<Series> {
    private static final int LONGEST = 40;
    private static final Pattern NAME = Pattern.compile("[A-Z0-9]([A-Z0-9./-]*[A-Z0-9])?");

    /**
     * A series by its name.
     *
     * @throws IllegalArgumentException if the name has another form
     */
    public Series {
        checkArgument(
                name.length() <= LONGEST && NAME.matcher(name).matches(),
                "A series has 1 to 40 capital letters, digits, hyphens, slashes and points");
    }

    @Override
    public int compareTo(Series other) {
        return name.compareTo(other.name);
    }

    @Override
    public String toString() {
        return name;
    }
}
