package io.clientele.jdbc.fault;

import io.clientele.jdbc.testing.TestDatabase;

class PostgreSqlHostModeTest extends HostModeContract {
    PostgreSqlHostModeTest() {
        super(TestDatabase.POSTGRESQL);
    }
}
