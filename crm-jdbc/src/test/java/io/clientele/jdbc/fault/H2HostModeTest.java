package io.clientele.jdbc.fault;

import io.clientele.jdbc.testing.TestDatabase;

class H2HostModeTest extends HostModeContract {
    H2HostModeTest() {
        super(TestDatabase.H2);
    }
}
