package io.clientele.testkit.storage;

import io.clientele.memory.InMemoryStorage;
import io.clientele.storage.CrmStorage;
import io.clientele.vat.invoice.InvoiceBook;
import io.clientele.vat.invoice.MemoryInvoiceBook;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Something that storages get wrong.
 *
 * @param name what
 * @param breaking makes a good storage a broken one
 * @param caughtBy the tests of the contract that must catch it
 */
record Fault(String name, UnaryOperator<CrmStorage> breaking, List<String> caughtBy) {

    Fault(String name, UnaryOperator<CrmStorage> breaking, String... caughtBy) {
        this(name, breaking, List.of(caughtBy));
    }

    static Fault named(String name) {
        return Faults.all().stream()
                .filter(fault -> fault.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    CrmStorage storage() {
        return breaking.apply(InMemoryStorage.builder()
                .port(InvoiceBook.class, MemoryInvoiceBook::new)
                .build());
    }

    @Override
    public String toString() {
        return name;
    }
}
