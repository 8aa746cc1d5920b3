package io.clientele.churn;

import com.google.common.collect.ImmutableList;
import io.clientele.task.Trigger;
import java.util.OptionalDouble;

/**
 * Churn rules as triggers of tasks: a task is made when a rule first sees a customer leave, with the reason in words,
 * and is closed when the customer orders; nobody gets another before. It needs no snapshot: the task engine reads the
 * purchases of one customer after the other.
 *
 * <pre>{@code
 * TaskRule missed = TaskRule.builder()
 *         .id(RuleId.of("renewal-skipped"))
 *         .type(TaskType.WIN_BACK)
 *         .trigger(ChurnTriggers.of(new ChurnRule.RenewalSkipped(30, 5), OptionalDouble.empty()))
 *         .build();
 * }</pre>
 */
public final class ChurnTriggers {
    private ChurnTriggers() {}

    /**
     * A rule sees the customer leave.
     *
     * @param rule the rule
     * @param shopRhythm measures customers without a rhythm of their own, see {@link ShopRhythm}
     * @return the trigger
     */
    public static Trigger of(ChurnRule rule, OptionalDouble shopRhythm) {
        return new Trigger.Leaving(new ChurnSign(ImmutableList.of(rule), shopRhythm));
    }

    /**
     * One of several rules sees the customer leave, whichever does first.
     *
     * @param rules the rules
     * @param least rules that put customers into a lower band are left out
     * @param shopRhythm measures customers without a rhythm of their own, see {@link ShopRhythm}
     * @return the trigger
     */
    public static Trigger of(ChurnRules rules, ChurnBand least, OptionalDouble shopRhythm) {
        return new Trigger.Leaving(new ChurnSign(
                rules.rules().stream()
                        .filter(banded -> banded.band().compareTo(least) >= 0)
                        .map(ChurnRules.Banded::rule)
                        .collect(ImmutableList.toImmutableList()),
                shopRhythm));
    }
}
