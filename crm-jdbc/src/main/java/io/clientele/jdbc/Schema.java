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
import java.util.Objects;
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
    private static final int VERSION = 3;

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
            return Resources.toString(
                            Objects.requireNonNull(Schema.class.getResource(resource), resource),
                            StandardCharsets.UTF_8)
                    .replace(
                            "${schema}", tables.schema().map(name -> name + ".").orElse(""))
                    .replace("${prefix}", tables.prefix());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private String install(int version) {
        return "INSERT INTO " + tables.of("schema") + " (version) SELECT " + version
                + " WHERE NOT EXISTS (SELECT 1 FROM " + tables.of("schema") + " WHERE version = " + version + ")";
    }

    /**
     * Makes the tables, or brings them up to date, while nobody else does.
     *
     * @throws StorageException if the database refuses it, or its tables are of a later version
     */
    public void upgrade(DataSource source) {
        try {
            new SchemaLock(dialect, tables).run(source, this::upgrade);
        } catch (SQLException thrown) {
            throw Problems.of(dialect, thrown);
        }
    }

    private void upgrade(Connection connection) throws SQLException {
        int found = found(connection);
        if (found > VERSION) {
            throw new StorageException(Problem.NEWER_SCHEMA);
        }
        try (Statement statement = connection.createStatement()) {
            for (int version = found + 1; version <= VERSION; version++) {
                for (String sql : statements(version)) {
                    statement.execute(sql);
                }
                statement.execute(install(version));
            }
        }
    }

    /** The version of the tables that are there; 0 for none. The first statement of all makes what is asked for. */
    private int found(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(statements(1).get(0));
        }
        return version(connection);
    }

    /**
     * Looks, with queries alone, whether the tables are those of this version, and keep text as it is written.
     *
     * @throws StorageException if they are not, or the database does not answer
     */
    public void check(DataSource source) {
        try (Connection connection = source.getConnection()) {
            check(connection);
        } catch (SQLException thrown) {
            throw Problems.of(dialect, thrown);
        }
    }

    void check(Connection connection) throws SQLException {
        int found = version(connection);
        if (found != VERSION) {
            throw new StorageException(
                    found == 0 ? Problem.NO_SCHEMA : found < VERSION ? Problem.OLD_SCHEMA : Problem.NEWER_SCHEMA);
        }
        Encoding.check(dialect, tables, connection);
    }

    private int version(Connection connection) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement("SELECT MAX(version) FROM " + tables.of("schema"));
                ResultSet result = query.executeQuery()) {
            return result.next() ? result.getInt(1) : 0;
        }
    }
}
