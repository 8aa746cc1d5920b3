package io.clientele.examples.command;

import io.clientele.money.ExchangeRates;
import io.clientele.vat.quote.JsonAnswer;
import io.clientele.vat.report.OssAnswer;
import io.clientele.vat.report.OssReturn;
import io.clientele.vat.report.OssScheme;
import io.clientele.vat.report.TaxPeriod;
import java.nio.file.Path;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code crm vat oss}: the return of the one-stop shop. */
@Command(
        name = "oss",
        description = "Sums the return of the one-stop shop up: of a quarter, or of a month for the import scheme.",
        footer = {
            "",
            "Example:",
            "  crm vat oss --in sales.json --period 2026-Q1 --out oss.csv",
            "  crm vat oss --in sales.json --period 2026-Q1 --scheme non_union --out services.csv",
            "",
            "Exchange rates say what one unit of a currency is worth in euro,",
            "  currency,rate,date",
            "  SEK,0.0890,2026-03-31",
            "or units for one euro, as the European Central Bank publishes them:",
            "  currency,per_euro,date",
            "  SEK,11.2345,2026-03-31"
        })
final class VatOssCommand extends Subcommand {
    private static final Currency EURO = Currency.getInstance("EUR");

    @Option(
            names = "--in",
            required = true,
            paramLabel = "FILE",
            description =
                    "An array of sales as JSON, in the form of crm vat quote or of crm vat invoice; corrections name the"
                            + " period they correct. - is standard input.")
    private Path in = Path.of("");

    @Option(
            names = "--period",
            required = true,
            paramLabel = "PERIOD",
            description = "A quarter such as 2026-Q1, or a month such as 2026-03 for the import scheme.")
    private String period = "";

    @Option(
            names = "--scheme",
            paramLabel = "SCHEME",
            description = {
                "Which one-stop shop: ${COMPLETION-CANDIDATES}. Services of sellers established outside the Union are of"
                        + " non_union, their goods of union.",
                "Unless given, union for a quarter and ioss for a month."
            })
    private Optional<OssSchemeOption> scheme = Optional.empty();

    @Option(
            names = "--rates",
            paramLabel = "FILE",
            description = "Exchange rates for the last day of the period, in one of the two directions below.")
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
        OssScheme asked = OssSchemeOption.of(scheme, named);
        QuoteFile file = QuoteFile.of(in, terminal);
        JsonAnswer.Quoted quoted = file.quotedSalesOrInvoices();
        Optional<UsedRates> used = usedRates(terminal);
        OssSales sales = sales(
                quoted,
                new OssSales(
                        named, asked, used.<ExchangeRates>map(rates -> rates).orElse(ExchangeRates.none())));
        int given = quoted.answers().size();
        List<String> problems = sales.problems();
        problems.forEach(problem -> terminal.notice(file.sentence(problem)));
        check(file, given, problems.size());
        OssReturn oss = oss(file, sales.sum());
        Output.write(out, terminal, stream -> VatQuoteCommand.write(stream, oss.csv()));
        used.ifPresent(rates -> rates.sentences().forEach(terminal::notice));
        terminal.notice(given + " sales, " + oss.payable() + " to be paid for " + named
                + (problems.isEmpty() ? "" : "; " + problems.size() + " left out")
                + (sales.elsewhere() == 0
                        ? ""
                        : "; " + sales.elsewhere() + " of other periods or not of the one-stop shop")
                + ofOthers(sales));
    }

    private static OssSales sales(JsonAnswer.Quoted quoted, OssSales sales) {
        for (int i = 0; i < quoted.answers().size(); i++) {
            sales.add(quoted.answers().get(i), quoted.array() ? "[" + i + "]." : "");
        }
        return sales;
    }

    private static String ofOthers(OssSales sales) {
        return sales.ofOthers().entrySet().stream()
                .map(other -> "; " + other.getValue() + " of another return: --scheme "
                        + OssSchemeOption.name(other.getKey()))
                .collect(Collectors.joining());
    }

    /** A return from which sales are missing is a wrong one: whoever files what is written can ask for all or none. */
    private void check(QuoteFile file, int given, int bad) {
        file.needSome(given, given - bad);
        if (bad > 0 && complete) {
            throw CommandException.nothingAccepted(file.sentence(bad + " of " + given
                    + " sales cannot be used, so there is no return: mend them, or do without --complete"));
        }
    }

    private TaxPeriod named() {
        try {
            return TaxPeriod.of(period);
        } catch (IllegalArgumentException none) {
            throw CommandException.usage("--period must be a quarter such as 2026-Q1 or a month such as 2026-03");
        }
    }

    private static OssReturn oss(QuoteFile file, OssAnswer answer) {
        if (answer instanceof OssAnswer.Refused refused) {
            throw CommandException.nothingAccepted(file.sentence(refused.refusal()));
        }
        return ((OssAnswer.Made) answer).oss();
    }

    private Optional<UsedRates> usedRates(Terminal terminal) {
        return rates.map(file -> new UsedRates(RatesFile.read(GivenFile.of(file, terminal), EURO)));
    }
}
