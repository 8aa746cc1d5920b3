package io.clientele.exchange.people;

import io.clientele.exchange.internal.value.Values;
import io.clientele.exchange.read.OpenedFile;
import io.clientele.exchange.read.Rejection;
import io.clientele.exchange.read.Sink;
import io.clientele.identity.match.People;
import io.clientele.intake.Incoming;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Reads a CSV list of people as a table to be matched, each value as it stands there.
 *
 * <p>Read are {@code record_id, email, name, first_name, middle_name, last_name, second_last_name, phone, street,
 * house_number, address_2, postcode, city, region, country, date_of_birth} and the date of birth in parts, each under
 * its usual names. A row whose id is missing or came before is rejected.
 */
public final class PeopleTable {
    private final Values<TableField> values;
    private final People.Builder people = People.builder();
    private final Set<String> ids = new HashSet<>();

    private PeopleTable(Values<TableField> values) {
        this.values = values;
    }

    /**
     * Reads a list.
     *
     * @param rejections is told each row that cannot be used
     * @throws io.clientele.exchange.text.UnreadableFileException if the file is no table
     */
    public static People read(OpenedFile file, Consumer<Rejection> rejections) {
        Sink sink = new Rejections(file.input().name(), rejections);
        PeopleTable table = new PeopleTable(Values.of(file, TableField.class, sink));
        table.values.forEachRow(table::take);
        return table.people.build();
    }

    private void take() {
        String id = values.text(TableField.RECORD_ID);
        if (id.isEmpty()) {
            values.reject(TableField.RECORD_ID, "is empty");
        } else if (!ids.add(id)) {
            values.reject(TableField.RECORD_ID, "is that of an earlier row");
        } else {
            people.record(id);
            for (TableField field : TableField.values()) {
                if (field.column().isPresent() && values.has(field)) {
                    people.with(field.column().get(), values.text(field));
                }
            }
        }
    }

    /** Passes on what is rejected, and nothing else. */
    private record Rejections(String file, Consumer<Rejection> taker) implements Sink {

        @Override
        public void take(Incoming thing, long line, int rows) {
            throw new IllegalStateException("A table holds rows, not records");
        }

        @Override
        public void reject(long line, String column, String reason) {
            taker.accept(new Rejection(file, line, column, reason));
        }

        @Override
        public void remark(long line, String column, String words) {
            // Values are taken as they stand.
        }

        @Override
        public void unread(List<String> columns) {
            // Columns that say nothing of a person are not missed.
        }
    }
}
