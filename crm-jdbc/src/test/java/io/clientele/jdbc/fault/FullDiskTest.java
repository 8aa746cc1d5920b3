package io.clientele.jdbc.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.clientele.jdbc.JdbcStorage;
import io.clientele.jdbc.Problem;
import io.clientele.jdbc.StorageException;
import io.clientele.jdbc.testing.FailingCalls;
import io.clientele.jdbc.testing.FreshDatabase;
import io.clientele.jdbc.testing.TestDatabase;
import io.clientele.storage.CrmStorage;
import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The disk is full in the middle of an import: nothing of it is kept, nothing else is lost, and it can be done again.
 */
class FullDiskTest {

    @Test
    void anImportThatDoesNotFitInSqliteLeavesNothing() throws SQLException {
        try (FreshDatabase database = ShopTables.fresh(TestDatabase.SQLITE)) {
            CrmStorage sound = JdbcStorage.of(database.dataSource());
            new ShopWork(sound).run(ShopWork.Step.STATE);
            List<String> before = ShopState.of(sound);
            String full = database.url() + "&max_page_count=" + pages(database);
            CrmStorage small = JdbcStorage.of(FreshDatabase.dataSource(full));

            assertThat(problem(small, ShopWork.Step.IMPORT)).isEqualTo(Problem.FULL);
            assertThat(ShopState.of(sound)).isEqualTo(before);
            new ShopWork(sound).run(ShopWork.Step.IMPORT);
            assertThat(ShopState.of(sound)).hasSizeGreaterThan(before.size());
        }
    }

    /** As the servers report it, at one call after another of those that an import makes. */
    @ParameterizedTest
    @EnumSource
    void aDatabaseThatSaysItIsFullIsBelieved(TestDatabase kind) {
        try (FreshDatabase database = ShopTables.fresh(kind)) {
            CrmStorage sound = JdbcStorage.of(database.dataSource());
            new ShopWork(sound).run(ShopWork.Step.STATE);
            List<String> before = ShopState.of(sound);
            for (int call = 8; call < 40; call += 8) {
                FailingCalls failing = new FailingCalls(call, FailingCalls.How.BREAKING_BEFORE, () -> full(kind));
                assertThat(problem(JdbcStorage.of(failing.around(database.dataSource())), ShopWork.Step.IMPORT))
                        .isEqualTo(Problem.FULL);
                assertThat(ShopState.of(sound)).isEqualTo(before);
            }
        }
    }

    private static SQLException full(TestDatabase kind) {
        return switch (kind) {
            case POSTGRESQL -> new SQLException("could not extend file", "53100");
            case MARIADB -> new SQLException("The table 'crm_order' is full", "HY000", 1114);
            case H2 -> new SQLException("IO Exception", "90031", 90031, new IOException("No space left on device"));
            case SQLITE -> new SQLException("database or disk is full", null, 13);
        };
    }

    private static Problem problem(CrmStorage storage, ShopWork.Step step) {
        StorageException thrown = catchThrowableOfType(StorageException.class, () -> new ShopWork(storage).run(step));
        assertThat(thrown).isNotNull().hasNoCause();
        return thrown.problem();
    }

    private static int pages(FreshDatabase database) throws SQLException {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("PRAGMA page_count")) {
            return row.next() ? row.getInt(1) : 0;
        }
    }
}
