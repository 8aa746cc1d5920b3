package io.clientele.jdbc.fault;

import io.clientele.jdbc.testing.TestDatabase;
import org.junit.jupiter.api.Tag;

@Tag("hunt")
class PostgreSqlHostModeTest extends HostModeContract {
    PostgreSqlHostModeTest() {
        super(TestDatabase.POSTGRESQL);
    }
}
