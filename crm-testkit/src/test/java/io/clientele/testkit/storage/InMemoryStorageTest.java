package io.clientele.testkit.storage;

import io.clientele.memory.InMemoryStorage;
import io.clientele.storage.CrmStorage;
import io.clientele.vat.invoice.InvoiceBook;
import io.clientele.vat.invoice.MemoryInvoiceBook;

class InMemoryStorageTest implements CrmStorageContract {
    private final CrmStorage storage = InMemoryStorage.builder()
            .port(InvoiceBook.class, MemoryInvoiceBook::new)
            .build();

    @Override
    public CrmStorage storage() {
        return storage;
    }
}
