package io.clientele.testkit.vies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.clientele.memory.InMemoryStorage;
import io.clientele.storage.AdapterState;
import io.clientele.tenant.TenantId;
import io.clientele.vat.number.VatNumber;
import io.clientele.vat.number.Verification;
import io.clientele.vat.vies.InMemoryPendingChecks;
import io.clientele.vat.vies.PatienceSettings;
import io.clientele.vat.vies.PatientRegister;
import io.clientele.vat.vies.PendingCheck;
import io.clientele.vat.vies.PendingChecks;
import io.clientele.vat.vies.StoredPendingChecks;
import io.clientele.vat.vies.VatRegister;
import io.clientele.vat.vies.ViesAnswer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An answer that VIES gave is worth more than what the storage makes of it. */
class PatientStorageTest extends AgainstFakeVies {
    private static final TenantId TENANT = TenantId.of("shop");

    private final FailingChecks failing = new FailingChecks();

    @BeforeEach
    void start() {
        fake.register(GERMAN);
        fake.register(LUXEMBOURGISH);
    }

    @Test
    void anAnswerThatCannotBeCrossedOffIsGivenAndKept() {
        failing.removes = false;
        PatientRegister register = over(failing);

        assertThat(register.ask(GERMAN).verification()).isEqualTo(Verification.VALID);
        assertThat(register.ask(GERMAN).verification()).isEqualTo(Verification.VALID);
        assertThat(fake.asked()).hasSize(1);
        assertThat(failing.find(GERMAN)).isPresent();
    }

    @Test
    void aQuestionThatCannotBePutDownIsNotPut() {
        failing.puts = 0;

        assertThatThrownBy(() -> over(failing).ask(GERMAN)).isInstanceOf(UncheckedIOException.class);
        assertThat(fake.asked()).isEmpty();
    }

    @Test
    void withinAUnitOfWorkNoQuestionGoesOut() {
        InMemoryStorage storage = new InMemoryStorage();
        PatientRegister register = over(new StoredPendingChecks(storage, TENANT));

        assertThatThrownBy(() -> storage.inTransaction(TENANT, unit -> register.ask(GERMAN)))
                .isInstanceOf(IllegalStateException.class);
        assertThat(fake.asked()).isEmpty();
        assertThat(register.ask(GERMAN).verification()).isEqualTo(Verification.VALID);
    }

    @Test
    void aProcessThatDiesWhileItAsksLeavesTheQuestionBehind() {
        PatientRegister register = over(failing, number -> {
            throw new OutOfMemoryError("a process that dies");
        });

        assertThatThrownBy(() -> register.ask(GERMAN)).isInstanceOf(OutOfMemoryError.class);
        assertThat(failing.find(GERMAN)).contains(PendingCheck.first(GERMAN, NOW));
    }

    @Test
    void aBatchEndsWithTheAnswersItHasWhereTheStorageFails() {
        failing.put(PendingCheck.first(GERMAN, NOW));
        failing.put(PendingCheck.first(LUXEMBOURGISH, NOW));
        failing.puts = 1;
        failing.removes = false;
        clock.advance(Duration.ofMinutes(1));
        PatientRegister register = over(failing);

        assertThat(register.askAgain(10)).singleElement().isInstanceOf(ViesAnswer.InUse.class);
        assertThatThrownBy(() -> register.askAgain(10)).isInstanceOf(UncheckedIOException.class);
        assertThat(fake.asked()).containsExactly("DE111111125");
        assertThat(failing.find(LUXEMBOURGISH)).contains(PendingCheck.first(LUXEMBOURGISH, NOW));
    }

    @Test
    void anEntryThatSomebodyHasSpoiltDoesNotHoldUpTheOthers() {
        InMemoryStorage storage = new InMemoryStorage();
        StoredPendingChecks checks = new StoredPendingChecks(storage, TENANT);
        List<String> spoilt = List.of(
                "1 LU26375245 nonsense 1 2026-03-02T10:00:00Z",
                "1 LU26375245 2026-03-02T10:00:00Z 1 nonsense",
                "1 LU26375245 2026-03-02T10:00:00Z 0 2026-03-02T10:00:00Z",
                "1 LU26375245 2026-03-02T10:00:00Z x 2026-03-02T10:00:00Z",
                "1 LU26375246 2026-03-02T10:00:00Z 1 2026-03-02T10:00:00Z",
                "2 LU26375245 2026-03-02T10:00:00Z 1 2026-03-02T10:00:00Z",
                "",
                "    ");
        storage.inTransaction(TENANT, unit -> {
            AdapterState state = unit.port(AdapterState.class);
            spoilt.forEach(value -> state.put("vies/pending/" + spoilt.indexOf(value), value));
            return true;
        });
        PendingCheck good = PendingCheck.first(GERMAN, NOW);
        checks.put(good);

        assertThat(checks.due(NOW.plus(Duration.ofMinutes(1)), 10)).containsExactly(good);
    }

    private PatientRegister over(PendingChecks checks) {
        return over(checks, vies());
    }

    private PatientRegister over(PendingChecks checks, VatRegister behind) {
        return PatientRegister.of(behind, PatienceSettings.standard(), checks, clock);
    }

    /** A storage that fails where a test wants it to. For one thread. */
    private static final class FailingChecks implements PendingChecks {
        private final PendingChecks kept = new InMemoryPendingChecks();
        private int puts = Integer.MAX_VALUE;
        private boolean removes = true;

        @Override
        public Optional<PendingCheck> find(VatNumber number) {
            return kept.find(number);
        }

        @Override
        public void put(PendingCheck check) {
            if (puts == 0) {
                throw new UncheckedIOException(new IOException("The disk is full"));
            }
            puts--;
            kept.put(check);
        }

        @Override
        public void remove(VatNumber number) {
            if (!removes) {
                throw new UncheckedIOException(new IOException("The disk is full"));
            }
            kept.remove(number);
        }

        @Override
        public List<PendingCheck> due(Instant now, int limit) {
            return kept.due(now, limit);
        }
    }
}
