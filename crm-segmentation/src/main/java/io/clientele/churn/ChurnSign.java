package io.clientele.churn;

import com.google.common.collect.ImmutableList;
import io.clientele.task.LeavingSign;
import io.clientele.task.PastPurchases;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.OptionalDouble;

/** The first of some churn rules to see a customer leave; of those of the same day the first one given. Immutable. */
record ChurnSign(ImmutableList<ChurnRule> rules, OptionalDouble shopRhythm) implements LeavingSign {

    @Override
    public Optional<Seen> since(PastPurchases past) {
        BuyerOrders buyer = new BuyerOrders(
                past.asOf(),
                past.purchases().stream()
                        .map(purchase -> new BuyerOrders.Purchase(
                                purchase.day(), purchase.amount().minorUnits()))
                        .toList(),
                shopRhythm);
        return rules.stream()
                .flatMap(rule -> rule.since(buyer).map(day -> seen(rule, buyer, day)).stream())
                .min(Comparator.comparing(Seen::day));
    }

    private static Seen seen(ChurnRule rule, BuyerOrders buyer, LocalDate day) {
        return new Seen(day, rule.reason(buyer.on(day)).orElseThrow());
    }
}
