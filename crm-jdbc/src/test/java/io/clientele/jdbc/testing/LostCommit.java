package io.clientele.jdbc.testing;

import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Loses the answers of the database to commits, and the connection with them. Thread-safe. */
public final class LostCommit implements Interceptor {
    private final boolean done;
    private final int every;
    private final AtomicInteger toLose;
    private final AtomicInteger seen = new AtomicInteger();
    private final AtomicInteger lost = new AtomicInteger();

    /**
     * Loses answers.
     *
     * @param done whether the database has committed
     * @param times how many commits are lost before all goes well
     */
    public LostCommit(boolean done, int times) {
        this(done, times, 1);
    }

    private LostCommit(boolean done, int times, int every) {
        this.done = done;
        this.every = every;
        this.toLose = new AtomicInteger(times);
    }

    /** Loses the second answer, the fourth, and so on without end. */
    public static LostCommit everyOther(boolean done) {
        return new LostCommit(done, Integer.MAX_VALUE, 2);
    }

    /** A data source that loses commits. */
    public DataSource around(DataSource source) {
        return Intercepted.dataSource(source, this);
    }

    /** How many were lost. */
    public int lost() {
        return lost.get();
    }

    @Override
    public @Nullable Object call(Call call) throws Throwable {
        if (!call.commits()
                || seen.incrementAndGet() % every != 0
                || toLose.getAndUpdate(left -> Math.max(0, left - 1)) == 0) {
            return call.proceed();
        }
        if (done) {
            call.proceed();
        }
        Connections.sever(call);
        lost.incrementAndGet();
        throw new SQLException("The connection was lost while committing", "08006");
    }
}
