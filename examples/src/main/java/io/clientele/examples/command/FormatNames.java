package io.clientele.examples.command;

import io.clientele.exchange.Formats;
import io.clientele.exchange.read.FileFormat;
import java.util.Iterator;
import java.util.stream.Stream;

/** The names of all formats, for the help. */
final class FormatNames implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
        return Stream.concat(Stream.of("auto"), Formats.all().stream().map(FileFormat::name))
                .iterator();
    }
}
