package io.clientele.jdbc.testing;

import com.google.common.reflect.Reflection;
import java.lang.reflect.Method;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Data sources all of whose connections, statements and results are watched by an interceptor. */
final class Intercepted {
    /** The narrowest first. */
    private static final List<Class<?>> WATCHED = List.of(
            DataSource.class,
            Connection.class,
            PreparedStatement.class,
            Statement.class,
            ResultSet.class,
            DatabaseMetaData.class);

    private Intercepted() {}

    static DataSource dataSource(DataSource source, Interceptor interceptor) {
        return Reflection.newProxy(
                DataSource.class, (proxy, method, arguments) -> call(proxy, source, method, arguments, interceptor));
    }

    static Connection connection(Connection connection, Interceptor interceptor) {
        return Reflection.newProxy(
                Connection.class,
                (proxy, method, arguments) -> call(proxy, connection, method, arguments, interceptor));
    }

    private static @Nullable Object call(
            Object proxy,
            Object target,
            Method method,
            @Nullable Object @Nullable [] arguments,
            Interceptor interceptor)
            throws Throwable {
        if (method.getDeclaringClass() == Object.class) {
            return ofObject(proxy, target, method, arguments);
        }
        Object result =
                interceptor.call(new Call(target, method, arguments == null ? List.of() : Arrays.asList(arguments)));
        return result == null ? null : watched(result, method.getReturnType(), interceptor);
    }

    private static Object ofObject(
            Object proxy, Object target, Method method, @Nullable Object @Nullable [] arguments) {
        return switch (method.getName()) {
            case "equals" -> arguments != null && proxy == arguments[0];
            case "hashCode" -> System.identityHashCode(proxy);
            default -> "watched " + target;
        };
    }

    private static Object watched(Object result, Class<?> declared, Interceptor interceptor) {
        Optional<Class<?>> type = WATCHED.stream()
                .filter(one -> one.isInstance(result) && one.isAssignableFrom(declared))
                .findFirst();
        return type.isEmpty()
                ? result
                : Reflection.newProxy(
                        type.get(), (proxy, method, arguments) -> call(proxy, result, method, arguments, interceptor));
    }
}
