package io.clientele.examples.sample;

import com.google.common.base.Splitter;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** A bundled list: {@code ;}-separated lines in UTF-8 without quotes, below one line of column names. */
final class Table {
    private static final Splitter CELLS = Splitter.on(';');

    private Table() {}

    /** The lines without the header, each as its cells. */
    static List<List<String>> rows(String name) {
        try {
            List<String> lines = Resources.readLines(
                    Objects.requireNonNull(Table.class.getResource(name), name), StandardCharsets.UTF_8);
            return lines.stream().skip(1).map(CELLS::splitToList).toList();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the bundled list " + name, e);
        }
    }
}
