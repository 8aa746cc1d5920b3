package io.clientele.jdbc;

import io.clientele.jdbc.testing.FreshDatabase;
import java.util.List;

/** All tables that hold data. */
final class Tables {
    static final List<String> NAMES = List.of(
            "tenant",
            "order",
            "record",
            "identity",
            "contact",
            "contact_record",
            "contact_email",
            "tag",
            "note",
            "consent",
            "task",
            "event",
            "state",
            "blocking",
            "invoice");

    private Tables() {}

    static void empty(FreshDatabase database) {
        database.execute(NAMES.stream()
                .map(name -> "DELETE FROM " + TableNames.standard().of(name))
                .toArray(String[]::new));
    }
}
