package io.clientele.task;

import io.clientele.money.Money;
import io.clientele.order.Order;
import io.clientele.profile.ProfileRules;
import io.clientele.task.Finding.Found;
import io.clientele.task.Finding.Happening;
import io.clientele.task.Finding.Nothing;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Looks for completed orders. Immutable. */
record CompletionLookout(Trigger.OrderCompleted trigger, int daysLater, ProfileRules rules) implements Lookout {
    private static final Comparator<Completed> IN_ORDER = Comparator.comparing(Completed::at)
            .thenComparing(completed -> completed.order().placedAt())
            .thenComparing(completed -> completed.order().key());

    private record Completed(Order order, Instant at, LocalDate day) {}

    @Override
    public List<Finding> look(CustomerHistory history) {
        List<Completed> completed = completed(history);
        if (completed.isEmpty()) {
            return List.of(new Nothing(() -> "no order has been completed"));
        }
        List<Finding> findings = new ArrayList<>(completed.size());
        for (int i = 0; i < completed.size(); i++) {
            findings.add(judge(completed.get(i), i + 1, history));
        }
        return findings;
    }

    private static List<Completed> completed(CustomerHistory history) {
        List<Completed> completed = new ArrayList<>(history.purchases().size());
        for (Order order : history.purchases()) {
            Completion.of(order)
                    .map(at -> new Completed(order, at, history.day(at)))
                    .filter(one -> !one.day().isAfter(history.asOf()))
                    .ifPresent(completed::add);
        }
        completed.sort(IN_ORDER);
        return completed;
    }

    private Finding judge(Completed completed, int number, CustomerHistory history) {
        Order order = completed.order();
        Supplier<String> words = () -> "completed order no. " + number + ": " + order.key() + " on " + completed.day();
        if (!trigger.which().includes(number)) {
            return new Nothing(() -> words.get() + " is none of those that the rule is for");
        }
        if (!isWorthIt(order, completed.day())) {
            return new Nothing(() -> words.get() + " came to " + order.net() + ", not to the " + least() + " it takes");
        }
        boolean every = trigger.which() instanceof WhichOrders.Every;
        String name = every ? order.key().toString() : Integer.toString(number);
        return new Found(
                new Happening(completed.day(), order, words),
                every
                        ? order.key().source() + "\n" + order.key().id()
                        : history.contact().id().value(),
                name,
                completed.day().plusDays(daysLater),
                task -> task.occurrence().name().equals(name) || task.order().equals(Optional.of(order.key())));
    }

    private boolean isWorthIt(Order order, LocalDate day) {
        return trigger.atLeast()
                .map(least -> rules.rates()
                        .convert(order.net(), least.currency(), day)
                        .map(worth -> reaches(worth, least))
                        .orElse(false))
                .orElse(true);
    }

    private String least() {
        return trigger.atLeast().map(Money::toString).orElse("");
    }

    private static boolean reaches(Money worth, Money least) {
        return worth.compareAmount(least) >= 0;
    }
}
