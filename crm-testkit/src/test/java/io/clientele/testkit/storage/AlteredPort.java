package io.clientele.testkit.storage;

import com.google.common.base.Throwables;
import com.google.common.reflect.Reflection;
import io.clientele.storage.CrmStorage;
import io.clientele.storage.UnitOfWork;
import io.clientele.tenant.TenantId;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** A storage in which one port is another. */
record AlteredPort<P>(CrmStorage real, Class<P> type, UnaryOperator<P> alteration) implements CrmStorage {

    /** What becomes of a call. */
    interface Call {
        @Nullable
        Object of(Method method, @Nullable Object[] arguments);
    }

    /** A port whose every call goes through something. */
    static <P> P proxy(Class<P> type, Call call) {
        return Reflection.newProxy(
                type, (proxy, method, arguments) -> call.of(method, arguments == null ? new Object[0] : arguments));
    }

    /** Calls a method of the real port. */
    static @Nullable Object call(Object port, Method method, @Nullable Object[] arguments) {
        try {
            return method.invoke(port, arguments);
        } catch (InvocationTargetException thrown) {
            Throwables.throwIfUnchecked(thrown.getTargetException());
            throw new IllegalStateException(thrown);
        } catch (IllegalAccessException hidden) {
            throw new IllegalStateException(hidden);
        }
    }

    /** A storage in which the results of one method of a port are others. */
    static <P, R> CrmStorage result(
            CrmStorage real, Class<P> type, String methodName, Class<R> resultType, UnaryOperator<R> change) {
        return new AlteredPort<>(
                real,
                type,
                port -> proxy(type, (method, arguments) -> {
                    Object result = call(port, method, arguments);
                    return method.getName().equals(methodName) ? change.apply(resultType.cast(result)) : result;
                }));
    }

    /** A storage in which the arguments of one method of a port are others. */
    static <P> CrmStorage arguments(
            CrmStorage real, Class<P> type, String methodName, UnaryOperator<@Nullable Object[]> change) {
        return new AlteredPort<>(
                real,
                type,
                port -> proxy(
                        type,
                        (method, arguments) -> call(
                                port,
                                method,
                                method.getName().equals(methodName) ? change.apply(arguments) : arguments)));
    }

    @Override
    public <R> R inTransaction(TenantId tenant, Function<UnitOfWork, R> work) {
        return real.inTransaction(tenant, unit -> work.apply(new Altered(unit, new HashMap<>())));
    }

    private final class Altered implements UnitOfWork {
        private final UnitOfWork unit;
        private final Map<Class<?>, Object> ports;

        Altered(UnitOfWork unit, Map<Class<?>, Object> ports) {
            this.unit = unit;
            this.ports = ports;
        }

        @Override
        public TenantId tenant() {
            return unit.tenant();
        }

        @Override
        public <Q> Q port(Class<Q> asked) {
            Q port = unit.port(asked);
            return asked.equals(type)
                    ? asked.cast(ports.computeIfAbsent(type, same -> alteration.apply(type.cast(port))))
                    : port;
        }
    }
}
