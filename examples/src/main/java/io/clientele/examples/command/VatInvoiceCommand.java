package io.clientele.examples.command;

import io.clientele.money.Money;
import io.clientele.vat.einvoice.ElectronicInvoice;
import io.clientele.vat.einvoice.FileAnswer;
import io.clientele.vat.einvoice.Profile;
import io.clientele.vat.einvoice.Syntax;
import io.clientele.vat.invoice.Invoice;
import io.clientele.vat.invoice.InvoiceDesk;
import io.clientele.vat.invoice.InvoicePage;
import io.clientele.vat.invoice.InvoiceRules;
import io.clientele.vat.invoice.Missing;
import io.clientele.vat.invoice.SeriesPlan;
import io.clientele.vat.quote.InvoiceAnswer;
import io.clientele.vat.quote.InvoiceRequests;
import io.clientele.vat.quote.InvoicesAnswer;
import io.clientele.vat.quote.Quotes;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code crm vat invoice}: invoices as files of EN 16931 or as pages. */
@Command(
        name = "invoice",
        description = "Writes one or many invoices as files of EN 16931, or as HTML pages.",
        footer = {"", "Example:", "  crm vat invoice --in sale.json --format ubl --out invoice.xml"})
final class VatInvoiceCommand extends Subcommand {
    /** How an invoice is written. */
    enum Format {
        /** UBL 2.1. */
        ubl,
        /** UN/CEFACT CII D16B. */
        cii,
        /** A page to read and to print. */
        html
    }

    /** What a file claims to comply with. */
    enum Claim {
        /** The norm itself. */
        en16931,
        /** XRechnung 3.0. */
        xrechnung,
        /** Peppol BIS Billing 3.0. */
        peppol
    }

    @Option(
            names = "--in",
            required = true,
            paramLabel = "FILE",
            description =
                    "The sale, or an array of them: the fields of a quote, with names, addresses, number and dates;"
                            + " - is standard input.")
    private Path in = Path.of("");

    @Option(
            names = "--format",
            required = true,
            paramLabel = "FORMAT",
            description = "How it is written: ${COMPLETION-CANDIDATES}.")
    private Format format = Format.ubl;

    @Option(
            names = "--profile",
            paramLabel = "PROFILE",
            description =
                    "What a file complies with: ${COMPLETION-CANDIDATES} (default: en16931). With html, that of the"
                            + " file which the page goes beside.")
    private Optional<Claim> profile = Optional.empty();

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = "Where to write it (default: here); for an array of sales a directory, where each invoice"
                    + " gets a file named by its number.")
    private Optional<Path> out = Optional.empty();

    @Option(
            names = "--simplified-up-to",
            paramLabel = "AMOUNT",
            converter = AmountConverter.class,
            description = "Up to which amount an invoice may be simplified, with its currency, such as 4000.00SEK"
                    + " (default: 100.00EUR, and none in another currency).")
    private Optional<Money> simplifiedUpTo = Optional.empty();

    @Override
    void run(Terminal terminal) {
        QuoteFile file = QuoteFile.of(in, terminal);
        InvoicesAnswer answer = requests().eachOfJson(file.text());
        if (answer instanceof InvoicesAnswer.Refused refused) {
            throw CommandException.nothingAccepted(file.sentence(refused.refusal()));
        }
        InvoicesAnswer.Answered answered = (InvoicesAnswer.Answered) answer;
        if (answered.array()) {
            many(file, answered, terminal);
        } else {
            one(file, answered.answers().get(0), terminal);
        }
    }

    private InvoiceRequests requests() {
        InvoiceRules rules =
                simplifiedUpTo.map(InvoiceRules.standard()::withSimplifiedUpTo).orElseGet(InvoiceRules::standard);
        return new InvoiceRequests(Quotes.standard(), new InvoiceDesk(SeriesPlan.byCountryAndYear(), rules));
    }

    private void one(QuoteFile file, InvoiceAnswer answer, Terminal terminal) {
        InvoiceText text = text(answer);
        if (!text.isWritten()) {
            throw CommandException.nothingAccepted(file.sentence(text.problem()));
        }
        Output.write(out, terminal, stream -> write(text.text(), stream));
    }

    private void many(QuoteFile file, InvoicesAnswer.Answered answered, Terminal terminal) {
        Path directory = out.orElseThrow(() -> CommandException.usage("--out must name a directory where " + file.name()
                + " has an array of sales: each invoice gets a file of its own there"));
        checkDirectory(directory);
        InvoiceFiles files = new InvoiceFiles(directory, format == Format.html ? ".html" : ".xml");
        List<InvoiceAnswer> answers = answered.answers();
        for (int i = 0; i < answers.size(); i++) {
            Optional<String> problem = files.add(answers.get(i), text(answers.get(i)), "[" + i + "]");
            problem.ifPresent(words -> terminal.notice(file.sentence(words)));
        }
        file.needSome(answers.size(), files.written());
        terminal.notice(answers.size() + " sales, " + files.written() + " invoices in " + directory);
    }

    private static void checkDirectory(Path directory) {
        GivenFile.checkName(directory);
        if (Files.exists(directory) && !Files.isDirectory(directory)) {
            throw CommandException.nothingAccepted(
                    directory.getFileName() + " is a file, not a directory: name one for the invoices of an array");
        }
    }

    private InvoiceText text(InvoiceAnswer answer) {
        if (!(answer instanceof InvoiceAnswer.Made made)) {
            return InvoiceText.none(problem(answer));
        }
        return switch (format) {
            case html -> InvoiceText.written(page(made.invoice()));
            case ubl -> file(made.invoice(), Syntax.UBL);
            case cii -> file(made.invoice(), Syntax.CII);
        };
    }

    /** A page for itself; where a profile is named, one that goes beside a file of it. */
    private String page(Invoice invoice) {
        return profile.isPresent() ? InvoicePage.besideFile(invoice) : InvoicePage.of(invoice);
    }

    private static String problem(InvoiceAnswer answer) {
        if (answer instanceof InvoiceAnswer.Refused refused) {
            return refused.refusal().sentence();
        }
        if (answer instanceof InvoiceAnswer.Undecided undecided) {
            return "needs " + String.join(", ", undecided.fields()) + ": " + undecided.why();
        }
        return missing(((InvoiceAnswer.Incomplete) answer).missing());
    }

    private static String missing(List<Missing> missing) {
        return "the invoice needs "
                + missing.stream()
                        .map(VatInvoiceCommand::named)
                        .map(Missing::sentence)
                        .collect(Collectors.joining("; "));
    }

    /** The syntax is an option of the command; all else is a field of the sale. */
    private static Missing named(Missing missing) {
        return missing.field().equals("syntax")
                ? new Missing("--format", missing.rule(), missing.need())
                : InvoiceRequests.inJson(missing);
    }

    private InvoiceText file(Invoice invoice, Syntax syntax) {
        FileAnswer answer = ElectronicInvoice.write(invoice, syntax, claimed());
        return answer instanceof FileAnswer.Written written
                ? InvoiceText.written(written.xml())
                : InvoiceText.none(missing(((FileAnswer.Incomplete) answer).missing()));
    }

    private Profile claimed() {
        return switch (profile.orElse(Claim.en16931)) {
            case en16931 -> Profile.EN_16931;
            case xrechnung -> Profile.XRECHNUNG;
            case peppol -> Profile.PEPPOL_BIS;
        };
    }

    static void write(String text, OutputStream stream) {
        try {
            stream.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }
}
