package io.clientele.jdbc.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TestDatabaseTest {
    @ParameterizedTest
    @EnumSource
    void aFreshDatabaseIsEmptyAndItsOwn(TestDatabase kind) throws SQLException {
        try (FreshDatabase one = kind.fresh();
                FreshDatabase other = kind.fresh()) {
            one.execute("create table a (x int)", "insert into a values (7)");
            other.execute("create table a (x int)");
            assertThat(count(one)).isEqualTo(1);
            assertThat(count(other)).isZero();
        }
    }

    private static int count(FreshDatabase database) throws SQLException {
        try (Connection connection = database.dataSource().getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select count(*) from a")) {
            assertThat(row.next()).isTrue();
            return row.getInt(1);
        }
    }
}
