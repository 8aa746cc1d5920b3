package io.clientele.examples.command;

import io.clientele.money.Money;
import io.clientele.segment.Concentration;
import io.clientele.segment.MembershipInsight;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What a segment comes to, for the terminal. */
final class InsightLines {
    private InsightLines() {}

    static List<String> of(MembershipInsight insight) {
        if (insight.orders() == 0) {
            return List.of();
        }
        List<String> lines = new ArrayList<>();
        lines.add(String.format(
                Locale.ROOT,
                "%,d customers, %,d orders, %s%s; average order %s, average customer %s",
                insight.customers(),
                insight.orders(),
                insight.revenue(),
                insight.revenueShare().isPresent()
                        ? String.format(
                                Locale.ROOT,
                                " (%.1f %% of the revenue)",
                                100 * insight.revenueShare().getAsDouble())
                        : "",
                insight.averageOrder().map(Money::toString).orElse("-"),
                insight.averageValue().map(Money::toString).orElse("-")));
        insight.lifetimeValue().ifPresent(value -> lines.add("mean lifetime value " + value));
        insight.churnRisk().ifPresent(risk -> lines.add(String.format(Locale.ROOT, "mean churn risk %.3f", risk)));
        Concentration spread = insight.concentration();
        lines.add(Concentration.USUAL_PARTS.stream()
                        .map(part -> String.format(
                                Locale.ROOT, "%.0f %% brought %.1f %%", 100 * part, 100 * spread.shareOfBest(part)))
                        .collect(Collectors.joining(", ", "of these customers the best ", " of their revenue"))
                + String.format(Locale.ROOT, " (Gini %.3f)", spread.gini()));
        return lines;
    }
}
