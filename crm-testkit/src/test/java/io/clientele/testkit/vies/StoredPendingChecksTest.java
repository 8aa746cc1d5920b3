package io.clientele.testkit.vies;

import static org.assertj.core.api.Assertions.assertThat;

import io.clientele.memory.InMemoryStorage;
import io.clientele.storage.AdapterState;
import io.clientele.tenant.TenantId;
import io.clientele.vat.number.VatNumber;
import io.clientele.vat.vies.InMemoryPendingChecks;
import io.clientele.vat.vies.PendingCheck;
import io.clientele.vat.vies.PendingChecks;
import io.clientele.vat.vies.StoredPendingChecks;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is due is found by its time, without what is not. */
class StoredPendingChecksTest {
    private static final Instant NOW = AgainstFakeVies.NOW;
    private static final TenantId TENANT = TenantId.of("shop");

    /** More than are read at a time. */
    private static final List<VatNumber> NUMBERS = IntStream.range(0, 1_200)
            .mapToObj(i -> AgainstFakeVies.number("BG307" + (1_000_000 + i)))
            .toList();

    private final InMemoryStorage storage = new InMemoryStorage();
    private final PendingChecks checks = new StoredPendingChecks(storage, TENANT);

    @ParameterizedTest
    @ValueSource(ints = {1, 499, 500, 501, 1_000, 1_199, 1_200, 1_201, Integer.MAX_VALUE})
    void theLongestDueComeFirstAndNoMoreThanAreAskedFor(int limit) {
        for (int i = 0; i < NUMBERS.size(); i++) {
            checks.put(dueAt(NUMBERS.get(i), NOW.plusNanos(7L * i % NUMBERS.size())));
        }

        List<PendingCheck> due = checks.due(NOW.plusSeconds(1), limit);

        assertThat(due)
                .hasSize(Math.min(limit, NUMBERS.size()))
                .doesNotHaveDuplicates()
                .isSortedAccordingTo(Comparator.comparing(PendingCheck::due));
        assertThat(due.get(0).due()).isEqualTo(NOW);
    }

    @Test
    void aCheckIsDueFromItsTimeOnToTheNanosecond() {
        PendingCheck check = dueAt(NUMBERS.get(0), NOW);
        checks.put(check);

        assertThat(checks.due(NOW.minusNanos(1), 10)).isEmpty();
        assertThat(checks.due(NOW, 10)).containsExactly(check);
        assertThat(checks.due(NOW.plusNanos(1), 10)).containsExactly(check);
    }

    @Test
    void timesAreInOrderFromTheFirstToTheLast() {
        List<Instant> times =
                List.of(Instant.MIN, Instant.EPOCH.minusNanos(1), Instant.EPOCH, NOW, Instant.MAX.minusNanos(1));
        for (int i = 0; i < times.size(); i++) {
            checks.put(dueAt(NUMBERS.get(i), times.get(i)));
        }

        assertThat(checks.due(Instant.MAX, 10)).extracting(PendingCheck::due).containsExactlyElementsOf(times);
        assertThat(checks.due(Instant.EPOCH, 10)).hasSize(3);
    }

    @Test
    void theSameIsDueAsInMemoryWhateverWasPutAndRemoved() {
        Random random = new Random(4_711);
        PendingChecks memory = new InMemoryPendingChecks();
        for (int i = 0; i < 3_000; i++) {
            VatNumber number = NUMBERS.get(random.nextInt(50));
            Instant time = NOW.plusSeconds(random.nextInt(1_000)).plusNanos(i);
            Consumer<PendingChecks> change =
                    random.nextInt(3) == 0 ? one -> one.remove(number) : one -> one.put(dueAt(number, time));
            List.of(checks, memory).forEach(change);
            Instant now = NOW.plusSeconds(random.nextInt(1_000));
            int limit = 1 + random.nextInt(60);

            assertThat(checks.due(now, limit)).isEqualTo(memory.due(now, limit));
        }
    }

    @Test
    void nothingStaysBehindACheckThatIsRemoved() {
        checks.put(dueAt(NUMBERS.get(0), NOW));
        checks.put(dueAt(NUMBERS.get(0), NOW.plusSeconds(1)));
        checks.remove(NUMBERS.get(0));

        assertThat(stored("vies/")).isEmpty();
    }

    @Test
    void checksThatAnEarlierReleaseHasKeptAreFoundToo() {
        NUMBERS.forEach(number -> checks.put(dueAt(number, NOW)));
        List<AdapterState.Entry> due = stored("vies/due");
        inState(state -> due.forEach(entry -> state.remove(entry.key(), entry.version())));

        assertThat(checks.due(NOW, 5_000)).hasSize(NUMBERS.size());
        checks.remove(NUMBERS.get(0));
        assertThat(checks.due(NOW, 5_000)).hasSize(NUMBERS.size() - 1);
    }

    @Test
    void aTimeThatIsNoLongerThatOfItsCheckIsPassedOver() {
        checks.put(dueAt(NUMBERS.get(0), NOW));
        String outdated = stored("vies/due/").get(0).key();
        checks.put(dueAt(NUMBERS.get(0), NOW.plus(Duration.ofDays(1))));
        PendingCheck other = dueAt(NUMBERS.get(1), NOW);
        checks.put(other);
        inState(state -> state.put(outdated, ""));

        assertThat(checks.due(NOW, 1)).containsExactly(other);
    }

    private List<AdapterState.Entry> stored(String prefix) {
        return storage.inTransaction(
                TENANT, unit -> unit.port(AdapterState.class).scan(prefix, Optional.empty(), 5_000));
    }

    private void inState(Consumer<AdapterState> work) {
        storage.inTransaction(TENANT, unit -> {
            work.accept(unit.port(AdapterState.class));
            return true;
        });
    }

    private static PendingCheck dueAt(VatNumber number, Instant time) {
        return new PendingCheck(number, NOW, 1, time);
    }
}
