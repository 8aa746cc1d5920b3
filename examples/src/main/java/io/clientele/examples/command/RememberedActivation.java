package io.clientele.examples.command;

import io.clientele.storage.AdapterState;
import io.clientele.storage.CrmStorage;
import io.clientele.task.Activation;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The day from which on the rules make tasks, as a store remembers it: that on which they were first applied there. */
final class RememberedActivation {
    private static final String KEY = "crm/tasks/activation";

    private RememberedActivation() {}

    static Optional<Activation> of(CrmStorage storage) {
        return storage.inTransaction(
                ShopLoader.TENANT,
                work -> work.port(AdapterState.class).find(KEY).map(entry -> read(entry.value())));
    }

    static void keep(CrmStorage storage, Activation activation) {
        storage.inTransaction(
                ShopLoader.TENANT, work -> work.port(AdapterState.class).put(KEY, text(activation)));
    }

    private static String text(Activation activation) {
        return activation.backfill().isPresent()
                ? activation.day() + " " + activation.backfill().getAsInt()
                : activation.day().toString();
    }

    private static Activation read(String text) {
        List<String> parts = List.of(text.split(" ", 2));
        Activation on = Activation.on(LocalDate.parse(parts.get(0)));
        return parts.size() == 1 ? on : on.withBackfill(Integer.parseInt(parts.get(1)));
    }
}
