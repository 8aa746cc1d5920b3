package io.clientele.architecture.planted;

import com.google.common.collect.ImmutableList;
import java.util.Optional;

/** Shows another library in a type argument. */
public final class ShowsLibrary {
    /** Shows Guava. */
    public Optional<ImmutableList<String>> shown() {
        return Optional.empty();
    }
}
