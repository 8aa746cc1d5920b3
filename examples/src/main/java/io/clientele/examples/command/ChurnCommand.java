package io.clientele.examples.command;

import io.clientele.churn.Accuracy;
import io.clientele.churn.CalibrationKind;
import io.clientele.churn.ChurnModel;
import io.clientele.churn.ChurnRules;
import io.clientele.churn.ChurnScores;
import io.clientele.churn.ChurnSettings;
import io.clientele.churn.CustomerChurn;
import io.clientele.exchange.text.CsvOut;
import io.clientele.exchange.text.CsvProfile;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code crm churn}: who will not come back, and why. */
@Command(
        name = "churn",
        description = {
            "Churn risk of every customer with a purchase.",
            "",
            "p_return: probability of at least one purchase within the horizon. risk: 1 - p_return. band: low, medium from a "
                    + "third of risk on, high from two thirds on. The method is the one that foretold best the last part of the "
                    + "history; its calibration is printed. A shop with fewer than 500 buyers gets its bands from rules: no "
                    + "order for so many days, a gap longer than the customer's own rhythm, falling orders or spend.",
            "",
            "expected_orders: the mean number of purchase days within the horizon, with fractions; for sums and for money. "
                    + "likely_orders: how many this customer will likely place, whole numbers with the same sum over all "
                    + "customers that err least for each one.",
            ""
        },
        footer = {"", "Example:", "  crm churn --orders orders.csv --as-of 2026-06-30 --horizon-days 90 --out churn.csv"
        })
final class ChurnCommand extends Subcommand {
    private static final List<String> COLUMNS = List.of("customer", "p_return", "expected_orders", "risk", "band");

    @Mixin
    private CustomerOptions.Reading customers = new CustomerOptions.Reading();

    @Mixin
    private HistoryOptions history = new HistoryOptions();

    @Option(
            names = "--horizon-days",
            paramLabel = "N",
            description = "Who orders nothing for so many days has churned (default: 90).")
    private int horizonDays = 90;

    @Option(
            names = "--likely-orders",
            description =
                    "Adds a column likely_orders at the end: whole numbers that add up to the expected orders of all.")
    private boolean likelyOrders;

    @Option(names = "--reasons", description = "Adds a column of reasons in words.")
    private boolean reasons;

    @Option(names = "--out", paramLabel = "FILE", description = "Where to write (default: here).")
    private Optional<Path> out = Optional.empty();

    @Override
    void run(Terminal terminal) {
        if (horizonDays < 1 || horizonDays > 36_500) {
            throw CommandException.usage("--horizon-days is 1 to 36500");
        }
        LoadedShop shop = ShopLoader.load(customers.request(), terminal);
        CustomerChurn churn =
                CustomerChurn.of(history.snapshot(shop), ChurnSettings.within(horizonDays), ChurnRules.standard());
        Output.write(out, terminal, stream -> write(churn, stream));
        churn.result()
                .refused()
                .ifPresent(refused -> terminal.notice(refused.words() + ": bands by rules, without probabilities"));
        churn.result().fitted().ifPresent(model -> describe(model, terminal));
    }

    private void write(CustomerChurn churn, OutputStream stream) {
        List<String> columns = new ArrayList<>(COLUMNS);
        if (reasons) {
            columns.add("reasons");
        }
        if (likelyOrders) {
            columns.add("likely_orders");
        }
        Optional<ChurnScores> scores = churn.scores();
        try (CsvOut csv = new CsvOut(stream, CsvProfile.MACHINE)) {
            csv.header(columns);
            for (int row = 0; row < churn.size(); row++) {
                csv.key(churn.profile(row).customer(), churn.profile(row).id().value());
                if (scores.isPresent()) {
                    csv.number(Decimal.of(scores.get().probabilityOfReturn(row)))
                            .number(Decimal.of(scores.get().expectedOrders(row)))
                            .number(Decimal.of(scores.get().risk(row)));
                } else {
                    csv.empty().empty().empty();
                }
                csv.code(churn.band(row).label());
                if (reasons) {
                    csv.text(String.join("; ", churn.reasons(row)));
                }
                if (likelyOrders) {
                    likelyOrders(scores, row, csv);
                }
                csv.endRow();
            }
        }
    }

    private static void likelyOrders(Optional<ChurnScores> scores, int row, CsvOut csv) {
        scores.ifPresentOrElse(learned -> csv.number(learned.likelyOrders(row)), csv::empty);
    }

    private static void describe(ChurnModel model, Terminal terminal) {
        if (model.windowDays() == 0) {
            notice(
                    terminal,
                    "%s; the history is too short to hold it against",
                    model.method().label());
            return;
        }
        notice(terminal, "Tried on the last %d days, which no method had seen:", model.windowDays());
        notice(terminal, "  %-20s %6s %6s %6s %6s", "method", "auc", "lift", "brier", "calib.");
        for (ChurnModel.Candidate candidate : model.candidates()) {
            Accuracy accuracy = candidate.accuracy();
            String weight = candidate.method().logisticWeight() % 1 == 0
                    ? ""
                    : String.format(Locale.ROOT, " %.2f", candidate.method().logisticWeight());
            notice(
                    terminal,
                    "  %-20s %6.3f %6.2f %6.3f %6.3f",
                    candidate.method().label() + weight,
                    accuracy.auc(),
                    accuracy.lift(),
                    accuracy.brier(),
                    accuracy.calibrationError());
        }
        notice(
                terminal,
                "Chosen: %s, its probabilities made honest by a %s. Beside what came:",
                model.method().label(),
                model.calibrated().kind() == CalibrationKind.PLATT
                        ? "straight line (Platt)"
                        : "rising curve (isotonic)");
        model.calibrated()
                .trial()
                .ifPresent(trial -> notice(
                        terminal,
                        "  (fitted to the %d days before: log loss of the line %.4f, of the curve %.4f)",
                        model.windowDays(),
                        trial.plattLoss(),
                        trial.isotonicLoss()));
        notice(terminal, "  %9s %9s %9s", "customers", "p_return", "returned");
        model.calibration()
                .forEach(line ->
                        notice(terminal, "  %,9d %9.3f %9.3f", line.customers(), line.predicted(), line.observed()));
        model.bands()
                .forEach(band -> notice(
                        terminal,
                        "  risk %-6s %,7d customers, %.1f %% of them did not return",
                        band.band().label(),
                        band.customers(),
                        100 * band.left()));
    }

    private static void notice(Terminal terminal, String format, Object... values) {
        terminal.notice(String.format(Locale.ROOT, format, values));
    }
}
