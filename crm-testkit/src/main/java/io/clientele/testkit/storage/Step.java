package io.clientele.testkit.storage;

import io.clientele.storage.UnitOfWork;
import java.util.function.Function;

/**
 * Something that is done in a unit of work, the same however often.
 *
 * @param name what, for whoever reads a failure
 * @param action does it and gives the answer
 */
record Step(String name, Function<UnitOfWork, Object> action) {

    /** A step that asks one port. */
    static <P> Step on(String name, Class<P> port, Function<P, Object> action) {
        return new Step(name, work -> action.apply(work.port(port)));
    }

    @Override
    public String toString() {
        return name;
    }
}
