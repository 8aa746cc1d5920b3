package io.clientele.exchange.read;

import io.clientele.internal.ClienteleStyle;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What became of a file. Immutable.
 *
 * <p>Every row is counted once: {@code rows = imported + updated + unchanged + beforeGoLive + rejected}. Rows that make
 * one thing together, the lines of an order, share its fate.
 */
@Value.Immutable
@ClienteleStyle
public interface ImportReport {

    /** A builder; file and format must be given. */
    static Builder builder() {
        return new Builder();
    }

    /** The name of the file. */
    String file();

    /** The name of the format. */
    String format();

    /** The rows that were in it, blank lines aside. */
    @Value.Default
    default long rows() {
        return 0;
    }

    /** The orders that were read. */
    @Value.Default
    default long orders() {
        return 0;
    }

    /** The records of people that were read. */
    @Value.Default
    default long people() {
        return 0;
    }

    /** The rows that were new. */
    @Value.Default
    default long imported() {
        return 0;
    }

    /** The rows that changed something. */
    @Value.Default
    default long updated() {
        return 0;
    }

    /** The rows that were known. */
    @Value.Default
    default long unchanged() {
        return 0;
    }

    /** The rows of days before the tenant's first one. */
    @Value.Default
    default long beforeGoLive() {
        return 0;
    }

    /** The rows that could not be used. */
    @Value.Default
    default long rejected() {
        return 0;
    }

    /** The first rejections, at most 100; all of them went to the consumer that the import was given. */
    List<Rejection> rejections();

    /** What was left out or guessed, by column. */
    List<Remark> remarks();

    /** The columns that were not read. */
    List<String> unread();

    /** The sentence that says why the rest of the file could not be read. */
    Optional<String> endedBy();

    /** Makes reports. Not thread-safe. */
    final class Builder extends ImmutableImportReport.Builder {
        Builder() {}
    }
}
