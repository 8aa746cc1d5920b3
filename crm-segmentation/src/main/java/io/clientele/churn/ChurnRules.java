package io.clientele.churn;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;

/**
 * Rules that together say how near a customer is to leaving: the highest band of the rules that see something. They
 * work from the first customer on. Immutable.
 *
 * <pre>{@code
 * ChurnRules rules = ChurnRules.standard().and(ChurnBand.HIGH, new ChurnRule.RenewalSkipped(30, 5));
 * ChurnRules.Verdict verdict = rules.judge(new BuyerOrders(today, purchases, OptionalDouble.of(45)));
 * print(verdict.band(), verdict.reasons());
 * }</pre>
 *
 * @param rules the rules, each with the band it puts a customer into
 */
public record ChurnRules(List<Banded> rules) {
    /**
     * A rule and what it means.
     *
     * @param band where the rule puts a customer
     * @param rule the rule
     */
    public record Banded(ChurnBand band, ChurnRule rule) {}

    /**
     * What rules say of a customer.
     *
     * @param band the highest of the rules that see something, else {@link ChurnBand#LOW}
     * @param reasons the reasons of these rules, those of the highest band first
     * @param rules the {@link ChurnRule#label labels} of these rules, each once, in the same order
     */
    public record Verdict(ChurnBand band, List<String> reasons, List<String> rules) {
        /** Takes copies of the lists. */
        public Verdict {
            reasons = ImmutableList.copyOf(reasons);
            rules = ImmutableList.copyOf(rules);
        }
    }

    /** Takes a copy of the rules. */
    public ChurnRules {
        rules = ImmutableList.copyOf(rules);
    }

    /**
     * The rules most shops begin with. High: no order for 180 days, or for four times as long as usual. Medium: no
     * order for 90 days, or for twice as long as usual; orders or spend of the last 90 days half of those before; a
     * first order that was not followed for 60 days.
     *
     * @return the rules
     */
    public static ChurnRules standard() {
        return new ChurnRules(ImmutableList.of())
                .and(ChurnBand.HIGH, new ChurnRule.NoOrderFor(180))
                .and(ChurnBand.HIGH, new ChurnRule.LongerThanUsual(4))
                .and(ChurnBand.MEDIUM, new ChurnRule.NoOrderFor(90))
                .and(ChurnBand.MEDIUM, new ChurnRule.LongerThanUsual(2))
                .and(ChurnBand.MEDIUM, new ChurnRule.OrdersFall(90, 0.5))
                .and(ChurnBand.MEDIUM, new ChurnRule.SpendFalls(90, 0.5))
                .and(ChurnBand.MEDIUM, new ChurnRule.NeverFollowed(60));
    }

    /**
     * These and another.
     *
     * @param band where the rule puts a customer
     * @param rule the rule
     * @return the longer list
     */
    public ChurnRules and(ChurnBand band, ChurnRule rule) {
        return new ChurnRules(ImmutableList.<Banded>builder()
                .addAll(rules)
                .add(new Banded(band, rule))
                .build());
    }

    /**
     * What the rules say of a customer.
     *
     * @param buyer the customer's purchases
     * @return band and reasons
     */
    public Verdict judge(BuyerOrders buyer) {
        ChurnBand band = ChurnBand.LOW;
        List<String> reasons = new ArrayList<>();
        List<String> labels = new ArrayList<>();
        for (ChurnBand each : List.of(ChurnBand.HIGH, ChurnBand.MEDIUM, ChurnBand.LOW)) {
            for (Banded banded : rules) {
                if (banded.band() == each) {
                    banded.rule().reason(buyer).ifPresent(reason -> {
                        reasons.add(reason);
                        labels.add(banded.rule().label());
                    });
                }
            }
            band = band == ChurnBand.LOW && !reasons.isEmpty() ? each : band;
        }
        return new Verdict(
                band,
                reasons.stream().distinct().toList(),
                labels.stream().distinct().toList());
    }
}
