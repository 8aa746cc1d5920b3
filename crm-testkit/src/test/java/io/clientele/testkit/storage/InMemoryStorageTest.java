package io.clientele.testkit.storage;

import io.clientele.memory.InMemoryStorage;
import io.clientele.storage.CrmStorage;

class InMemoryStorageTest implements CrmStorageContract {
    private final CrmStorage storage = new InMemoryStorage();

    @Override
    public CrmStorage storage() {
        return storage;
    }
}
