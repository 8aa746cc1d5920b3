package io.clientele.examples.command;

import io.clientele.money.ExchangeRates;
import io.clientele.vat.quote.Quote;
import io.clientele.vat.report.OssAnswer;
import io.clientele.vat.report.OssReturn;
import io.clientele.vat.report.OssScheme;
import io.clientele.vat.report.TaxPeriod;
import io.clientele.vat.report.VatEntries;
import io.clientele.vat.report.VatEntry;
import io.clientele.vat.treatment.Treatment;
import java.nio.file.Path;
import java.util.ArrayList;
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
                    "An array of sales as JSON, in the form of crm vat quote; corrections name the period they correct.")
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

    @Override
    void run(Terminal terminal) {
        TaxPeriod named = named();
        List<Quote> quotes = QuoteFile.read(in).quotes();
        OssReturn oss = oss(entries(quotes), named);
        Output.write(out, terminal, stream -> VatQuoteCommand.write(stream, oss.csv()));
        terminal.notice(quotes.size() + " sales, " + oss.payable() + " to be paid for " + named);
    }

    private TaxPeriod named() {
        try {
            return TaxPeriod.of(period);
        } catch (IllegalArgumentException none) {
            throw CommandException.usage("--period must be a quarter such as 2026-Q1 or a month such as 2026-03");
        }
    }

    private List<VatEntry> entries(List<Quote> quotes) {
        List<VatEntry> entries = new ArrayList<>();
        for (int i = 0; i < quotes.size(); i++) {
            check(quotes.get(i), i);
            entries.addAll(VatEntries.of(quotes.get(i)));
        }
        return entries;
    }

    private void check(Quote quote, int index) {
        for (Treatment treatment : quote.treatments()) {
            if (treatment instanceof Treatment.Needs needs) {
                throw CommandException.nothingAccepted(in.getFileName() + ": '[" + index + "]."
                        + needs.fields().get(0) + "' is needed: " + needs.why());
            }
        }
    }

    private OssReturn oss(List<VatEntry> entries, TaxPeriod named) {
        OssScheme scheme = named.months() == 1 ? OssScheme.IOSS : OssScheme.OSS;
        OssAnswer answer = OssReturn.of(entries, named, scheme, exchangeRates());
        if (answer instanceof OssAnswer.Refused refused) {
            throw CommandException.nothingAccepted(
                    in.getFileName() + ": " + refused.refusal().sentence());
        }
        return ((OssAnswer.Made) answer).oss();
    }

    private ExchangeRates exchangeRates() {
        return rates.isPresent() ? RatesFile.read(rates.get(), EURO) : ExchangeRates.none();
    }
}
