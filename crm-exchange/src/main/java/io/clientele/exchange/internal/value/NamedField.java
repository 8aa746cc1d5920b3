package io.clientele.exchange.internal.value;

import java.util.List;

/** A field that a format reads, by the names that its column goes by. An enum implements it. */
public interface NamedField {

    /** The names of the column, the best first. */
    List<String> names();
}
