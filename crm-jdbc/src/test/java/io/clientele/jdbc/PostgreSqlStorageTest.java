package io.clientele.jdbc;

import io.clientele.jdbc.testing.TestDatabase;

class PostgreSqlStorageTest extends StorageOn {
    PostgreSqlStorageTest() {
        super(TestDatabase.POSTGRESQL);
    }
}
