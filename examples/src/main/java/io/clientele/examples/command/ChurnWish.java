package io.clientele.examples.command;

import io.clientele.churn.ChurnRule;
import io.clientele.churn.ChurnTriggers;
import io.clientele.task.RuleId;
import io.clientele.task.TaskRule;
import io.clientele.task.TaskType;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.function.DoubleFunction;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * A churn rule that is to make tasks.
 *
 * @param rule the rule
 */
record ChurnWish(ChurnRule rule) {
    private static final double HALF = 0.5;
    private static final int GRACE_DAYS = 5;

    /** What a name and a number stand for, and the number where none is given. */
    private record Known(double usual, DoubleFunction<ChurnRule> rule) {}

    private static final Map<String, Known> RULES = new TreeMap<>(Map.of(
            "no_order", new Known(90, days -> new ChurnRule.NoOrderFor(whole(days))),
            "longer_than_usual", new Known(2, ChurnRule.LongerThanUsual::new),
            "orders_fall", new Known(90, days -> new ChurnRule.OrdersFall(whole(days), HALF)),
            "spend_falls", new Known(90, days -> new ChurnRule.SpendFalls(whole(days), HALF)),
            "renewal_skipped", new Known(30, days -> new ChurnRule.RenewalSkipped(whole(days), GRACE_DAYS)),
            "never_followed", new Known(60, days -> new ChurnRule.NeverFollowed(whole(days)))));

    /** Reads {@code no_order} or {@code no_order=60}. */
    static final class Name implements ITypeConverter<ChurnWish> {
        @Override
        public ChurnWish convert(String text) {
            List<String> parts = List.of(text.toLowerCase(Locale.ROOT).split("=", 2));
            Known known = RULES.get(parts.get(0));
            if (known == null) {
                throw new TypeConversionException("'" + text + "' is none of " + String.join(", ", RULES.keySet()));
            }
            try {
                return new ChurnWish(
                        known.rule().apply(parts.size() == 1 ? known.usual() : Double.parseDouble(parts.get(1))));
            } catch (IllegalArgumentException wrong) {
                throw new TypeConversionException(
                        "'" + text + "' has no number that fits: days from 1 on, or times above 1");
            }
        }
    }

    private static int whole(double days) {
        if (days != Math.rint(days)) {
            throw new IllegalArgumentException("Days are counted, there are not " + days + " of them");
        }
        return (int) days;
    }

    RuleId id() {
        return RuleId.of("churn-" + rule.label().replace('_', '-'));
    }

    TaskRule task(OptionalDouble shopRhythm) {
        return TaskRule.builder()
                .id(id())
                .type(TaskType.WIN_BACK)
                .trigger(ChurnTriggers.of(rule, shopRhythm))
                .build();
    }
}
