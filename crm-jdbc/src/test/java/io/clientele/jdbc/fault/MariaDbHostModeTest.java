package io.clientele.jdbc.fault;

import io.clientele.jdbc.testing.TestDatabase;

class MariaDbHostModeTest extends HostModeContract {
    MariaDbHostModeTest() {
        super(TestDatabase.MARIADB);
    }
}
