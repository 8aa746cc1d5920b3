package io.clientele.jdbc.testing;

import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Counts the calls that wait for an answer of the database. Thread-safe. */
public final class CountedJourneys implements Interceptor {
    private final AtomicInteger count = new AtomicInteger();

    /** A data source whose journeys are counted. */
    public DataSource around(DataSource source) {
        return Intercepted.dataSource(source, this);
    }

    /** How many there were since the last look. */
    public int take() {
        return count.getAndSet(0);
    }

    @Override
    public @Nullable Object call(Call call) throws Throwable {
        if (call.name().startsWith("execute") || call.commits() || call.name().equals("rollback")) {
            count.incrementAndGet();
        }
        return call.proceed();
    }
}
