package io.clientele.exchange.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.clientele.exchange.Formats;
import io.clientele.exchange.text.Input;
import io.clientele.identity.EmailIdentity;
import io.clientele.intake.Intake;
import io.clientele.memory.InMemoryStorage;
import io.clientele.profile.ProfileSnapshot;
import io.clientele.storage.CrmStorage;
import io.clientele.storage.UnitOfWork;
import io.clientele.tenant.Tenant;
import io.clientele.tenant.TenantId;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** An import that stores on another thread than the one that reads. */
class StoringElsewhereTest {
    private static final Tenant SHOP = Tenant.builder()
            .id(TenantId.of("shop"))
            .name("Shop")
            .currency(Currency.getInstance("EUR"))
            .build();
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 30);

    private final ExecutorService elsewhere = Executors.newSingleThreadExecutor();

    @AfterEach
    void end() {
        elsewhere.shutdownNow();
    }

    @Test
    void comesToTheSameAsOnOneThread() {
        CrmStorage here = new InMemoryStorage();
        CrmStorage there = new InMemoryStorage();

        List<ImportReport> report = read(there, elsewhere);

        assertThat(report).isEqualTo(read(here, Runnable::run));
        assertThat(ProfileSnapshot.of(there, SHOP, TODAY).profiles())
                .isNotEmpty()
                .isEqualTo(ProfileSnapshot.of(here, SHOP, TODAY).profiles());
    }

    @Test
    void whatTheStorageThrowsReachesTheReader() {
        CrmStorage broken = new CrmStorage() {
            @Override
            public <R> R inTransaction(TenantId tenant, Function<UnitOfWork, R> work) {
                throw new IllegalStateException("The disk is full");
            }
        };

        assertThatThrownBy(() -> read(broken, elsewhere))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("The disk is full");
    }

    private static List<ImportReport> read(CrmStorage storage, Executor stores) {
        StringBuilder orders = new StringBuilder("order_id,ordered_at,email,total\n");
        for (int i = 0; i < 2_600; i++) {
            orders.append(i)
                    .append(",2026-01-05,buyer")
                    .append(i % 700)
                    .append("@mail.example,")
                    .append(i % 9 == 0 ? "x" : "5.00")
                    .append('\n');
        }
        Intake intake = new Intake(storage, SHOP, new EmailIdentity(), () -> Instant.EPOCH);
        return new FileImport(intake, ReadSettings.of(SHOP), rejection -> {})
                .storingOn(stores)
                .read(Input.of("orders.csv", orders.toString().getBytes(StandardCharsets.UTF_8)), Formats.all());
    }
}
