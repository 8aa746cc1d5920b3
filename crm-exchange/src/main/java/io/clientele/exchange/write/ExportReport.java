package io.clientele.exchange.write;

import static com.google.common.base.Preconditions.checkState;

import io.clientele.contact.ContactId;
import io.clientele.internal.ClienteleStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.immutables.value.Value;

/**
 * What became of the people, orders or tasks that a sheet was given. Immutable.
 *
 * <p>Each is counted once: {@code given = rows + those left out}.
 */
@Value.Immutable
@ClienteleStyle
public interface ExportReport {

    /** A builder; without counts it gives the report of an empty sheet. */
    static Builder builder() {
        return new Builder();
    }

    /** How many were given to the sheet. */
    @Value.Default
    default long given() {
        return 0;
    }

    /** How many are in the file, a row for each. */
    @Value.Default
    default long rows() {
        return 0;
    }

    /** How many were left out, by reason; a reason that did not occur is absent. */
    Map<LeftOut, Long> leftOut();

    /** The first who were left out, at most 100. */
    List<Omission> omissions();

    /** The cells that were left empty because their text looks like a formula; their rows are in the file. */
    @Value.Default
    default long emptiedCells() {
        return 0;
    }

    /** The texts that were cut because the format allows no longer ones. */
    @Value.Default
    default long shortenedCells() {
        return 0;
    }

    /**
     * Somebody who was left out.
     *
     * @param contact who
     * @param reason why
     */
    record Omission(ContactId contact, LeftOut reason) {}

    /**
     * What somebody should know who takes the file, a line for each thing: {@code left out (unsubscribed): 12}; none
     * where everybody went in unchanged.
     */
    default List<String> lines() {
        List<String> lines = new ArrayList<>();
        leftOut().forEach((reason, count) -> lines.add("left out (" + reason.words() + "): " + count));
        if (emptiedCells() > 0) {
            lines.add("cells left empty because their text looks like a formula: " + emptiedCells());
        }
        if (shortenedCells() > 0) {
            lines.add("texts cut to the length that the format allows: " + shortenedCells());
        }
        return lines;
    }

    /**
     * Checks that the report accounts for everybody.
     *
     * @throws IllegalStateException if it does not
     */
    @Value.Check
    default void check() {
        long out = leftOut().values().stream().mapToLong(Long::longValue).sum();
        checkState(given() == rows() + out, "%s given, but %s rows and %s left out", given(), rows(), out);
    }

    /** Makes reports. Not thread-safe. */
    final class Builder extends ImmutableExportReport.Builder {
        Builder() {}
    }
}
