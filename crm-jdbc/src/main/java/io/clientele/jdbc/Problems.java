package io.clientele.jdbc;

import java.io.IOException;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Optional;

/** What a database means by its codes. */
final class Problems {
    private Problems() {}

    /** The exception that a driver threw, without what it may say about data. */
    static StorageException of(Dialect dialect, SQLException thrown) {
        return of(Optional.of(dialect), thrown);
    }

    /** The same where the database has not yet told which one it is. */
    static StorageException of(Optional<Dialect> told, SQLException thrown) {
        Optional<Dialect> dialect = told.or(() -> thrower(thrown));
        Problem problem = isFull(thrown) ? Problem.FULL : Problem.OTHER;
        for (Throwable one = thrown; one != null && problem == Problem.OTHER; one = one.getCause()) {
            if (one instanceof SQLException sql) {
                problem = meaning(dialect, sql);
            }
        }
        if (problem == Problem.OTHER && thrown.getNextException() != null) {
            problem = of(dialect, thrown.getNextException()).problem();
        }
        return new StorageException(
                problem, Optional.ofNullable(thrown.getSQLState()).orElse(""), thrown.getErrorCode());
    }

    /** Where there is no connection, the driver is known by the class of its exceptions, or by how it counts. */
    private static Optional<Dialect> thrower(SQLException thrown) {
        String driver = thrown.getClass().getName();
        if (driver.startsWith("org.postgresql.")) {
            return Optional.of(Dialect.POSTGRESQL);
        }
        if (driver.startsWith("org.h2.")) {
            return Optional.of(Dialect.H2);
        }
        if (driver.startsWith("org.sqlite.")) {
            return Optional.of(Dialect.SQLITE);
        }
        boolean countsAsMariaDb = thrown.getErrorCode() >= 1_000 && thrown.getErrorCode() < 2_000;
        return countsAsMariaDb ? Optional.of(Dialect.MARIADB) : Optional.empty();
    }

    /** H2 has no code for it, but the reason. */
    private static boolean isFull(Throwable thrown) {
        return thrown.getCause() instanceof IOException reason
                && String.valueOf(reason.getMessage()).contains("No space left");
    }

    private static Problem meaning(Optional<Dialect> dialect, SQLException thrown) {
        String state = Optional.ofNullable(thrown.getSQLState()).orElse("");
        if (String.valueOf(thrown.getMessage()).startsWith("No suitable driver")) {
            return Problem.NO_DRIVER;
        }
        Problem own = dialect.map(one -> meaning(one, thrown, state)).orElse(Problem.OTHER);
        return own == Problem.OTHER ? standard(state) : own;
    }

    private static Problem meaning(Dialect dialect, SQLException thrown, String state) {
        return switch (dialect) {
            case POSTGRESQL -> postgresql(state);
            case MARIADB -> mariadb(thrown.getErrorCode(), state);
            case H2 -> h2(thrown.getErrorCode());
            case SQLITE -> sqlite(thrown);
        };
    }

    private static Problem standard(String state) {
        if (state.startsWith("08")) {
            return Problem.UNREACHABLE;
        }
        if (state.startsWith("40")) {
            return Problem.CONFLICT;
        }
        return switch (state) {
            case "23505" -> Problem.CONFLICT;
            case "25006" -> Problem.READ_ONLY;
            case "28000" -> Problem.NO_RIGHTS;
            case "22001" -> Problem.TOO_LARGE;
            default -> Problem.OTHER;
        };
    }

    private static Problem postgresql(String state) {
        if (state.startsWith("57P")) {
            return Problem.UNREACHABLE;
        }
        return switch (state) {
            case "42P01", "3F000" -> Problem.NO_SCHEMA;
            case "42703" -> Problem.OLD_SCHEMA;
            case "42501", "28P01" -> Problem.NO_RIGHTS;
            case "3D000" -> Problem.UNREACHABLE;
            case "53100", "53200" -> Problem.FULL;
            case "53300", "55P03", "57014" -> Problem.BUSY;
            case "25P02" -> Problem.ROLLBACK_ONLY;
            case "54000" -> Problem.TOO_LARGE;
            case "22021", "22P05" -> Problem.WRONG_ENCODING;
            default -> Problem.OTHER;
        };
    }

    /** A packet that is too large is refused by the driver, with a state of its own and no code. */
    private static Problem mariadb(int code, String state) {
        if (state.equals("HZ000")) {
            return Problem.TOO_LARGE;
        }
        return switch (code) {
            case 1146, 1049 -> Problem.NO_SCHEMA;
            case 1054 -> Problem.OLD_SCHEMA;
            case 1044, 1045, 1142, 1143, 1227 -> Problem.NO_RIGHTS;
            case 1290, 1792, 1836 -> Problem.READ_ONLY;
            case 1021, 1114 -> Problem.FULL;
            case 1040, 1203, 1205 -> Problem.BUSY;
            case 1020, 1062, 1213 -> Problem.CONFLICT;
            case 1118, 1153, 1301, 1406 -> Problem.TOO_LARGE;
            case 1267, 1271, 1366 -> Problem.WRONG_ENCODING;
            case 1053, 1152, 1927 -> Problem.UNREACHABLE;
            default -> Problem.OTHER;
        };
    }

    private static Problem h2(int code) {
        return switch (code) {
            case 42102, 42103, 42104, 90079 -> Problem.NO_SCHEMA;
            case 42122 -> Problem.OLD_SCHEMA;
            case 90040, 90096 -> Problem.NO_RIGHTS;
            case 90097 -> Problem.READ_ONLY;
            case 50200, 57014 -> Problem.BUSY;
            case 23505, 40001, 90131 -> Problem.CONFLICT;
            case 90013, 90020, 90028, 90031, 90034, 90062, 90067, 90098, 90121, 90124, 90146 -> Problem.UNREACHABLE;
            default -> Problem.OTHER;
        };
    }

    /** Of its codes only the last byte is the main one; that a table is not there has none of its own. */
    private static Problem sqlite(SQLException thrown) {
        String text = Optional.ofNullable(thrown.getMessage()).orElse("").toLowerCase(Locale.ROOT);
        return switch (thrown.getErrorCode() & 0xff) {
            case 1 ->
                text.contains("no such table") || text.contains("unknown database")
                        ? Problem.NO_SCHEMA
                        : text.contains("no such column") || text.contains("has no column")
                                ? Problem.OLD_SCHEMA
                                : Problem.OTHER;
            case 5, 6 -> Problem.BUSY;
            case 8 -> Problem.READ_ONLY;
            case 13 -> Problem.FULL;
            case 10, 11, 14, 26 -> Problem.UNREACHABLE;
            case 18 -> Problem.TOO_LARGE;
            case 19 -> Problem.CONFLICT;
            case 3, 23 -> Problem.NO_RIGHTS;
            default -> Problem.OTHER;
        };
    }
}
