package io.clientele.benchmarks;

import com.google.common.reflect.Reflection;
import java.io.PrintWriter;
import java.lang.reflect.InvocationTargetException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** One connection that is lent again and again, as a pool does, and counts the statements made. Not thread-safe. */
final class OneConnection implements DataSource, AutoCloseable {
    private final Connection real;
    private long statements;

    OneConnection(String url) throws SQLException {
        this.real = DriverManager.getConnection(url);
    }

    /** How many statements were prepared. */
    long statements() {
        return statements;
    }

    @Override
    public Connection getConnection() {
        return Reflection.newProxy(Connection.class, (proxy, method, arguments) -> {
            if (method.getName().equals("close")) {
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

    @Override
    public void close() throws SQLException {
        real.close();
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
