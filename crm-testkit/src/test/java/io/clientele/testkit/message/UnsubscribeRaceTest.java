package io.clientele.testkit.message;

import static org.assertj.core.api.Assertions.assertThat;

import io.clientele.consent.ConsentEvidence;
import io.clientele.consent.ConsentKey;
import io.clientele.consent.ConsentState;
import io.clientele.consent.Consents;
import io.clientele.consent.Purpose;
import io.clientele.memory.InMemoryStorage;
import io.clientele.message.Channel;
import io.clientele.message.ConsentGate;
import io.clientele.message.Delivery;
import io.clientele.message.Message;
import io.clientele.message.MessageKey;
import io.clientele.message.Recipient;
import io.clientele.message.Refusal;
import io.clientele.person.EmailAddress;
import io.clientele.tenant.TenantId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Nothing is handed over after an unsubscribe has committed, however the two run into each other. */
class UnsubscribeRaceTest {
    private static final TenantId SHOP = TenantId.of("shop");
    private static final Instant NOW = Instant.parse("2026-06-30T06:00:00Z");
    private static final int RACES = 2_000;

    private final InMemoryStorage storage = new InMemoryStorage();
    private final ExecutorService threads = Executors.newFixedThreadPool(3);
    private final Set<ConsentKey> gone = ConcurrentHashMap.newKeySet();
    private final AtomicInteger violations = new AtomicInteger();
    private final Channel watched = message -> {
        if (gone.contains(keyOf(message))) {
            violations.incrementAndGet();
        }
        return new Delivery.Accepted(message.key().value());
    };

    @AfterEach
    void stop() {
        threads.shutdownNow();
    }

    @Test
    void nothingIsHandedOverAfterAnUnsubscribeHasReturned() throws Exception {
        ConsentGate gate = new ConsentGate(storage, SHOP, watched);
        Random random = new Random(20260630);
        List<Delivery> deliveries = new ArrayList<>();
        for (int race = 0; race < RACES; race++) {
            deliveries.addAll(race(gate, message(race), random.nextInt(1_000), random.nextInt(1_000)));
        }

        assertThat(violations).hasValue(0);
        assertThat(deliveries).as("some senders are faster").hasAtLeastOneElementOfType(Delivery.Accepted.class);
        assertThat(deliveries).as("and some are slower").hasAtLeastOneElementOfType(Delivery.Refused.class);
    }

    /** Two senders and somebody who leaves set out at once, two of them after as many turns as they are to wait. */
    private List<Delivery> race(ConsentGate gate, Message message, int senderWaits, int leaverWaits) throws Exception {
        know(message, ConsentState.SUBSCRIBED);
        CyclicBarrier start = new CyclicBarrier(3);
        Future<?> leaver = threads.submit(() -> {
            setOut(start, leaverWaits);
            leave(message);
        });
        Future<Delivery> one = threads.submit(() -> {
            setOut(start, senderWaits);
            return gate.send(message);
        });
        Future<Delivery> other = threads.submit(() -> {
            setOut(start, 0);
            gate.send(message);
            return gate.send(message);
        });
        leaver.get();
        return List.of(one.get(), other.get());
    }

    private static void setOut(CyclicBarrier start, int turns) {
        try {
            start.await();
        } catch (InterruptedException | BrokenBarrierException stopped) {
            throw new IllegalStateException(stopped);
        }
        for (int i = 0; i < turns; i++) {
            Thread.onSpinWait();
        }
    }

    @Test
    void aGateThatAsksFirstAndHandsOverLaterIsCaught() {
        Message message = message(1);
        know(message, ConsentState.SUBSCRIBED);
        Channel leaky = one -> {
            boolean allowed = storage.inTransaction(
                    SHOP, work -> work.port(Consents.class).state(keyOf(one)).allowsMarketing());
            leave(one);
            return allowed ? watched.send(one) : new Delivery.Refused(Refusal.UNSUBSCRIBED, "");
        };

        leaky.send(message);

        assertThat(violations).hasValue(1);
    }

    private void leave(Message message) {
        know(message, ConsentState.UNSUBSCRIBED);
        gone.add(keyOf(message));
    }

    private void know(Message message, ConsentState state) {
        storage.inTransaction(
                SHOP, work -> work.port(Consents.class).add(ConsentEvidence.of(keyOf(message), state, "web", NOW)));
    }

    private static ConsentKey keyOf(Message message) {
        return message.recipient().consentKey(Purpose.MARKETING);
    }

    private static Message message(int number) {
        return Message.builder()
                .key(MessageKey.of("race " + number))
                .recipient(Recipient.email(EmailAddress.of("p" + number + "@post.example")))
                .purpose(Purpose.MARKETING)
                .body("Come back")
                .build();
    }
}
