package io.clientele.task;

import java.util.List;

/**
 * The three rules that every shop begins with. None of them is for prospects: each waits for a purchase, or for none
 * after one.
 */
public final class BasicRules {
    private static final int FOLLOW_UP_DAYS = 10;
    private static final int WELCOME_DAYS = 3;

    private BasicRules() {}

    /** {@link #followUp} for the first order only, {@link #welcome} and {@link #winBack}. */
    public static List<TaskRule> standard() {
        return List.of(followUp(new WhichOrders.FirstOnly()), welcome(), winBack());
    }

    /** {@code follow-up}: due 10 days after an order was completed. */
    public static TaskRule followUp(WhichOrders which) {
        return TaskRule.builder()
                .id(RuleId.of("follow-up"))
                .type(TaskType.FOLLOW_UP)
                .trigger(Trigger.OrderCompleted.of(which))
                .daysLater(FOLLOW_UP_DAYS)
                .build();
    }

    /** {@code welcome}: due 3 days after the first order was completed. */
    public static TaskRule welcome() {
        return TaskRule.builder()
                .id(RuleId.of("welcome"))
                .type(TaskType.WELCOME)
                .trigger(new Trigger.FirstOrder(Trigger.FirstOrder.Start.COMPLETION))
                .daysLater(WELCOME_DAYS)
                .build();
    }

    /** {@code win-back}: due at once when a customer lapses. */
    public static TaskRule winBack() {
        return TaskRule.builder()
                .id(RuleId.of("win-back"))
                .type(TaskType.WIN_BACK)
                .trigger(Trigger.NoOrder.lapsed())
                .build();
    }
}
