package io.clientele.jdbc;

import io.clientele.jdbc.testing.TestDatabase;

class MariaDbStorageTest extends StorageOn {
    MariaDbStorageTest() {
        super(TestDatabase.MARIADB);
    }
}
