package io.clientele.jdbc;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.regex.Pattern;
import javax.sql.DataSource;

/**
 * The tables of the storage: their SQL, to print or to run, and whether they are there. Immutable.
 *
 * <p>The SQL is that of plain files, one for each version and database. A host that has a tool for its schema gives it
 * {@link #sql}; another calls {@link #upgrade} before it begins.
 */
public final class Schema {
    /** The version that this library works with. */
    private static final int VERSION = 1;

    private static final Splitter STATEMENTS =
            Splitter.on(Pattern.compile(";\\s*\\n")).trimResults().omitEmptyStrings();

    private final Dialect dialect;
    private final TableNames tables;

    private Schema(Dialect dialect, TableNames tables) {
        this.dialect = dialect;
        this.tables = tables;
    }

    /** The tables in one database under some names. */
    public static Schema of(Dialect dialect, TableNames tables) {
        return new Schema(dialect, tables);
    }

    /** The version that this library works with. */
    public int version() {
        return VERSION;
    }

    /** All statements that make the tables, each of which does nothing where it has been done. */
    public List<String> statements() {
        ImmutableList.Builder<String> statements = ImmutableList.builder();
        for (int version = 1; version <= VERSION; version++) {
            statements.addAll(statements(version)).add(install(version));
        }
        return statements.build();
    }

    /** All statements, as one text to read or to run. */
    public String sql() {
        return String.join(";\n\n", statements()) + ";\n";
    }

    private List<String> statements(int version) {
        return STATEMENTS.splitToList(text("schema/" + dialect.folder() + "/V" + version + ".sql"));
    }

    private String text(String resource) {
        try {
            return Resources.toString(Resources.getResource(Schema.class, resource), StandardCharsets.UTF_8)
                    .replace("${schema}", tables.schema().map(name -> name + ".").orElse(""))
                    .replace("${prefix}", tables.prefix());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private String install(int version) {
        return "INSERT INTO " + tables.of("schema") + " (version) SELECT " + version + " WHERE NOT EXISTS (SELECT 1 FROM "
                + tables.of("schema") + " WHERE version = " + version + ")";
    }

    /**
     * Makes the tables, or brings them up to date.
     *
     * @throws StorageException if the database refuses it
     */
    public void upgrade(DataSource source) {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            for (String sql : statements()) {
                statement.execute(sql);
            }
        } catch (SQLException thrown) {
            throw Problems.of(dialect, thrown);
        }
    }

    /** Looks, with queries alone, whether the tables are those of this version. */
    void check(Connection connection) throws SQLException {
        try (PreparedStatement query =
                        connection.prepareStatement("SELECT MAX(version) FROM " + tables.of("schema"));
                ResultSet result = query.executeQuery()) {
            int found = result.next() ? result.getInt(1) : 0;
            if (found != VERSION) {
                throw new StorageException(
                        found == 0 ? Problem.NO_SCHEMA : found < VERSION ? Problem.OLD_SCHEMA : Problem.NEWER_SCHEMA);
            }
        }
    }
}
