package io.clientele.examples.command;

import io.clientele.churn.ShopRhythm;
import io.clientele.profile.PurchaseColumns;
import io.clientele.task.Activation;
import io.clientele.task.BasicRules;
import io.clientele.task.TaskPlan;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import picocli.CommandLine.Option;

/** How the rules are applied. */
final class TaskOptions {

    @Option(
            names = "--backfill",
            description =
                    "History makes tasks, too: for what happened before the day of --as-of, or in a --store that lasts "
                            + "before the day on which tasks were first made there.")
    private boolean backfill;

    @Option(
            names = "--past-due-days",
            paramLabel = "DAYS",
            description =
                    "With --backfill: tasks that were due up to so many days before --as-of are made, too (default: 90).")
    private int pastDueDays = 90;

    @Option(
            names = "--churn-rules",
            paramLabel = "RULE[=N]",
            split = ",",
            converter = ChurnWish.Name.class,
            description =
                    "Tasks, too, for customers whom a churn rule sees leave, one until they order again: no_order (for 90 "
                            + "days), longer_than_usual (2 times as long as their rhythm), orders_fall and spend_falls (by half against "
                            + "the 90 days before), renewal_skipped (every 30 days, 5 days late), never_followed (for 60 days). "
                            + "Another number may follow, such as no_order=120.")
    private List<ChurnWish> churnRules = List.of();

    TaskPlan plan(LoadedShop shop) {
        if (pastDueDays < 0) {
            throw CommandException.usage("--past-due-days is a number of days, 0 or more");
        }
        if (churnRules.stream().map(ChurnWish::id).distinct().count() < churnRules.size()) {
            throw CommandException.usage("--churn-rules names a rule twice");
        }
        Activation first = (shop.store().lasts()
                        ? RememberedActivation.of(shop.storage())
                        : Optional.<Activation>empty())
                .orElseGet(() -> Activation.on(shop.asOf()));
        return plan(shop, backfill ? first.withBackfill(pastDueDays) : first, churnRules);
    }

    /** The basic rules from the day of the shop on, and for its history. */
    static TaskPlan backfilled(LoadedShop shop) {
        return plan(shop, Activation.on(shop.asOf()).withBackfill(), List.of());
    }

    private static TaskPlan plan(LoadedShop shop, Activation activation, List<ChurnWish> churnRules) {
        TaskPlan.Builder plan = TaskPlan.builder()
                .rules(BasicRules.standard())
                .asOf(shop.asOf())
                .activation(activation)
                .profileRules(shop.rules());
        if (!churnRules.isEmpty()) {
            OptionalDouble rhythm = ShopRhythm.of(PurchaseColumns.of(shop.snapshot()));
            churnRules.forEach(wish -> plan.addRules(wish.task(rhythm)));
        }
        return plan.build();
    }
}
