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
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PendingChecksTest {
    private static final Instant NOW = AgainstFakeVies.NOW;
    private static final VatNumber ONE = AgainstFakeVies.GERMAN;
    private static final VatNumber OTHER = AgainstFakeVies.LUXEMBOURGISH;

    static Stream<PendingChecks> all() {
        return Stream.of(
                new InMemoryPendingChecks(), new StoredPendingChecks(new InMemoryStorage(), TenantId.of("shop")));
    }

    @ParameterizedTest
    @MethodSource("all")
    void aCheckIsFoundAsItWasKept(PendingChecks checks) {
        PendingCheck check = PendingCheck.first(ONE, NOW).again(NOW.plusSeconds(60));
        checks.put(PendingCheck.first(ONE, NOW));
        checks.put(check);

        assertThat(checks.find(ONE)).contains(check);
        assertThat(checks.find(OTHER)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("all")
    void theLongestDueComesFirst(PendingChecks checks) {
        PendingCheck late = PendingCheck.first(ONE, NOW);
        PendingCheck early = PendingCheck.first(OTHER, NOW.minusSeconds(1));
        checks.put(late);
        checks.put(early);

        assertThat(checks.due(NOW.plusSeconds(59), 10)).containsExactly(early);
        assertThat(checks.due(NOW.plusSeconds(60), 10)).containsExactly(early, late);
        assertThat(checks.due(NOW.plusSeconds(60), 1)).containsExactly(early);
    }

    @ParameterizedTest
    @MethodSource("all")
    void aCheckIsRemovedOnce(PendingChecks checks) {
        checks.put(PendingCheck.first(ONE, NOW));
        checks.remove(ONE);
        checks.remove(ONE);

        assertThat(checks.find(ONE)).isEmpty();
        assertThat(checks.due(NOW.plusSeconds(3600), 10)).isEmpty();
    }

    @Test
    void waitsGrowToADay() {
        PendingCheck check = PendingCheck.first(ONE, NOW);
        for (long minutes : new long[] {5, 15, 60, 360, 1440, 1440}) {
            check = check.again(NOW);
            assertThat(check.due()).isEqualTo(NOW.plus(Duration.ofMinutes(minutes)));
        }
        assertThat(check.since()).isEqualTo(NOW);
        assertThat(check.tries()).isEqualTo(7);
    }

    @Test
    void aStoredKeyDoesNotShowTheNumber() {
        InMemoryStorage storage = new InMemoryStorage();
        TenantId tenant = TenantId.of("shop");
        new StoredPendingChecks(storage, tenant).put(PendingCheck.first(ONE, NOW));

        List<AdapterState.Entry> entries = storage.inTransaction(
                tenant, unit -> unit.port(AdapterState.class).scan("vies/", Optional.empty(), 10));
        assertThat(entries)
                .hasSize(2)
                .allSatisfy(entry -> assertThat(entry.key()).doesNotContain("111111125"))
                .extracting(AdapterState.Entry::value)
                .containsExactly("", "1 DE111111125 2026-03-02T10:00:00Z 1 2026-03-02T10:01:00Z");
    }
}
