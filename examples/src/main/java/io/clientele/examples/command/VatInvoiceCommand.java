package io.clientele.examples.command;

import io.clientele.vat.einvoice.ElectronicInvoice;
import io.clientele.vat.einvoice.FileAnswer;
import io.clientele.vat.einvoice.Profile;
import io.clientele.vat.einvoice.Syntax;
import io.clientele.vat.invoice.Invoice;
import io.clientele.vat.invoice.InvoicePage;
import io.clientele.vat.invoice.Missing;
import io.clientele.vat.quote.InvoiceAnswer;
import io.clientele.vat.quote.InvoiceRequests;
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

/** {@code crm vat invoice}: an invoice as a file of EN 16931 or as a page. */
@Command(
        name = "invoice",
        description = "Writes an invoice as a file of EN 16931, or as an HTML page.",
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
            description = "The sale: the fields of a quote, with names, addresses, number and dates.")
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
            description = "What a file complies with: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    private Claim profile = Claim.en16931;

    @Option(names = "--out", paramLabel = "FILE", description = "Where to write it (default: here).")
    private Optional<Path> out = Optional.empty();

    @Override
    void run(Terminal terminal) {
        Invoice invoice = invoice();
        String text = switch (format) {
            case html -> InvoicePage.of(invoice);
            case ubl -> file(invoice, Syntax.UBL);
            case cii -> file(invoice, Syntax.CII);
        };
        Output.write(out, terminal, stream -> write(text, stream));
    }

    private Invoice invoice() {
        InvoiceAnswer answer = InvoiceRequests.standard().ofJson(json());
        if (answer instanceof InvoiceAnswer.Made made) {
            return made.invoice();
        }
        throw CommandException.nothingAccepted(in.getFileName() + ": " + problem(answer));
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
        return "the invoice lacks " + missing.stream().map(Missing::sentence).collect(Collectors.joining("; "));
    }

    private String json() {
        try {
            return Files.readString(in);
        } catch (IOException unreadable) {
            throw CommandException.nothingAccepted(in + " cannot be read: check that it exists and is UTF-8");
        }
    }

    private String file(Invoice invoice, Syntax syntax) {
        FileAnswer answer = ElectronicInvoice.write(invoice, syntax, claimed());
        if (answer instanceof FileAnswer.Written written) {
            return written.xml();
        }
        throw CommandException.nothingAccepted(
                in.getFileName() + ": " + missing(((FileAnswer.Incomplete) answer).missing()));
    }

    private Profile claimed() {
        return switch (profile) {
            case en16931 -> Profile.EN_16931;
            case xrechnung -> Profile.XRECHNUNG;
            case peppol -> Profile.PEPPOL_BIS;
        };
    }

    private static void write(String text, OutputStream stream) {
        try {
            stream.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }
}
