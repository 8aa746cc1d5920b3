package io.clientele.jdbc.testing;

import java.sql.Connection;
import java.util.List;
import java.util.Locale;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/** Notes which calls a connection gets that are its owner's alone. Thread-safe. */
public final class SpyingConnection implements Interceptor {
    private static final Set<String> FORBIDDEN = Set.of(
            "commit",
            "rollback",
            "close",
            "abort",
            "setAutoCommit",
            "setTransactionIsolation",
            "setReadOnly",
            "setSavepoint",
            "releaseSavepoint",
            "setSchema",
            "setCatalog",
            "setClientInfo",
            "setHoldability",
            "setNetworkTimeout",
            "setTypeMap",
            "setShardingKey",
            "setShardingKeyIfValid",
            "beginRequest",
            "endRequest");

    /** What does the same as such a call, in words. */
    private static final Set<String> FORBIDDEN_WORDS =
            Set.of("BEGIN", "START", "COMMIT", "ROLLBACK", "SAVEPOINT", "SET", "PRAGMA", "USE", "ABORT", "END");

    private final Queue<String> forbidden = new ConcurrentLinkedQueue<>();
    private final AtomicLong seen = new AtomicLong();

    /** A connection that is watched. */
    public Connection around(Connection connection) {
        return Intercepted.connection(connection, this);
    }

    /** The forbidden calls so far. */
    public List<String> forbidden() {
        return List.copyOf(forbidden);
    }

    /** How many calls were seen, allowed ones too. */
    public long seen() {
        return seen.get();
    }

    @Override
    public @Nullable Object call(Call call) throws Throwable {
        seen.incrementAndGet();
        if (call.connection().isPresent() && FORBIDDEN.contains(call.name())) {
            forbidden.add(call.name());
        }
        if (!call.arguments().isEmpty() && call.arguments().get(0) instanceof String sql) {
            note(call.name(), sql.strip());
        }
        return call.proceed();
    }

    private void note(String name, String sql) {
        String word = sql.split("\\W", 2)[0].toUpperCase(Locale.ROOT);
        if ((name.startsWith("execute") || name.startsWith("prepare")) && FORBIDDEN_WORDS.contains(word)) {
            forbidden.add(name + " " + word);
        }
    }
}
