package io.clientele.examples.command;

import io.clientele.money.ExchangeRates;
import io.clientele.vat.quote.JsonAnswer;
import io.clientele.vat.report.OssAnswer;
import io.clientele.vat.report.OssReturn;
import io.clientele.vat.report.TaxPeriod;
import java.nio.file.Path;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code crm vat oss}: the return of the one-stop shop. */
@Command(
        name = "oss",
        description = "Sums the return of the one-stop shop up: of a quarter, or of a month for the import scheme.",
        footer = {"", "Example:", "  crm vat oss --in sales.json --period 2026-Q1 --out oss.csv"})
final class VatOssCommand extends Subcommand {
    private static final Currency EURO = Currency.getInstance("EUR");

    @Option(
            names = "--in",
            required = true,
            paramLabel = "FILE",
            description =
                    "An array of sales as JSON, in the form of crm vat quote or of crm vat invoice; corrections name the"
                            + " period they correct.")
    private Path in = Path.of("");

    @Option(
            names = "--period",
            required = true,
            paramLabel = "PERIOD",
            description = "A quarter such as 2026-Q1, or a month such as 2026-03 for the import scheme.")
    private String period = "";

    @Option(
            names = "--rates",
            paramLabel = "FILE",
            description = "Exchange rates to the euro for the last day of the period: currency, rate, date.")
    private Optional<Path> rates = Optional.empty();

    @Option(names = "--out", paramLabel = "FILE", description = "Where to write the return (default: here).")
    private Optional<Path> out = Optional.empty();

    @Option(
            names = "--complete",
            description = "Write no return if a sale cannot be used; otherwise it is named and left out.")
    private boolean complete;

    @Override
    void run(Terminal terminal) {
        TaxPeriod named = named();
        JsonAnswer.Quoted quoted = QuoteFile.readSalesOrInvoices(in);
        OssSales sales = sales(quoted, named);
        int given = quoted.answers().size();
        List<String> problems = sales.problems();
        problems.forEach(problem -> terminal.notice(in.getFileName() + ": " + problem));
        check(given, problems.size());
        OssReturn oss = oss(sales.sum());
        Output.write(out, terminal, stream -> VatQuoteCommand.write(stream, oss.csv()));
        terminal.notice(given + " sales, " + oss.payable() + " to be paid for " + named
                + (problems.isEmpty() ? "" : "; " + problems.size() + " left out")
                + (sales.elsewhere() == 0
                        ? ""
                        : "; " + sales.elsewhere() + " of other periods or not of the one-stop shop"));
    }

    private OssSales sales(JsonAnswer.Quoted quoted, TaxPeriod named) {
        OssSales sales = new OssSales(named, exchangeRates());
        for (int i = 0; i < quoted.answers().size(); i++) {
            sales.add(quoted.answers().get(i), quoted.array() ? "[" + i + "]." : "");
        }
        return sales;
    }

    /** A return from which sales are missing is a wrong one: whoever files what is written can ask for all or none. */
    private void check(int given, int bad) {
        QuoteFile.needSome(in, given, given - bad);
        if (bad > 0 && complete) {
            throw CommandException.nothingAccepted(in.getFileName() + ": " + bad + " of " + given
                    + " sales cannot be used, so there is no return: mend them, or do without --complete");
        }
    }

    private TaxPeriod named() {
        try {
            return TaxPeriod.of(period);
        } catch (IllegalArgumentException none) {
            throw CommandException.usage("--period must be a quarter such as 2026-Q1 or a month such as 2026-03");
        }
    }

    private OssReturn oss(OssAnswer answer) {
        if (answer instanceof OssAnswer.Refused refused) {
            throw CommandException.nothingAccepted(QuoteFile.sentence(in, refused.refusal()));
        }
        return ((OssAnswer.Made) answer).oss();
    }

    private ExchangeRates exchangeRates() {
        return rates.isPresent() ? RatesFile.read(rates.get(), EURO) : ExchangeRates.none();
    }
}
