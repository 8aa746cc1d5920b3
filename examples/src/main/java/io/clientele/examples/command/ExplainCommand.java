package io.clientele.examples.command;

import io.clientele.identity.match.Certainty;
import io.clientele.identity.match.GroupExplanation;
import io.clientele.identity.match.PairExplanation;
import io.clientele.identity.match.PersonColumn;
import io.clientele.identity.match.Reason;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code crm explain}: why two records are one person, or not; or why a record is in its group. */
@Command(
        name = "explain",
        description = "Says why two records of a list of people are one person, or not.",
        footer = {"", "Example:", "  crm explain --in people.csv --record 17 --with 42"})
final class ExplainCommand extends Subcommand {
    @Option(names = "--in", required = true, paramLabel = "FILE", description = "The list of people.")
    private Path in = Path.of("");

    @Option(names = "--record", required = true, paramLabel = "ID", description = "The record_id of a record.")
    private String record = "";

    @Option(
            names = "--with",
            paramLabel = "ID",
            description = "The record_id of another one (default: all records that are the same person).")
    private Optional<String> with = Optional.empty();

    @Option(names = "--decide", description = "Without --with, who is one person: likely (default), or sure.")
    private Certainty decide = Certainty.LIKELY;

    @Override
    void run(Terminal terminal) {
        PeopleList list = PeopleList.read(in, terminal);
        int row = list.row(record);
        if (with.isPresent()) {
            int other = list.row(with.get());
            show(list, row, terminal);
            show(list, other, terminal);
            boolean together = together(list, row, other);
            tell(list.matching().explain(row, other), terminal);
            terminal.line("In the whole list they are %s.", together ? "one contact" : "two contacts");
        } else {
            tellGroup(list, list.matching().explainGroup(row, decide), terminal);
        }
    }

    private static boolean together(PeopleList list, int row, int other) {
        int[] groups = list.matching().groups(Certainty.LIKELY);
        return groups[row] == groups[other];
    }

    private static void show(PeopleList list, int row, Terminal terminal) {
        terminal.line("%s", list.people().id(row));
        for (PersonColumn column : PersonColumn.values()) {
            String value = list.people().value(row, column);
            if (!value.isEmpty()) {
                terminal.line(
                        "  %-20s %s", column.name().toLowerCase(Locale.ROOT).replace('_', ' '), value);
            }
        }
    }

    private static void tell(PairExplanation pair, Terminal terminal) {
        for (Reason reason : pair.reasons()) {
            terminal.line("%s: %s - %s (%s)", reason.what(), reason.how(), reason.strength(), bits(reason));
        }
        terminal.line(
                "%s and %s %s: %s in 100.",
                pair.first(), pair.second(), pair.decision().words(), inHundred(pair.probability()));
    }

    private static String bits(Reason reason) {
        return Double.isInfinite(reason.bits()) ? "decides" : String.format(Locale.ROOT, "%+.1f bits", reason.bits());
    }

    /** A probability in hundredths, never rounded to certainty. */
    private static String inHundred(double probability) {
        double hundredths = probability * 100;
        return hundredths > 99.9
                ? "more than 99.9"
                : hundredths < .1 ? "less than 0.1" : String.format(Locale.ROOT, "%.1f", hundredths);
    }

    private static void tellGroup(PeopleList list, GroupExplanation group, Terminal terminal) {
        if (group.links().isEmpty()) {
            show(list, list.row(group.records().get(0)), terminal);
            terminal.line("No other record is taken for this person.");
            return;
        }
        group.records().forEach(id -> show(list, list.row(id), terminal));
        terminal.line(
                "%d records are one contact, held together by:", group.records().size());
        for (PairExplanation link : group.links()) {
            terminal.line("%s - %s: %s in 100", link.first(), link.second(), inHundred(link.probability()));
        }
        terminal.line("The weakest link:");
        group.weakest().ifPresent(link -> tell(link, terminal));
    }
}
