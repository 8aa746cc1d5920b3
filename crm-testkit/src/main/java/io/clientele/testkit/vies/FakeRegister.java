package io.clientele.testkit.vies;

import io.clientele.testkit.vies.FakeReplies.Reply;
import io.clientele.testkit.vies.FakeReplies.Trader;
import io.clientele.vat.number.VatNumber;
import io.clientele.vat.vies.ViesError;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What the states know and how they fare. Thread-safe. */
final class FakeRegister {
    /** In the place of a prefix: all states. */
    static final String ALL = "";

    /** What the test service answers, by the digits that it is asked for. */
    private static final Map<String, String> TEST_ERRORS = Map.ofEntries(
            Map.entry("201", "INVALID_INPUT"),
            Map.entry("202", "INVALID_REQUESTER_INFO"),
            Map.entry("300", "SERVICE_UNAVAILABLE"),
            Map.entry("301", "MS_UNAVAILABLE"),
            Map.entry("302", "TIMEOUT"),
            Map.entry("400", "VAT_BLOCKED"),
            Map.entry("401", "IP_BLOCKED"),
            Map.entry("500", "GLOBAL_MAX_CONCURRENT_REQ"),
            Map.entry("501", "GLOBAL_MAX_CONCURRENT_REQ_TIME"),
            Map.entry("600", "MS_MAX_CONCURRENT_REQ"),
            Map.entry("601", "MS_MAX_CONCURRENT_REQ_TIME"));

    private final InstantSource clock;
    private final Map<String, Trader> traders = new HashMap<>();
    private final Map<String, ViesError> down = new HashMap<>();
    private final Map<String, Integer> limits = new HashMap<>();
    private final Map<String, Integer> inMinute = new HashMap<>();
    private final List<String> asked = new ArrayList<>();
    private long minute = Long.MIN_VALUE;
    private int consultations;
    private @Nullable Reply override;
    private Transfer transfer = Transfer.WHOLE;

    FakeRegister(InstantSource clock) {
        this.clock = clock;
    }

    synchronized void register(VatNumber number, String name, String address) {
        traders.put(number.text(), new Trader(name, address));
    }

    synchronized void unregister(VatNumber number) {
        traders.remove(number.text());
    }

    synchronized void down(String prefix, ViesError error) {
        down.put(prefix, error);
    }

    synchronized void up(String prefix) {
        down.remove(prefix);
    }

    synchronized void limit(String prefix, int perMinute) {
        limits.put(prefix, perMinute);
    }

    synchronized void replyWith(Optional<Reply> reply) {
        override = reply.orElse(null);
    }

    synchronized Optional<Reply> override() {
        return Optional.ofNullable(override);
    }

    synchronized void transfer(Transfer next) {
        transfer = next;
    }

    synchronized Transfer transfer() {
        return transfer;
    }

    synchronized List<String> asked() {
        return List.copyOf(asked);
    }

    synchronized Reply answer(FakeQuestion question) {
        String number = question.prefix() + question.rest();
        asked.add(number);
        Optional<String> error = error(question);
        if (error.isPresent()) {
            return FakeReplies.error(error.get());
        }
        Optional<String> consultation = question.requester().map(requester -> nextConsultation());
        return FakeReplies.answer(question, clock.instant(), consultation, Optional.ofNullable(traders.get(number)));
    }

    synchronized Reply answerTest(FakeQuestion question) {
        asked.add(question.prefix() + question.rest());
        Optional<String> consultation = question.requester().map(requester -> nextConsultation());
        return switch (question.rest()) {
            case "100" ->
                FakeReplies.answer(
                        question, clock.instant(), consultation, Optional.of(new Trader("John Doe", "123 Main St")));
            case "200" -> FakeReplies.answer(question, clock.instant(), consultation, Optional.empty());
            default -> FakeReplies.error(TEST_ERRORS.getOrDefault(question.rest(), "SERVICE_UNAVAILABLE"));
        };
    }

    synchronized Reply status() {
        Map<String, Boolean> states = new TreeMap<>();
        for (String prefix : FakeQuestion.PREFIXES) {
            states.put(prefix, !down.containsKey(prefix));
        }
        return FakeReplies.status(!down.containsKey(ALL), states);
    }

    private Optional<String> error(FakeQuestion question) {
        boolean stranger = question.requester().isPresent()
                && !traders.containsKey(question.requester().get());
        if (down.containsKey(ALL)) {
            return Optional.of(down.get(ALL)).map(ViesError::name);
        }
        if (isTooMany(ALL)) {
            return Optional.of("GLOBAL_MAX_CONCURRENT_REQ");
        }
        if (stranger) {
            return Optional.of("INVALID_REQUESTER_INFO");
        }
        if (isTooMany(question.prefix())) {
            return Optional.of("MS_MAX_CONCURRENT_REQ");
        }
        return Optional.ofNullable(down.get(question.prefix())).map(ViesError::name);
    }

    private boolean isTooMany(String prefix) {
        long now = clock.instant().getEpochSecond() / 60;
        if (now != minute) {
            minute = now;
            inMinute.clear();
        }
        int count = inMinute.merge(prefix, 1, Integer::sum);
        return count > limits.getOrDefault(prefix, Integer.MAX_VALUE);
    }

    private String nextConsultation() {
        consultations++;
        return "WAPIAAAA" + consultations;
    }
}
