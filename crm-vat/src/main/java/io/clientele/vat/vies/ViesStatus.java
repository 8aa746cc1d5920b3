package io.clientele.vat.vies;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * Which states answer at the moment, as VIES itself sees it. Immutable.
 *
 * @param available whether VIES as a whole answers
 * @param states whether each state answers, by its prefix; a state that VIES does not watch is left out
 */
public record ViesStatus(boolean available, Map<String, Boolean> states) {

    /** A status, whose states are copied. */
    public ViesStatus {
        states = Collections.unmodifiableMap(new TreeMap<>(states));
    }

    /** Whether a state can be asked, as far as VIES knows. */
    public boolean answers(String prefix) {
        return available && states.getOrDefault(prefix, true);
    }
}
