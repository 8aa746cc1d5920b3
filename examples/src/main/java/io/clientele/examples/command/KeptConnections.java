package io.clientele.examples.command;

import com.google.common.reflect.Reflection;
import java.io.PrintWriter;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.util.Deque;
import java.util.Properties;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** The connections of one command, which are used again until it ends. Thread-safe. */
final class KeptConnections implements DataSource, AutoCloseable {
    private final String url;
    private final Properties login;
    private final Deque<Connection> idle = new ConcurrentLinkedDeque<>();

    KeptConnections(String url, Properties login) {
        this.url = url;
        this.login = login;
    }

    @Override
    public Connection getConnection() throws SQLException {
        @Nullable Connection kept = idle.poll();
        return lent(kept != null ? kept : DriverManager.getConnection(url, login));
    }

    /** A connection that is kept when it is closed. */
    private Connection lent(Connection real) {
        return Reflection.newProxy(Connection.class, (proxy, method, arguments) -> {
            if (method.getName().equals("close")) {
                keep(real);
                return null;
            }
            return call(real, method, arguments);
        });
    }

    private static @Nullable Object call(Connection real, Method method, @Nullable Object @Nullable [] arguments)
            throws Throwable {
        try {
            return method.invoke(real, arguments);
        } catch (InvocationTargetException thrown) {
            throw thrown.getTargetException();
        }
    }

    private void keep(Connection real) throws SQLException {
        if (real.isClosed()) {
            return;
        }
        try {
            if (!real.getAutoCommit()) {
                real.rollback();
                real.setAutoCommit(true);
            }
            idle.push(real);
        } catch (SQLException broken) {
            real.close();
        }
    }

    @Override
    public void close() throws SQLException {
        for (@Nullable Connection kept = idle.poll(); kept != null; kept = idle.poll()) {
            kept.close();
        }
    }

    @Override
    public Connection getConnection(String user, String password) throws SQLException {
        throw new SQLFeatureNotSupportedException("All connections have one login");
    }

    @Override
    public @Nullable PrintWriter getLogWriter() {
        return null;
    }

    @Override
    public void setLogWriter(@Nullable PrintWriter out) throws SQLException {
        throw new SQLFeatureNotSupportedException("Nothing is logged");
    }

    @Override
    public void setLoginTimeout(int seconds) throws SQLException {
        throw new SQLFeatureNotSupportedException("The address says how long to wait");
    }

    @Override
    public int getLoginTimeout() {
        return 0;
    }

    @Override
    public Logger getParentLogger() throws SQLFeatureNotSupportedException {
        throw new SQLFeatureNotSupportedException("Nothing is logged");
    }

    @Override
    public <T> T unwrap(Class<T> type) throws SQLException {
        throw new SQLFeatureNotSupportedException("There is nothing beneath");
    }

    @Override
    public boolean isWrapperFor(Class<?> type) {
        return false;
    }
}
