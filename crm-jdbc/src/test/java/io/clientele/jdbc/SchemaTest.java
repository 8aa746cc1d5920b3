package io.clientele.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.base.Splitter;
import com.google.common.io.Resources;
import io.clientele.jdbc.testing.FreshDatabase;
import io.clientele.jdbc.testing.TestDatabase;
import io.clientele.order.Orders;
import io.clientele.storage.CrmStorage;
import io.clientele.tenant.TenantId;
import io.clientele.testkit.data.Samples;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SchemaTest {
    private static final TenantId SHOP = TenantId.of("shop");

    @ParameterizedTest
    @EnumSource
    void nodesThatStartOnAnEmptyDatabaseAtOnceMakeTheTablesOnce(TestDatabase kind) throws Exception {
        try (FreshDatabase database = kind.fresh()) {
            DataSource source = database.dataSource();
            Callable<String> node = () -> {
                schema(kind).upgrade(source);
                return put(JdbcStorage.of(source), Thread.currentThread().getName());
            };
            ExecutorService threads = Executors.newFixedThreadPool(3);
            List<Future<String>> nodes = new ArrayList<>();
            for (int i = 0; i < 3; i++) {
                nodes.add(threads.submit(node));
            }
            for (Future<String> one : nodes) {
                one.get();
            }
            threads.shutdown();

            assertThat(JdbcStorage.of(source)
                            .<Integer>inTransaction(
                                    SHOP,
                                    work -> work.port(Orders.class)
                                            .page(Optional.empty(), 10)
                                            .size()))
                    .isEqualTo(3);
        }
    }

    private static String put(CrmStorage storage, String id) {
        return storage.inTransaction(
                SHOP,
                work -> work.port(Orders.class).put(Samples.order(id).build()).name());
    }

    @ParameterizedTest
    @EnumSource
    void theSchemaOfTheFirstReleaseIsBroughtUpToDate(TestDatabase kind) throws IOException {
        try (FreshDatabase database = kind.fresh()) {
            for (String statement : statements(released(kind))) {
                database.execute(statement);
            }
            database.execute("INSERT INTO crm_schema (version) VALUES (1)");

            schema(kind).upgrade(database.dataSource());

            assertThatCode(() -> schema(kind).check(database.dataSource())).doesNotThrowAnyException();
            assertThat(put(JdbcStorage.of(database.dataSource()), "1")).isEqualTo("ADDED");
        }
    }

    private static List<String> statements(String sql) {
        return Splitter.on(";\n").omitEmptyStrings().splitToList(sql);
    }

    private static String released(TestDatabase kind) throws IOException {
        String resource = "released/" + Dialect.valueOf(kind.name()).folder() + "/V1.sql";
        return Resources.toString(Resources.getResource(SchemaTest.class, resource), StandardCharsets.UTF_8)
                .replace("${schema}", "")
                .replace("${prefix}", "crm_");
    }

    @ParameterizedTest
    @EnumSource
    void aFileThatWasReleasedNeverChanges(TestDatabase kind) throws IOException {
        String printed = schema(kind).sql();

        for (String statement : statements(released(kind))) {
            assertThat(printed).contains(statement.strip());
        }
    }

    @ParameterizedTest
    @EnumSource
    void aMissingAnOlderAndALaterSchemaAreToldApart(TestDatabase kind) {
        try (FreshDatabase database = kind.fresh()) {
            assertThat(problem(database)).isEqualTo(Problem.NO_SCHEMA);

            schema(kind).upgrade(database.dataSource());
            database.execute("INSERT INTO crm_schema (version) VALUES (99)");
            assertThat(problem(database)).isEqualTo(Problem.NEWER_SCHEMA);
            assertThatThrownBy(() -> schema(kind).upgrade(database.dataSource()))
                    .isInstanceOfSatisfying(
                            StorageException.class,
                            thrown -> assertThat(thrown.problem()).isEqualTo(Problem.NEWER_SCHEMA));
        }
    }

    /** What a unit of work ends with. */
    private static Problem problem(FreshDatabase database) {
        try {
            put(JdbcStorage.of(database.dataSource()), "1");
            return Problem.OTHER;
        } catch (StorageException thrown) {
            return thrown.problem();
        }
    }

    @ParameterizedTest
    @EnumSource
    void schemaAndPrefixAreHonouredWhenTablesAreMadeCheckedAndUsed(TestDatabase kind) {
        try (FreshDatabase database = kind.fresh()) {
            TableNames names = new TableNames(Optional.of(schemaNamed(database)), "shop_");
            Schema schema = Schema.of(Dialect.valueOf(kind.name()), names);
            schema.upgrade(database.dataSource());
            schema.check(database.dataSource());

            JdbcStorage storage = JdbcStorage.builder()
                    .dataSource(database.dataSource())
                    .tables(names)
                    .build();
            assertThat(put(storage, "1")).isEqualTo("ADDED");
            database.execute("SELECT count(*) FROM " + names.of("order"));
        }
    }

    private static String schemaNamed(FreshDatabase database) {
        return switch (database.kind()) {
            case SQLITE -> "main";
            case POSTGRESQL, H2, MARIADB -> {
                String name = "a" + database.url().hashCode() % 1_000_000;
                String plain = name.replace("-", "m");
                database.execute("CREATE SCHEMA " + plain);
                yield plain;
            }
        };
    }

    private static Schema schema(TestDatabase kind) {
        return Schema.of(Dialect.valueOf(kind.name()), TableNames.standard());
    }
}
