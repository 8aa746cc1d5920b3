package io.clientele.jdbc.fault;

import io.clientele.jdbc.testing.TestDatabase;

class SqliteHostModeTest extends HostModeContract {
    SqliteHostModeTest() {
        super(TestDatabase.SQLITE);
    }
}
