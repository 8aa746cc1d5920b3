package io.clientele.jdbc;

import io.clientele.jdbc.internal.sql.Grammar;
import io.clientele.jdbc.internal.sql.H2Grammar;
import io.clientele.jdbc.internal.sql.MariaDbGrammar;
import io.clientele.jdbc.internal.sql.PostgresGrammar;
import io.clientele.jdbc.internal.sql.SqliteGrammar;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Locale;

/** The databases that are spoken to. */
public enum Dialect {
    /** PostgreSQL, 14 and newer. */
    POSTGRESQL("PostgreSQL", new PostgresGrammar()),
    /** MariaDB, 10.6 and newer. MySQL goes by it too, untested. */
    MARIADB("MariaDB", new MariaDbGrammar()),
    /** H2, 2.2 and newer: embedded, in a file. */
    H2("H2", new H2Grammar()),
    /** SQLite, 3.35 and newer: embedded, one writer. */
    SQLITE("SQLite", new SqliteGrammar());

    private final String product;

    @SuppressWarnings("ImmutableEnumChecker") // a grammar has no state
    private final Grammar grammar;

    Dialect(String product, Grammar grammar) {
        this.product = product;
        this.grammar = grammar;
    }

    /**
     * The dialect of the database that a connection leads to.
     *
     * @throws IllegalArgumentException if it is none of these
     */
    static Dialect of(Connection connection) throws SQLException {
        String name = connection.getMetaData().getDatabaseProductName();
        if (name.equals("MySQL")) {
            return MARIADB;
        }
        for (Dialect dialect : values()) {
            if (dialect.product.equals(name)) {
                return dialect;
            }
        }
        throw new IllegalArgumentException("The database is none of PostgreSQL, MariaDB, MySQL, H2 and SQLite");
    }

    Grammar grammar() {
        return grammar;
    }

    /** The folder of its schema. */
    String folder() {
        return name().toLowerCase(Locale.ROOT);
    }
}
