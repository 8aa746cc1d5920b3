package io.clientele.jdbc.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** That what breaks the storage in other tests does break it. */
class FaultToolsTest {

    @Test
    void theChosenCallFailsAndNoOther() throws SQLException {
        try (FreshDatabase database = TestDatabase.H2.fresh()) {
            database.execute("create table a (x int)");
            FailingCalls third =
                    new FailingCalls(3, FailingCalls.How.BEFORE, () -> new SQLException("Planted", "XX000"));
            DataSource failing = third.around(database.dataSource());

            assertThatThrownBy(() -> insert(failing)).hasMessage("Planted");
            assertThat(third.hasFailed()).isTrue();
            assertThat(count(database)).isZero();
            insert(failing);
            assertThat(count(database)).isEqualTo(1);
        }
    }

    @Test
    void aCallThatFailsAfterwardsWasDone() throws SQLException {
        try (FreshDatabase database = TestDatabase.H2.fresh()) {
            database.execute("create table a (x int)");
            FailingCalls commit =
                    new FailingCalls(6, FailingCalls.How.BREAKING_AFTER, () -> new SQLException("Planted", "08006"));
            DataSource failing = commit.around(database.dataSource());

            assertThatThrownBy(() -> insert(failing)).hasMessage("Planted");
            assertThat(count(database)).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aLostCommitWasDoneOrNot(boolean done) throws SQLException {
        try (FreshDatabase database = TestDatabase.SQLITE.fresh()) {
            database.execute("create table a (x int)");
            LostCommit lost = new LostCommit(done, 1);

            assertThatThrownBy(() -> insert(lost.around(database.dataSource()))).isInstanceOf(SQLException.class);
            assertThat(lost.lost()).isEqualTo(1);
            assertThat(count(database)).isEqualTo(done ? 1 : 0);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"POSTGRESQL", "MARIADB"})
    void aDroppedReplyIsLostAndTheWorkDone(TestDatabase kind) throws SQLException {
        try (FreshDatabase database = kind.fresh();
                ReplyDropper relay = ReplyDropper.to(kind.port())) {
            database.execute("create table a (x int)");
            DataSource lossy = relay.losingCommits(database.through(relay.port()), 1);

            assertThatThrownBy(() -> insert(lossy)).isInstanceOf(SQLException.class);
            assertThat(relay.dropped()).isEqualTo(1);
            assertThat(count(database)).isEqualTo(1);
            insert(lossy);
            assertThat(count(database)).isEqualTo(2);
        }
    }

    @Test
    void aSpySeesWhatIsNotAllowed() throws SQLException {
        try (FreshDatabase database = TestDatabase.H2.fresh()) {
            SpyingConnection spy = new SpyingConnection();
            Connection connection = spy.around(database.connect());
            try (Statement statement = connection.createStatement()) {
                statement.execute("set schema public");
            }
            assertThat(spy.forbidden()).containsExactly("execute SET");
            connection.setAutoCommit(false);
            connection.commit();
            connection.close();
            assertThat(spy.forbidden()).containsExactly("execute SET", "setAutoCommit", "commit", "close");
        }
    }

    @Test
    void aChildIsKilledInItsWorkOrEnds() {
        assertThat(ChildJvm.start(Sleeper.class, "60000").killAfter(1_000)).isEqualTo(ChildJvm.End.KILLED);
        assertThat(ChildJvm.start(Sleeper.class, "0").killAfter(60_000_000)).isEqualTo(ChildJvm.End.DONE);
        assertThatThrownBy(() -> ChildJvm.start(Sleeper.class, "no number").await())
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("NumberFormatException");
    }

    /** What a child does. */
    static final class Sleeper {
        private Sleeper() {}

        public static void main(String[] arguments) throws InterruptedException {
            System.out.println(ChildJvm.READY);
            Thread.sleep(Long.parseLong(arguments[0]));
        }
    }

    private static void insert(DataSource source) throws SQLException {
        try (Connection connection = source.getConnection()) {
            connection.setAutoCommit(false);
            try (Statement statement = connection.createStatement()) {
                statement.execute("insert into a values (1)");
            }
            connection.commit();
        }
    }

    private static int count(FreshDatabase database) throws SQLException {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select count(*) from a")) {
            assertThat(row.next()).isTrue();
            return row.getInt(1);
        }
    }
}
