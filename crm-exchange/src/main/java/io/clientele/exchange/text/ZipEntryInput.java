package io.clientele.exchange.text;

import java.io.IOException;
import java.io.InputStream;
import java.util.OptionalLong;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * One file in a ZIP, found again by its position each time it is opened.
 *
 * @param archive the ZIP
 * @param position the number of the entry in the archive, from 0
 * @param entry the entry's name
 * @param limit the number of bytes beyond which the entry is taken for a bomb
 */
record ZipEntryInput(Input archive, int position, String entry, long limit) implements Input {

    @Override
    public String name() {
        return archive.name() + "/" + entry;
    }

    @Override
    public OptionalLong size() {
        return OptionalLong.empty();
    }

    @Override
    @SuppressWarnings("resource") // closing the bounded stream closes the archive's
    public InputStream open() {
        ZipInputStream zip = Archive.stream(archive);
        try {
            for (int i = 0; i <= position; i++) {
                ZipEntry next = zip.getNextEntry();
                if (next == null) {
                    zip.close();
                    throw Archive.bad(archive, "has changed while it was read");
                }
            }
            return new BoundedStream(zip, name(), limit);
        } catch (IOException | IllegalArgumentException damaged) {
            Archive.closeQuietly(zip);
            throw new UnreadableFileException(name(), damaged);
        }
    }
}
