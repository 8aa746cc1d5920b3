package io.clientele.examples.command;

import io.clientele.vat.quote.JsonAnswer;
import io.clientele.vat.quote.Quote;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code crm vat quote}: how sales are treated, and what they come to. */
@Command(
        name = "quote",
        description = "Says how one or many sales are treated, and what they come to. The README documents the JSON.",
        footer = {"", "Example:", "  crm vat quote --in sales.json --out quotes.json"})
final class VatQuoteCommand extends Subcommand {

    @Option(
            names = "--in",
            required = true,
            paramLabel = "FILE",
            description = "A sale as JSON, or an array of them; - is standard input.")
    private Path in = Path.of("");

    @Option(names = "--out", paramLabel = "FILE", description = "Where to write the quotes (default: here).")
    private Optional<Path> out = Optional.empty();

    @Override
    void run(Terminal terminal) {
        QuoteFile file = QuoteFile.of(in, terminal);
        JsonAnswer.Quoted answer = file.quoted();
        file.report(answer, terminal);
        file.needSome(answer.answers().size(), answer.quotes().size());
        Output.write(out, terminal, stream -> write(stream, answer.json()));
        long decided = answer.quotes().stream()
                .map(Quote::totals)
                .filter(Optional::isPresent)
                .count();
        int refused = answer.refusals().size();
        long open = answer.quotes().size() - decided;
        terminal.notice(answer.answers().size() + " sales, " + decided + " decided"
                + (open == 0 ? "" : ", " + open + " that need something")
                + (refused == 0 ? "" : ", " + refused + " refused"));
    }

    static void write(OutputStream stream, String text) {
        try {
            stream.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }
}
