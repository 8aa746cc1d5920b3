package io.clientele.testkit.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.clientele.memory.InMemoryStorage;
import io.clientele.order.Orders;
import io.clientele.storage.CrmStorage;
import io.clientele.tenant.TenantId;
import io.clientele.testkit.data.Samples;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** A port alone can be held to the contract of orders and to that of units of work. */
class PortStorageTest implements OrdersContract, UnitOfWorkContract {
    private final CrmStorage memory = new InMemoryStorage();
    private final CrmStorage storage = PortStorage.of(Orders.class, this::run);

    @Override
    public CrmStorage storage() {
        return storage;
    }

    private void run(TenantId tenant, Consumer<Orders> work) {
        memory.inTransaction(tenant, unit -> {
            work.accept(unit.port(Orders.class));
            return "";
        });
    }

    @Test
    void aTransactionMayDoTheWorkAgain() {
        CrmStorage repeating = PortStorage.of(Orders.class, (tenant, work) -> {
            assertThatThrownBy(() -> run(tenant, orders -> {
                        work.accept(orders);
                        throw new IllegalStateException("Conflict");
                    }))
                    .hasMessage("Conflict");
            run(tenant, work);
        });

        Units.port(repeating, Orders.class).put(Samples.order("1").build());

        assertThat(Units.port(storage, Orders.class).page(Optional.empty(), 10)).hasSize(1);
    }

    @Test
    void aTransactionThatDoesNotDoTheWorkIsNotBelieved() {
        CrmStorage idle = PortStorage.of(Orders.class, (tenant, work) -> {});

        assertThatThrownBy(() -> idle.inTransaction(Units.SHOP, unit -> "")).isInstanceOf(IllegalStateException.class);
    }
}
