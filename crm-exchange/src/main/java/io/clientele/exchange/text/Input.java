package io.clientele.exchange.text;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;

/**
 * Bytes with a name that can be opened again and again: a file, an entry of a ZIP, or bytes in memory.
 *
 * <p>Immutable; every call of {@link #open} gives a stream of its own. What is opened must not change between two
 * openings of one import.
 */
public sealed interface Input permits FileInput, BytesInput, ZipEntryInput {

    /** A file. Whether it exists is found out when it is opened. */
    static Input of(Path file) {
        return new FileInput(file);
    }

    /** Bytes that are already in memory, with the name that reports shall give them; the bytes are copied. */
    static Input of(String name, byte[] bytes) {
        return new BytesInput(name, bytes.clone());
    }

    /**
     * The readable inputs in a file, in the order in which they are stored: the file itself, or the entries of a ZIP.
     *
     * <p>Directories, empty entries and what macOS adds ({@code __MACOSX}, names that begin with a dot) are left out. A
     * ZIP may hold at most 1,000 files; together they may inflate to at most 16 MiB or 200 times the size of the ZIP,
     * whichever is more. A ZIP within a ZIP is not opened.
     *
     * @throws UnreadableFileException if the file is missing, empty, a directory, a workbook or no sound ZIP
     */
    static List<Input> allIn(Input input) {
        return Archive.isZip(input) ? Archive.entries(input) : List.of(input);
    }

    /** The name for reports: the file's own name without its directory; for an entry, archive and entry. */
    String name();

    /** The number of bytes, where it is known without reading. */
    OptionalLong size();

    /**
     * Opens the bytes from their beginning; the caller closes the stream.
     *
     * @throws UnreadableFileException if there is nothing to open
     */
    InputStream open();
}
