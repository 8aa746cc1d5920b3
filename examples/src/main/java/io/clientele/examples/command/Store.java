package io.clientele.examples.command;

import io.clientele.jdbc.Dialect;
import io.clientele.jdbc.JdbcStorage;
import io.clientele.jdbc.Schema;
import io.clientele.jdbc.TableNames;
import io.clientele.memory.InMemoryStorage;
import io.clientele.storage.CrmStorage;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/**
 * Where customers are kept.
 *
 * @param storage the storage
 * @param lasts whether it is there when the command has ended
 */
record Store(CrmStorage storage, boolean lasts) {
    static final String MEMORY = "memory";
    static final String EXAMPLE = "jdbc:h2:file:./shop";
    private static final Map<String, Dialect> DIALECTS = Map.of(
            "jdbc:h2:", Dialect.H2,
            "jdbc:sqlite:", Dialect.SQLITE,
            "jdbc:postgresql:", Dialect.POSTGRESQL,
            "jdbc:mariadb:", Dialect.MARIADB,
            "jdbc:mysql:", Dialect.MARIADB);

    /**
     * Opens a store, and makes its tables where there are none.
     *
     * @param name {@code memory} or the address of a database
     * @param terminal closes it when the command ends
     * @throws CommandException if it is no store that is known
     * @throws io.clientele.jdbc.StorageException if the database refuses
     */
    static Store open(String name, Terminal terminal) {
        if (name.equals(MEMORY)) {
            return new Store(new InMemoryStorage(), false);
        }
        Dialect dialect = dialect(name).orElseThrow(Store::unknown);
        try {
            DriverManager.getDriver(name);
        } catch (SQLException none) {
            throw unknown();
        }
        KeptConnections connections = new KeptConnections(safe(name, dialect), login());
        terminal.closeAtEnd(connections);
        Schema.of(dialect, TableNames.standard()).upgrade(connections);
        return new Store(
                JdbcStorage.builder().dataSource(connections).dialect(dialect).build(), true);
    }

    /** Opens a store that lasts. */
    static CrmStorage openLasting(String name, Terminal terminal) {
        if (name.equals(MEMORY)) {
            throw CommandException.usage("Name a --store that lasts, such as " + EXAMPLE);
        }
        return open(name, terminal).storage();
    }

    private static Optional<Dialect> dialect(String url) {
        String lower = url.toLowerCase(Locale.ROOT);
        return DIALECTS.entrySet().stream()
                .filter(entry -> lower.startsWith(entry.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    private static CommandException unknown() {
        return CommandException.usage("--store is memory or the address of a database: " + EXAMPLE
                + ", jdbc:sqlite:shop.db, jdbc:postgresql://host/shop or jdbc:mariadb://host/shop");
    }

    /**
     * Without a write delay of 0 H2 loses what it has acknowledged when the process is killed. With small pages it
     * writes much less for rows that lie far apart.
     */
    private static String safe(String url, Dialect dialect) {
        return dialect == Dialect.H2 ? with(with(url, "WRITE_DELAY=0"), "PAGE_SIZE=4096") : url;
    }

    private static String with(String url, String setting) {
        String name = setting.substring(0, setting.indexOf('='));
        return url.toUpperCase(Locale.ROOT).contains(";" + name + "=") ? url : url + ";" + setting;
    }

    /** A password on the command line would be seen by everybody on the machine. */
    private static Properties login() {
        Properties login = new Properties();
        Optional.ofNullable(System.getenv("CRM_STORE_USER")).ifPresent(user -> login.setProperty("user", user));
        Optional.ofNullable(System.getenv("CRM_STORE_PASSWORD"))
                .ifPresent(password -> login.setProperty("password", password));
        return login;
    }
}
