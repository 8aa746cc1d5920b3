package io.clientele.testkit.storage;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.base.Throwables;
import com.google.common.reflect.Reflection;
import io.clientele.storage.CrmStorage;
import io.clientele.storage.UnitOfWork;
import io.clientele.tenant.TenantId;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Units of work as contracts need them. */
final class Units {
    static final TenantId SHOP = TenantId.of("contract-shop");
    static final TenantId OTHER = TenantId.of("contract-other");

    private Units() {}

    /** A port each call of which is a unit of work of its own. */
    static <P> P port(CrmStorage storage, TenantId tenant, Class<P> type) {
        return Reflection.newProxy(
                type,
                (proxy, method, arguments) -> storage.inTransaction(
                                tenant, unit -> Optional.ofNullable(call(method, unit.port(type), arguments)))
                        .orElse(null));
    }

    /** Does some work for the tenant of the contracts. */
    static <R> R inShop(CrmStorage storage, Function<UnitOfWork, R> work) {
        return storage.inTransaction(SHOP, work);
    }

    static <P> P port(CrmStorage storage, Class<P> type) {
        return port(storage, SHOP, type);
    }

    /** Calls a method of a port; what it throws is thrown as it is. */
    static @Nullable Object call(Method method, Object port, @Nullable Object @Nullable [] arguments) {
        try {
            return method.invoke(port, arguments);
        } catch (InvocationTargetException thrown) {
            Throwables.throwIfUnchecked(thrown.getTargetException());
            throw new AssertionError("A port threw a checked exception", thrown.getTargetException());
        } catch (IllegalAccessException hidden) {
            throw new AssertionError("A port is not public", hidden);
        }
    }

    /** Work that fails when it has done all it had to do. */
    static void failing(CrmStorage storage, Consumer<UnitOfWork> work) {
        failing(storage, SHOP, work);
    }

    static void failing(CrmStorage storage, TenantId tenant, Consumer<UnitOfWork> work) {
        IllegalArgumentException failure = new IllegalArgumentException("The work fails");
        assertThatThrownBy(() -> storage.inTransaction(tenant, unit -> {
                    work.accept(unit);
                    throw failure;
                }))
                .isSameAs(failure);
    }
}
