package io.clientele.jdbc.testing;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Lets one call that speaks to the database fail: the first, the second, the third... A loop over them ends when
 * {@link #hasFailed} stays false. Thread-safe.
 */
public final class FailingCalls implements Interceptor {
    private final int failing;
    private final How how;
    private final Supplier<SQLException> failure;
    private final AtomicInteger count = new AtomicInteger();

    /** How a call fails. */
    public enum How {
        /** The database never hears of it. */
        BEFORE,
        /** It was done all the same. */
        AFTER,
        /** The connection breaks before, and the database rolls back. */
        BREAKING_BEFORE,
        /** The connection breaks after it was done. */
        BREAKING_AFTER
    }

    /**
     * Failing calls.
     *
     * @param failing which, from 1 on
     * @param failure what is thrown
     */
    public FailingCalls(int failing, How how, Supplier<SQLException> failure) {
        this.failing = failing;
        this.how = how;
        this.failure = failure;
    }

    /** A data source one call of which fails. */
    public DataSource around(DataSource source) {
        return Intercepted.dataSource(source, this);
    }

    /** Whether it has come so far. */
    public boolean hasFailed() {
        return count.get() >= failing;
    }

    @Override
    public @Nullable Object call(Call call) throws Throwable {
        if (!call.talks() || count.incrementAndGet() != failing) {
            return call.proceed();
        }
        if (how == How.AFTER || how == How.BREAKING_AFTER || call.name().equals("close")) {
            Object done = call.proceed();
            if (done instanceof Connection opened) {
                opened.close();
            }
        }
        if (how == How.BREAKING_BEFORE || how == How.BREAKING_AFTER) {
            Connections.sever(call);
        }
        throw failure.get();
    }
}
