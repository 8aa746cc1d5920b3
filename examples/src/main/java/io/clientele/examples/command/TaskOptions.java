package io.clientele.examples.command;

import io.clientele.task.Activation;
import io.clientele.task.BasicRules;
import io.clientele.task.TaskPlan;
import picocli.CommandLine.Option;

/** How the rules are applied. */
final class TaskOptions {

    @Option(
            names = "--backfill",
            description = "History makes tasks, too: for what happened before the day of --as-of.")
    private boolean backfill;

    TaskPlan plan(LoadedShop shop) {
        return plan(shop, backfill);
    }

    /** The basic rules from the day of the shop on. */
    static TaskPlan plan(LoadedShop shop, boolean backfill) {
        Activation fromToday = Activation.on(shop.asOf());
        return TaskPlan.builder()
                .rules(BasicRules.standard())
                .asOf(shop.asOf())
                .activation(backfill ? fromToday.withBackfill() : fromToday)
                .profileRules(shop.rules())
                .build();
    }
}
