package io.clientele.identity.text;

import com.google.common.base.Splitter;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** A table among the resources of this package: remarks behind {@code #}, a line of headings, lines of cells. */
final class ResourceTable {
    private static final Splitter CELLS = Splitter.on(',');

    private ResourceTable() {}

    /** The cells of each line, in the order of the file. */
    static List<List<String>> rows(String name) {
        return lines(name).stream()
                .skip(1)
                .map(line -> List.copyOf(CELLS.splitToList(line)))
                .toList();
    }

    /** The lines that are no remarks. */
    static List<String> lines(String name) {
        try {
            return Resources.readLines(
                            Objects.requireNonNull(ResourceTable.class.getResource(name), name), StandardCharsets.UTF_8)
                    .stream()
                    .filter(line -> !line.isBlank() && line.charAt(0) != '#')
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
