package io.clientele.testkit.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.clientele.order.Orders;
import io.clientele.storage.UnitOfWork;
import io.clientele.tenant.TenantId;
import io.clientele.testkit.data.Samples;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a storage owes of its units of work, whatever the port. */
public interface UnitOfWorkContract extends StorageContract {

    @Test
    default void theResultOfTheWorkIsReturned() {
        String result = storage().inTransaction(Units.SHOP, work -> "result");

        assertThat(result).isEqualTo("result");
    }

    @Test
    default void theUnitOfWorkIsOfTheTenantItWasAskedFor() {
        TenantId longest = TenantId.of("T.-_9" + "x".repeat(59));

        assertThat(storage().inTransaction(longest, UnitOfWork::tenant)).isEqualTo(longest);
    }

    @Test
    default void tenantsWhoseIdsDifferInCaseAloneAreTwo() {
        TenantId small = TenantId.of("brand");
        TenantId large = TenantId.of("BRAND");
        Units.port(storage(), small, Orders.class).put(Samples.order("1").build());

        assertThat(Units.port(storage(), large, Orders.class).page(Optional.empty(), 10))
                .isEmpty();
    }

    @Test
    default void aPortIsTheSameObjectAtEachCall() {
        storage().inTransaction(Units.SHOP, work -> {
            assertThat(work.port(Orders.class)).isSameAs(work.port(Orders.class));
            return Optional.empty();
        });
    }

    @Test
    default void aPortThatTheStorageHasNotIsRefused() {
        assertThatThrownBy(() -> storage().inTransaction(Units.SHOP, work -> work.port(Runnable.class)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    default void anExceptionReachesTheCallerAsItWas() {
        IllegalStateException failure = new IllegalStateException("The work fails");

        assertThatThrownBy(() -> storage().inTransaction(Units.SHOP, work -> {
                    throw failure;
                }))
                .isSameAs(failure);
    }

    @Test
    default void anErrorTakesEverythingBackToo() {
        AssertionError failure = new AssertionError("The work fails");

        assertThatThrownBy(() -> storage().inTransaction(Units.SHOP, work -> {
                    work.port(Orders.class).put(Samples.order("1").build());
                    throw failure;
                }))
                .isSameAs(failure);
        assertThat(Units.port(storage(), Orders.class).page(Optional.empty(), 10))
                .isEmpty();
    }

    @Test
    default void workGoesOnAfterWorkThatFailed() {
        Units.failing(
                storage(),
                work -> work.port(Orders.class).put(Samples.order("1").build()));
        Units.port(storage(), Orders.class).put(Samples.order("2").build());

        assertThat(Units.port(storage(), Orders.class).page(Optional.empty(), 10))
                .containsExactly(Samples.order("2").build());
    }

    @Test
    default void aUnitOfWorkThatIsOverGivesNoPort() {
        List<UnitOfWork> kept = new ArrayList<>();
        storage().inTransaction(Units.SHOP, kept::add);

        assertThatThrownBy(() -> kept.get(0).port(Orders.class)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    default void aPortOfAUnitOfWorkThatIsOverRefusesToWork() {
        Orders kept = storage().inTransaction(Units.SHOP, work -> work.port(Orders.class));

        assertThatThrownBy(() -> kept.put(Samples.order("1").build())).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> kept.page(Optional.empty(), 1)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    default void unitsOfWorkAreNotNested() {
        assertThatThrownBy(() ->
                        storage().inTransaction(Units.SHOP, work -> storage().inTransaction(Units.SHOP, inner -> "")))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    default void unitsOfWorkOfTwoTenantsAreNotNestedEither() {
        assertThatThrownBy(() ->
                        storage().inTransaction(Units.SHOP, work -> storage().inTransaction(Units.OTHER, inner -> "")))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    default void afterARefusedNestingTheThreadCanWorkAgain() {
        unitsOfWorkAreNotNested();

        theResultOfTheWorkIsReturned();
    }
}
