package io.clientele.jdbc;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * How the tables are named. Immutable.
 *
 * @param schema the schema that they are in; empty for the connection's own
 * @param prefix what their names begin with
 */
public record TableNames(Optional<String> schema, String prefix) {
    private static final Pattern IDENTIFIER = Pattern.compile("[a-z][a-z0-9_]{0,29}");

    /**
     * Names.
     *
     * @throws IllegalArgumentException if schema or prefix is not a lower-case letter and up to 29 lower-case letters,
     *     digits and underscores
     */
    public TableNames {
        checkArgument(
                IDENTIFIER.matcher(prefix).matches(),
                "A table prefix is a lower-case letter and up to 29 lower-case letters, digits and underscores");
        checkArgument(
                schema.isEmpty() || IDENTIFIER.matcher(schema.get()).matches(),
                "A schema is named by a lower-case letter and up to 29 lower-case letters, digits and underscores");
    }

    /** Tables in the connection's own schema whose names begin with {@code crm_}. */
    public static TableNames standard() {
        return new TableNames(Optional.empty(), "crm_");
    }

    /** How SQL names a table, such as {@code order} as {@code crm_order}. */
    public String of(String table) {
        return schema.map(name -> name + ".").orElse("") + prefix + table;
    }
}
