package io.clientele.jdbc;

import io.clientele.jdbc.testing.TestDatabase;

class H2StorageTest extends StorageOn {
    H2StorageTest() {
        super(TestDatabase.H2);
    }
}
