package io.clientele.exchange.text;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * A ZIP of exports: its entries are listed once, in stored order, and each becomes an input.
 *
 * <p>The archive is read as a stream, so that a file and an upload in memory behave alike and no temporary file is
 * made. Names that are not UTF-8 are read as ISO 8859-1, which never fails.
 */
final class Archive {
    private static final int MOST_ENTRIES = 1_000;
    private static final long ALWAYS_ALLOWED = 16L << 20;
    private static final long HIGHEST_RATIO = 200;

    private Archive() {}

    static boolean isZip(Input input) {
        try (InputStream in = input.open()) {
            byte[] head = in.readNBytes(4);
            return head.length == 4 && head[0] == 'P' && head[1] == 'K' && head[2] == 3 && head[3] == 4;
        } catch (IOException unreadable) {
            throw new UnreadableFileException(input.name(), unreadable);
        }
    }

    static List<Input> entries(Input archive) {
        List<Input> found = new ArrayList<>();
        try (ZipInputStream zip = stream(archive)) {
            collect(archive, zip, found);
        } catch (IOException | IllegalArgumentException damaged) {
            throw new UnreadableFileException(archive.name(), damaged);
        }
        if (found.isEmpty()) {
            throw bad(archive, "is a ZIP without a file in it");
        }
        return List.copyOf(found);
    }

    private static void collect(Input archive, ZipInputStream zip, List<Input> found) throws IOException {
        long allowed = Math.max(ALWAYS_ALLOWED, HIGHEST_RATIO * archive.size().orElse(0));
        int position = 0;
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry(), position++) {
            if (position >= MOST_ENTRIES) {
                throw bad(archive, "holds more than " + MOST_ENTRIES + " files: unpack it and name those you want");
            }
            String name = entry.getName();
            if (Signature.isWorkbookPart(name)) {
                throw Signature.spreadsheet(archive.name());
            }
            ZipEntryInput input = new ZipEntryInput(archive, position, name, allowed);
            long length = drain(new BoundedStream(zip, input.name(), allowed));
            allowed -= length;
            if (length > 0 && isWanted(entry)) {
                found.add(new ZipEntryInput(archive, position, name, length));
            }
        }
    }

    /** Reads an entry to its end: the next one begins there, and its true size is known then. */
    private static long drain(InputStream entry) throws IOException {
        byte[] bytes = new byte[1 << 16];
        long length = 0;
        for (int count = entry.read(bytes, 0, bytes.length); count >= 0; count = entry.read(bytes, 0, bytes.length)) {
            length += count;
        }
        return length;
    }

    private static boolean isWanted(ZipEntry entry) {
        String name = entry.getName();
        String last = name.substring(name.lastIndexOf('/') + 1);
        return !entry.isDirectory() && !name.startsWith("__MACOSX/") && !last.startsWith(".");
    }

    static ZipInputStream stream(Input archive) {
        return new ZipInputStream(archive.open(), StandardCharsets.ISO_8859_1);
    }

    static UnreadableFileException bad(Input archive, String sentence) {
        return new UnreadableFileException(archive.name(), UnreadableFileException.Problem.BAD_ARCHIVE, sentence);
    }

    static void closeQuietly(Closeable stream) {
        try {
            stream.close();
        } catch (IOException alreadyFailing) {
            // The fault that led here is the one that is reported.
        }
    }
}
