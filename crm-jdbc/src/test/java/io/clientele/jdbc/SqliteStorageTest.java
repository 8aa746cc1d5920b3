package io.clientele.jdbc;

import io.clientele.jdbc.testing.TestDatabase;

class SqliteStorageTest extends StorageOn {
    SqliteStorageTest() {
        super(TestDatabase.SQLITE);
    }
}
