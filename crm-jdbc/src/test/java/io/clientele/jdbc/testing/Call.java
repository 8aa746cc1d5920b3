package io.clientele.jdbc.testing;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.sql.Connection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A call of JDBC on its way to the driver.
 *
 * @param target the driver's object
 * @param method what is called
 * @param arguments with what
 */
record Call(Object target, Method method, List<@Nullable Object> arguments) {
    private static final Set<String> TALKING = Set.of(
            "getConnection",
            "prepareStatement",
            "createStatement",
            "execute",
            "executeQuery",
            "executeUpdate",
            "executeBatch",
            "executeLargeUpdate",
            "executeLargeBatch",
            "next",
            "commit",
            "rollback",
            "close",
            "setAutoCommit",
            "setTransactionIsolation",
            "setReadOnly",
            "getMetaData",
            "isValid");

    String name() {
        return method.getName();
    }

    /** Whether it may speak to the database, and may so fail in a real network. */
    boolean talks() {
        return TALKING.contains(name());
    }

    /** Whether it commits what has been done. */
    boolean commits() {
        return name().equals("commit") || isText("commit");
    }

    private boolean isText(String sql) {
        return name().startsWith("execute")
                && !arguments.isEmpty()
                && sql.equalsIgnoreCase(String.valueOf(arguments.get(0)).strip());
    }

    /** The driver's connection, where the call is one of it. */
    Optional<Connection> connection() {
        return target instanceof Connection connection ? Optional.of(connection) : Optional.empty();
    }

    /** Lets the driver do it. */
    @Nullable
    Object proceed() throws Throwable {
        try {
            return method.invoke(target, arguments.toArray());
        } catch (InvocationTargetException thrown) {
            throw thrown.getTargetException();
        }
    }
}
