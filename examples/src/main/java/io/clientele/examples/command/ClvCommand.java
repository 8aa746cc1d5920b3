package io.clientele.examples.command;

import io.clientele.examples.command.ValueSheet.NextOrder;
import io.clientele.value.BgBbFit;
import io.clientele.value.CustomerHistories;
import io.clientele.value.CustomerValues;
import io.clientele.value.FitResult;
import io.clientele.value.FitSettings;
import io.clientele.value.ModelFit;
import io.clientele.value.ModelType;
import io.clientele.value.OccasionHistories;
import io.clientele.value.OccasionValues;
import io.clientele.value.Occasions;
import io.clientele.value.RepeatPurchases;
import io.clientele.value.SpendFit;
import io.clientele.value.SpendFits;
import io.clientele.value.TimeScale;
import io.clientele.value.ValueSettings;
import java.nio.file.Path;
import java.util.Locale;
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
                    "bgnbd (default), mbgnbd, mbgcnbdk (regular buyers), paretonbd, bgbb (who can buy on occasions that are "
                            + "counted, such as a yearly appeal or a monthly box), or auto: of all but bgbb the one that gave "
                            + "the highest probability to what came in the last part of the history, as long as the horizon "
                            + "and at most a third of all; its table is printed.")
    private ModelWish type = ModelWish.of(ModelType.BG_NBD);

    @Option(
            names = "--opportunity",
            paramLabel = "LENGTH",
            converter = Opportunity.Name.class,
            description =
                    "With bgbb, from one occasion to the next: week, month (default), year, or a number of days. The last one "
                            + "ends with --as-of; that of a first purchase is none, all later ones are. frequency, recency, "
                            + "age and expected_orders then count occasions, mean_value is the mean spend of an occasion, and "
                            + "horizon and lifetime are the nearest number of occasions.")
    private Optional<Opportunity> opportunity = Optional.empty();

    @Option(names = "--out", paramLabel = "FILE", description = "Where to write (default: here).")
    private Optional<Path> out = Optional.empty();

    @Option(names = "--model", paramLabel = "FILE", description = "Where to write the model, as JSON.")
    private Optional<Path> modelFile = Optional.empty();

    @Override
    void run(Terminal terminal) {
        ValueSettings settings = settings();
        if (opportunity.isPresent() && !type.onOccasions()) {
            throw CommandException.usage("--opportunity is for --model-type bgbb");
        }
        LoadedShop shop = ShopLoader.load(customers.request(), terminal);
        CustomerHistories histories = history.histories(shop, unit);
        if (type.onOccasions()) {
            runOnOccasions(histories, settings, terminal);
        } else {
            runOverTime(histories, settings, terminal);
        }
    }

    private void runOverTime(CustomerHistories histories, ValueSettings settings, Terminal terminal) {
        RepeatPurchases purchases = histories.purchases();
        ModelFit fit = orRefuse(type.fit(histories, horizonDays, terminal));
        Optional<SpendFit> spend = spend(purchases, terminal);
        CustomerValues values = spend.map(money -> CustomerValues.of(purchases, fit.model(), money.model(), settings))
                .orElseGet(() -> CustomerValues.ofOrders(purchases, fit.model(), settings));
        Output.write(
                out,
                terminal,
                stream ->
                        ValueSheet.write(histories, purchases, values, NextOrder.of(values, histories.asOf()), stream));
        tell(FittedModel.of(fit), spend, values.totalOrders(), terminal);
    }

    private void runOnOccasions(CustomerHistories histories, ValueSettings settings, Terminal terminal) {
        Opportunity each = opportunity.orElse(Opportunity.MONTH);
        Occasions occasions = new Occasions(histories.asOf(), each.length());
        RepeatPurchases purchases = histories.onOccasions(each.length());
        BgBbFit fit = orRefuse(BgBbFit.of(OccasionHistories.of(purchases), FitSettings.standard()));
        Optional<SpendFit> spend = spend(purchases, terminal);
        OccasionValues.Ahead ahead = occasions.ahead(settings);
        OccasionValues values = spend.map(money -> OccasionValues.of(purchases, fit.model(), money.model(), ahead))
                .orElseGet(() -> OccasionValues.ofOrders(purchases, fit.model(), ahead));
        Output.write(
                out,
                terminal,
                stream -> ValueSheet.write(histories, purchases, values, NextOrder.of(values, occasions), stream));
        tell(FittedModel.of(fit, each), spend, values.totalOrders(), terminal);
        terminal.notice(String.format(
                Locale.ROOT,
                "The horizon is %d, the lifetime %d %s; orders of one of them count once",
                ahead.horizon(),
                ahead.lifetime(),
                each.words()));
    }

    private static <T> T orRefuse(FitResult<T> result) {
        return result.fitted()
                .orElseThrow(
                        () -> CommandException.nothingAccepted(
                                result.refused().map(FitResult.Refused::words).orElse("")
                                        + ": too little for lifetime values; crm churn has rules that work from the first customer"));
    }

    private static Optional<SpendFit> spend(RepeatPurchases purchases, Terminal terminal) {
        FitResult<SpendFit> result = SpendFits.fit(purchases, FitSettings.standard());
        result.refused().ifPresent(refused -> terminal.notice(refused.words() + ": no spend is foretold"));
        Optional<SpendFit> spend = result.fitted().filter(found -> found.model().q() > 1);
        if (result.fitted().isPresent() && spend.isEmpty()) {
            terminal.notice("What customers spend varies so much that it has no mean: no spend is foretold");
        }
        return spend;
    }

    private void tell(FittedModel fit, Optional<SpendFit> spend, double totalOrders, Terminal terminal) {
        modelFile.ifPresent(file -> Output.toFile(file, stream -> ModelJson.write(fit, spend, stream)));
        fit.describe(terminal);
        terminal.notice(
                String.format(Locale.ROOT, "%,.1f orders are to be expected of them within the horizon", totalOrders));
    }

    private ValueSettings settings() {
        try {
            return new ValueSettings(horizonDays, lifetimeDays, discount);
        } catch (IllegalArgumentException wrong) {
            throw CommandException.usage("--horizon-days, --lifetime-days, --discount: " + wrong.getMessage());
        }
    }
}
