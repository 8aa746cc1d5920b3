package io.clientele.jdbc.testing;

import org.jspecify.annotations.Nullable;

/** Stands between those who use JDBC and the driver. */
@FunctionalInterface
interface Interceptor {

    /** Does a call, or something else in its place. */
    @Nullable
    Object call(Call call) throws Throwable;
}
