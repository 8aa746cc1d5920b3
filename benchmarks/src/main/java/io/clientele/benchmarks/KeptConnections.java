package io.clientele.benchmarks;

import com.google.common.reflect.Reflection;
import java.io.PrintWriter;
import java.lang.reflect.InvocationTargetException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Connections that are used again and again, as from a pool. It counts the statements made. Not thread-safe. */
final class KeptConnections implements DataSource, AutoCloseable {
    private final String url;
    private final Deque<Connection> idle = new ArrayDeque<>();
    private long statements;

    KeptConnections(String url) {
        this.url = url;
    }

    /** How many statements were prepared. */
    long statements() {
        return statements;
    }

    @Override
    public Connection getConnection() throws SQLException {
        @Nullable Connection kept = idle.poll();
        Connection real = kept == null ? DriverManager.getConnection(url) : kept;
        return Reflection.newProxy(Connection.class, (proxy, method, arguments) -> {
            if (method.getName().equals("close")) {
                keep(real);
                return null;
            }
            statements += method.getName().equals("prepareStatement") ? 1 : 0;
            try {
                return method.invoke(real, arguments);
            } catch (InvocationTargetException thrown) {
                throw thrown.getTargetException();
            }
        });
    }

    private void keep(Connection real) throws SQLException {
        if (!real.getAutoCommit()) {
            real.rollback();
            real.setAutoCommit(true);
        }
        idle.push(real);
    }

    @Override
    public void close() throws SQLException {
        for (@Nullable Connection kept = idle.poll(); kept != null; kept = idle.poll()) {
            kept.close();
        }
    }

    @Override
    public Connection getConnection(String user, String password) throws SQLException {
        throw new SQLFeatureNotSupportedException();
    }

    @Override
    public @Nullable PrintWriter getLogWriter() {
        return null;
    }

    @Override
    public void setLogWriter(@Nullable PrintWriter out) {}

    @Override
    public void setLoginTimeout(int seconds) {}

    @Override
    public int getLoginTimeout() {
        return 0;
    }

    @Override
    public Logger getParentLogger() throws SQLFeatureNotSupportedException {
        throw new SQLFeatureNotSupportedException();
    }

    @Override
    public <T> T unwrap(Class<T> type) throws SQLException {
        throw new SQLException("Nothing is wrapped");
    }

    @Override
    public boolean isWrapperFor(Class<?> type) {
        return false;
    }
}
