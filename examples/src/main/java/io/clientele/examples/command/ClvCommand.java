package io.clientele.examples.command;

import io.clientele.value.CustomerHistories;
import io.clientele.value.CustomerValues;
import io.clientele.value.FitResult;
import io.clientele.value.FitSettings;
import io.clientele.value.ModelFit;
import io.clientele.value.ModelType;
import io.clientele.value.RepeatPurchases;
import io.clientele.value.SpendFit;
import io.clientele.value.SpendFits;
import io.clientele.value.TimeScale;
import io.clientele.value.ValueSettings;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code crm clv}: what every customer is still worth. */
@Command(
        name = "clv",
        description = {
            "Lifetime value: whether each customer will come back, how often, and for how much.",
            "",
            "frequency: days with a purchase, less one. recency: time from the first such day to the last. age: time from "
                    + "the first such day to --as-of. mean_value: mean spend of these days, the first left out. These are the "
                    + "conventions of Fader and Hardie, not those of crm rfm.",
            "p_alive: probability of still being a customer. p_order: probability of an order within the horizon. "
                    + "expected_orders, expected_spend: mean within the horizon. next_order: the day by which one in two such "
                    + "customers order again, if they still are customers; empty beyond ten years. lifetime_value: mean spend "
                    + "within --lifetime-days, discounted.",
            ""
        },
        footer = {
            "",
            "Example:",
            "  crm clv --orders orders.csv --as-of 2026-06-30 --horizon-days 365 --out clv.csv --model model.json"
        })
final class ClvCommand extends Subcommand {
    @Mixin
    private CustomerOptions.Reading customers = new CustomerOptions.Reading();

    @Mixin
    private HistoryOptions history = new HistoryOptions();

    @Option(names = "--horizon-days", paramLabel = "N", description = "How far to look ahead (default: 365).")
    private int horizonDays = 365;

    @Option(
            names = "--lifetime-days",
            paramLabel = "N",
            description = "Over how many days the lifetime value is added up (default: 1095).")
    private int lifetimeDays = 1_095;

    @Option(
            names = "--discount",
            paramLabel = "RATE",
            description = "By how much money is worth less each year (default: 0.1).")
    private double discount = 0.1;

    @Option(
            names = "--unit",
            paramLabel = "UNIT",
            description = "The unit of times, also in the parameters: days (default) or weeks.")
    private TimeScale unit = TimeScale.DAYS;

    @Option(
            names = "--model-type",
            paramLabel = "MODEL",
            converter = ModelWish.Name.class,
            description =
                    "bgnbd (default), mbgnbd, mbgcnbdk (regular buyers), paretonbd, or auto: the one that gave the "
                            + "highest probability to what came in the last part of the history, as long as the horizon and at "
                            + "most a third of all; its table is printed.")
    private ModelWish type = ModelWish.of(ModelType.BG_NBD);

    @Option(names = "--out", paramLabel = "FILE", description = "Where to write (default: here).")
    private Optional<Path> out = Optional.empty();

    @Option(names = "--model", paramLabel = "FILE", description = "Where to write the model, as JSON.")
    private Optional<Path> modelFile = Optional.empty();

    @Override
    void run(Terminal terminal) {
        ValueSettings settings = settings();
        LoadedShop shop = ShopLoader.load(customers.request(), terminal);
        CustomerHistories histories = history.histories(shop, unit);
        RepeatPurchases purchases = histories.purchases();
        FitResult<ModelFit> result = type.fit(histories, horizonDays, terminal);
        ModelFit fit = result.fitted()
                .orElseThrow(
                        () -> CommandException.nothingAccepted(
                                result.refused().map(FitResult.Refused::words).orElse("")
                                        + ": too little for lifetime values; crm churn has rules that work from the first customer"));
        FitResult<SpendFit> spendResult = SpendFits.fit(purchases, FitSettings.standard());
        spendResult.refused().ifPresent(refused -> terminal.notice(refused.words() + ": no spend is foretold"));
        Optional<SpendFit> spend =
                spendResult.fitted().filter(found -> found.model().q() > 1);
        if (spendResult.fitted().isPresent() && spend.isEmpty()) {
            terminal.notice("What customers spend varies so much that it has no mean: no spend is foretold");
        }
        CustomerValues values = spend.map(money -> CustomerValues.of(purchases, fit.model(), money.model(), settings))
                .orElseGet(() -> CustomerValues.ofOrders(purchases, fit.model(), settings));
        Output.write(out, terminal, stream -> ValueSheet.write(histories, values, shop.asOf(), stream));
        modelFile.ifPresent(file -> Output.toFile(file, stream -> ModelJson.write(fit, spend, stream)));
        describe(fit, values, terminal);
    }

    private ValueSettings settings() {
        try {
            return new ValueSettings(horizonDays, lifetimeDays, discount);
        } catch (IllegalArgumentException wrong) {
            throw CommandException.usage("--horizon-days, --lifetime-days, --discount: " + wrong.getMessage());
        }
    }

    private static void describe(ModelFit fit, CustomerValues values, Terminal terminal) {
        terminal.notice(String.format(
                Locale.ROOT,
                "%s of %,d customers, log-likelihood %.2f, times in %s",
                fit.model().type().label(),
                fit.customers(),
                fit.logLikelihood(),
                fit.scale().name().toLowerCase(Locale.ROOT)));
        Iterator<Map.Entry<String, Double>> parameters =
                fit.model().parameters().entrySet().iterator();
        parameters.forEachRemaining(parameter -> terminal.notice(String.format(
                Locale.ROOT,
                "  %-6s %s%s",
                parameter.getKey(),
                Decimal.of(parameter.getValue()).toPlainString(),
                fit.standardErrors().containsKey(parameter.getKey())
                        ? String.format(
                                Locale.ROOT,
                                " (standard error %.4g)",
                                fit.standardErrors().get(parameter.getKey()))
                        : "")));
        if (!fit.convergence().converged() || fit.convergence().atBound()) {
            terminal.notice("The likelihood has no clear top: trust the predictions less");
        }
        terminal.notice(String.format(
                Locale.ROOT, "%,.1f orders are to be expected of them within the horizon", values.totalOrders()));
    }
}
