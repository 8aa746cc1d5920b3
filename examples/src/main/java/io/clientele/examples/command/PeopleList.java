package io.clientele.examples.command;

import io.clientele.exchange.people.PeopleTable;
import io.clientele.exchange.read.OpenedFile;
import io.clientele.exchange.text.Input;
import io.clientele.identity.match.Matching;
import io.clientele.identity.match.People;
import io.clientele.identity.match.PeopleMatcher;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

/** A list of people in a file, and which of them are one. */
record PeopleList(People people, Matching matching) {
    /** What a column of ids is called. */
    private static final List<String> IDS =
            List.of("record_id", "rec_id", "unique_id", "id", "customer_id", "contact_id");

    /** Opens a list, which must have a column of ids. */
    static OpenedFile open(Path file) {
        OpenedFile list = OpenedFile.of(Input.of(file));
        if (IDS.stream().noneMatch(list::hasColumns)) {
            throw CommandException.nothingAccepted(
                    list.input().name() + " has no column record_id, by which its rows are named in the result");
        }
        return list;
    }

    static CommandException noRow(OpenedFile list) {
        return CommandException.nothingAccepted(
                "No row of " + list.input().name() + " could be used: each needs a record_id of its own");
    }

    /** Reads a list and matches its rows on all processors. */
    static PeopleList read(Path file, Terminal terminal) {
        OpenedFile list = open(file);
        People people = PeopleTable.read(list, rejection -> terminal.notice(rejection.sentence()));
        if (people.size() == 0) {
            throw noRow(list);
        }
        int threads = Runtime.getRuntime().availableProcessors();
        ExecutorService executor = Executors.newFixedThreadPool(threads);
        try {
            return new PeopleList(people, PeopleMatcher.on(executor, threads).match(people));
        } finally {
            executor.shutdown();
        }
    }

    /** The row of a record. */
    int row(String id) {
        return IntStream.range(0, people.size())
                .filter(row -> people.id(row).equals(id))
                .findFirst()
                .orElseThrow(() -> CommandException.nothingAccepted("The list has no record '" + id + "'"));
    }
}
