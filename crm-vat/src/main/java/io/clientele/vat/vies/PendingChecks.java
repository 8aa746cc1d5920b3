package io.clientele.vat.vies;

import io.clientele.vat.number.VatNumber;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Where questions without an answer wait to be put again. Implementations are thread-safe.
 *
 * <p>There is one check for each number at most. A check stays until it is removed, and is put again each day for ever:
 * a host that no longer wants to know removes it.
 */
public interface PendingChecks {

    /** The check of a number. */
    Optional<PendingCheck> find(VatNumber number);

    /** Keeps a check in the place of that of the same number. */
    void put(PendingCheck check);

    /** Removes the check of a number, if there is one. */
    void remove(VatNumber number);

    /**
     * The checks that are due at a time, the longest due first; equals in an order that is always the same.
     *
     * @param limit how many at most, at least 1
     */
    List<PendingCheck> due(Instant now, int limit);
}
