package io.clientele.testkit.storage;

import io.clientele.storage.CrmStorage;

/** What all contracts of storages need: the storage. */
public interface StorageContract {

    /** The storage under test: the same one during a test, and without any data when the test begins. */
    CrmStorage storage();
}
