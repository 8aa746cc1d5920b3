package io.clientele.examples.command;

import io.clientele.storage.CrmStorage;
import java.time.ZoneId;
import java.time.ZoneOffset;
import picocli.CommandLine.Option;

/** The options of what works on a store alone. */
final class StoreOptions {

    @Option(
            names = "--store",
            required = true,
            paramLabel = "STORE",
            description = "The address of the database in which customers are kept, such as " + Store.EXAMPLE + ".")
    private String store = "";

    @Option(names = "--zone", paramLabel = "ZONE", description = "The zone of the shop's days (default: UTC).")
    private ZoneId zone = ZoneOffset.UTC;

    CrmStorage open(Terminal terminal) {
        return Store.openLasting(store, terminal);
    }

    ZoneId zone() {
        return zone;
    }
}
