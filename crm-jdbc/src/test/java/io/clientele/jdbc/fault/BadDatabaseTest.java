package io.clientele.jdbc.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.clientele.jdbc.JdbcStorage;
import io.clientele.jdbc.Problem;
import io.clientele.jdbc.StorageException;
import io.clientele.jdbc.TableNames;
import io.clientele.jdbc.testing.FreshDatabase;
import io.clientele.jdbc.testing.TestDatabase;
import io.clientele.storage.AdapterState;
import io.clientele.storage.CrmStorage;
import io.clientele.tenant.TenantId;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Databases as they should not be: each ends in one typed error that says what to do, and leaves the data as it was.
 */
class BadDatabaseTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jdbc:postgresql://127.0.0.1:1/shop?user=wilhelmina&password=s3cret",
                "jdbc:mariadb://127.0.0.1:1/shop?user=wilhelmina&password=s3cret",
                "jdbc:sqlite:/no/such/folder/data.db",
                "jdbc:h2:file:/proc/no/such/folder/data;TRACE_LEVEL_FILE=0;USER=wilhelmina;PASSWORD=s3cret"
            })
    void aDatabaseThatIsDownIsUnreachable(String url) {
        assertThat(problemOf(url)).isEqualTo(Problem.UNREACHABLE);
    }

    @Test
    void aDriverThatIsMissingIsNamedAsTheReason() {
        assertThat(problemOf("jdbc:nobodys://127.0.0.1/shop?password=s3cret")).isEqualTo(Problem.NO_DRIVER);
    }

    @ParameterizedTest
    @EnumSource
    void aDatabaseThatTakesNoWritesIsReadAndSaysSo(TestDatabase kind) {
        try (FreshDatabase database = ShopTables.fresh(kind)) {
            new ShopWork(JdbcStorage.of(database.dataSource())).run(ShopWork.Step.IMPORT);
            database.release();
            String readOnly = database.url()
                    + switch (kind) {
                        case POSTGRESQL -> "&options=-c%20default_transaction_read_only=on";
                        case MARIADB -> "&sessionVariables=transaction_read_only=1";
                        case H2 -> ";ACCESS_MODE_DATA=r";
                        case SQLITE -> "&open_mode=1";
                    };
            CrmStorage storage = JdbcStorage.of(FreshDatabase.dataSource(readOnly));
            List<String> before = ShopState.of(storage);
            assertThat(before).isNotEmpty();
            assertThat(problem(() -> new ShopWork(storage).run(ShopWork.Step.STATE)))
                    .isEqualTo(Problem.READ_ONLY);
            assertThat(ShopState.of(storage)).isEqualTo(before);
        }
    }

    @Test
    void aValueThatIsLargerThanTheDatabaseTakesIsRefusedAlone() {
        try (FreshDatabase database = ShopTables.fresh(TestDatabase.MARIADB)) {
            CrmStorage storage = JdbcStorage.of(FreshDatabase.dataSource(database.url() + "&maxAllowedPacket=1048576"));
            assertThat(problem(() -> storage.inTransaction(
                            TenantId.of("shop"),
                            work -> work.port(AdapterState.class).put("large", "x".repeat(20_000_000)))))
                    .isEqualTo(Problem.TOO_LARGE);
            new ShopWork(storage).run(ShopWork.Step.STATE);
        }
    }

    @ParameterizedTest
    @EnumSource
    void tablesOfALaterVersionAreLeftAlone(TestDatabase kind) {
        try (FreshDatabase database = ShopTables.fresh(kind)) {
            new ShopWork(JdbcStorage.of(database.dataSource())).run(ShopWork.Step.STATE);
            List<String> before = ShopState.of(JdbcStorage.of(database.dataSource()));
            database.execute("INSERT INTO crm_schema (version) VALUES (99)");
            assertThat(problemOf(database.url())).isEqualTo(Problem.NEWER_SCHEMA);
            assertThat(problem(() -> ShopTables.schema(kind).upgrade(database.dataSource())))
                    .isEqualTo(Problem.NEWER_SCHEMA);
            database.execute("DELETE FROM crm_schema WHERE version = 99");
            assertThat(ShopState.of(JdbcStorage.of(database.dataSource()))).isEqualTo(before);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"POSTGRESQL", "MARIADB", "H2"})
    void aUserWithoutRightsIsToldSo(TestDatabase kind) {
        String user = kind == TestDatabase.MARIADB ? "weak@'127.0.0.1'" : "weak";
        try (FreshDatabase database = ShopTables.fresh(kind)) {
            database.execute(
                    switch (kind) {
                        case POSTGRESQL -> "CREATE ROLE weak LOGIN";
                        case MARIADB -> "CREATE USER " + user;
                        default -> "CREATE USER weak PASSWORD ''";
                    });
            String url = database.url().replace("user=clientele", "user=weak").replace("user=root", "user=weak")
                    + (kind == TestDatabase.H2 ? ";USER=weak" : "");
            try {
                assertThat(problemOf(url)).isEqualTo(Problem.NO_RIGHTS);
            } finally {
                database.execute("DROP " + (kind == TestDatabase.POSTGRESQL ? "ROLE " : "USER ") + user);
            }
        }
    }

    @Test
    void aPostgreSqlOfAnotherEncodingIsRefused() {
        try (FreshDatabase database = TestDatabase.POSTGRESQL.fresh()) {
            String latin = "latin" + System.nanoTime();
            database.execute("CREATE DATABASE " + latin + " ENCODING 'LATIN1' TEMPLATE template0");
            String url = database.url().replaceFirst("/t\\d+\\?", "/" + latin + "?");
            assertThat(problem(() -> {
                        ShopTables.schema(TestDatabase.POSTGRESQL).upgrade(FreshDatabase.dataSource(url));
                        new ShopWork(JdbcStorage.of(FreshDatabase.dataSource(url))).run(ShopWork.Step.STATE);
                    }))
                    .isEqualTo(Problem.WRONG_ENCODING);
            database.execute("DROP DATABASE " + latin + " WITH (FORCE)");
        }
    }

    @Test
    void tablesOfMariaDbThatOrderTextOtherwiseAreRefused() {
        try (FreshDatabase database = ShopTables.fresh(TestDatabase.MARIADB)) {
            database.execute("ALTER TABLE crm_order MODIFY source VARCHAR(100) CHARACTER SET latin1 NOT NULL");
            assertThat(problemOf(database.url())).isEqualTo(Problem.WRONG_ENCODING);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "crm_; DROP TABLE x; --", "\"crm", "Crm_", "1crm", "crm-", "crm_\u0000", "é"})
    void aHostilePrefixIsNoPrefix(String prefix) {
        assertThatThrownBy(() -> new TableNames(Optional.empty(), prefix))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("prefix");
        if (!prefix.isEmpty()) {
            assertThatThrownBy(() -> new TableNames(Optional.of(prefix), "crm_"))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void aSecondWriterOnSqliteIsToldThatItIsBusy() throws SQLException {
        try (FreshDatabase database = ShopTables.fresh(TestDatabase.SQLITE);
                Connection first = database.connect();
                Statement statement = first.createStatement()) {
            List<String> before = ShopState.of(JdbcStorage.of(database.dataSource()));
            statement.execute("BEGIN IMMEDIATE");
            String impatient = database.url() + "&busy_timeout=10";
            assertThat(problem(() ->
                            new ShopWork(JdbcStorage.of(FreshDatabase.dataSource(impatient))).run(ShopWork.Step.STATE)))
                    .isEqualTo(Problem.BUSY);
            statement.execute("ROLLBACK");
            assertThat(ShopState.of(JdbcStorage.of(database.dataSource()))).isEqualTo(before);
        }
    }

    @Test
    void aTransactionThatTheHostHasSpoiltIsRefused() throws SQLException {
        try (FreshDatabase database = ShopTables.fresh(TestDatabase.POSTGRESQL);
                Connection host = database.connect();
                Statement statement = host.createStatement()) {
            host.setAutoCommit(false);
            assertThatThrownBy(() -> statement.execute("SELECT * FROM no_such_table"))
                    .isInstanceOf(SQLException.class);
            assertThat(problem(() -> new ShopWork(JdbcStorage.joining(() -> host)).run(ShopWork.Step.STATE)))
                    .isEqualTo(Problem.ROLLBACK_ONLY);
        }
    }

    private static Problem problemOf(String url) {
        return problem(() -> new ShopWork(JdbcStorage.of(FreshDatabase.dataSource(url))).run(ShopWork.Step.STATE));
    }

    /** What is wrong, said in a sentence without anybody's data. */
    private static Problem problem(Runnable work) {
        StorageException thrown = catchThrowableOfType(StorageException.class, work::run);
        assertThat(thrown).isNotNull().hasNoCause();
        assertThat(thrown.getMessage())
                .startsWith(thrown.problem().advice())
                .doesNotContain("wilhelmina", "s3cret", "shop.example", "SELECT", "INSERT");
        return thrown.problem();
    }
}
