package io.clientele.examples.command;

import io.clientele.task.Activation;
import io.clientele.task.BasicRules;
import io.clientele.task.TaskPlan;
import java.util.Optional;
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

    TaskPlan plan(LoadedShop shop) {
        if (pastDueDays < 0) {
            throw CommandException.usage("--past-due-days is a number of days, 0 or more");
        }
        Activation first = (shop.store().lasts()
                        ? RememberedActivation.of(shop.storage())
                        : Optional.<Activation>empty())
                .orElseGet(() -> Activation.on(shop.asOf()));
        return plan(shop, backfill ? first.withBackfill(pastDueDays) : first);
    }

    /** The basic rules from the day of the shop on, and for its history. */
    static TaskPlan backfilled(LoadedShop shop) {
        return plan(shop, Activation.on(shop.asOf()).withBackfill());
    }

    private static TaskPlan plan(LoadedShop shop, Activation activation) {
        return TaskPlan.builder()
                .rules(BasicRules.standard())
                .asOf(shop.asOf())
                .activation(activation)
                .profileRules(shop.rules())
                .build();
    }
}
