package io.clientele.vat.rate;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.List;

/**
 * Where a row of the table comes from. Immutable.
 *
 * @param sources who says so, in the words of {@code sources.csv} or the host's own; at least one
 * @param confirmation how well it is confirmed
 * @param note what a reader should know, such as which goods are meant; may be empty
 */
public record Evidence(List<String> sources, Confirmation confirmation, String note) {

    /**
     * Evidence.
     *
     * @throws IllegalArgumentException if there is no source
     */
    public Evidence {
        checkArgument(!sources.isEmpty(), "Every row has a source");
        sources = List.copyOf(sources);
    }

    /** What a host knows by itself, from a source such as a law. */
    public static Evidence ofHost(String source) {
        return new Evidence(List.of(source), Confirmation.HOST, "");
    }
}
