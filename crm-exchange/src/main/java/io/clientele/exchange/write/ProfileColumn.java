package io.clientele.exchange.write;

import io.clientele.profile.CustomerProfile;
import java.util.List;
import java.util.Optional;

/**
 * A column that a list of customers can have, by its name. Immutable.
 *
 * <p>Each of {@link #all} has its meaning in words. Besides them every custom attribute is a column:
 * {@code attribute.size} is the attribute {@code size}.
 */
public final class ProfileColumn {
    private static final String ATTRIBUTE = "attribute.";

    private final String meaning;
    private final Column<CustomerProfile> column;

    ProfileColumn(String meaning, Column<CustomerProfile> column) {
        this.meaning = meaning;
        this.column = column;
    }

    /** All columns but those of custom attributes, in the order in which they are explained. */
    public static List<ProfileColumn> all() {
        return ProfileColumns.ALL;
    }

    /** The column with a name; empty where there is none. */
    public static Optional<ProfileColumn> named(String name) {
        return name.length() > ATTRIBUTE.length() && name.startsWith(ATTRIBUTE)
                ? Optional.of(ofAttribute(name.substring(ATTRIBUTE.length())))
                : all().stream().filter(column -> column.name().equals(name)).findFirst();
    }

    private static ProfileColumn ofAttribute(String attribute) {
        return new ProfileColumn(
                "the custom attribute of that name",
                new Column<>(
                        ATTRIBUTE + attribute,
                        (line, who) -> line.text(who.attributes().getOrDefault(attribute, ""))));
    }

    /** Its name, which stands in the header. */
    public String name() {
        return column.title();
    }

    /** What it holds, in words. */
    public String meaning() {
        return meaning;
    }

    Column<CustomerProfile> column() {
        return column;
    }

    /** Its name. */
    @Override
    public String toString() {
        return name();
    }
}
