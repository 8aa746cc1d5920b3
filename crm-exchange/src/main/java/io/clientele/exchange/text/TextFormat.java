package io.clientele.exchange.text;

import static io.clientele.exchange.text.UnreadableFileException.Problem.EMPTY;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * How the bytes of a file become characters.
 *
 * <p>A byte order mark decides. Without one, a file whose every other byte is zero is UTF-16; a file that is UTF-8 from
 * its first byte to its last is UTF-8; every other one is Windows-1252. To know that before the first row is read, the
 * file is scanned once, which costs a small part of reading it. Immutable.
 *
 * @param charset the charset
 * @param markBytes the length of the byte order mark, 0 where there is none
 * @param hasNul whether a NUL character stands somewhere in the text
 * @param json whether the text begins as JSON does, with a brace or bracket
 */
public record TextFormat(Charset charset, int markBytes, boolean hasNul, boolean json) {
    private static final int HEAD = 8192;
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    /**
     * Finds out how to read a file.
     *
     * @throws UnreadableFileException if it is missing, a directory, empty, or not text
     */
    public static TextFormat of(Input input) {
        try (InputStream in = input.open()) {
            byte[] bytes = new byte[HEAD * 8];
            int length = in.readNBytes(bytes, 0, HEAD);
            if (length == 0) {
                throw empty(input);
            }
            Signature.check(input.name(), bytes, length);
            TextFormat marked = fromMark(bytes, length);
            TextFormat format =
                    marked.charset().equals(StandardCharsets.UTF_8) ? scan(in, bytes, length, marked) : marked;
            return checkedBeginning(input, format, bytes, length);
        } catch (IOException unreadable) {
            throw new UnreadableFileException(input.name(), unreadable);
        }
    }

    private static UnreadableFileException empty(Input input) {
        return new UnreadableFileException(input.name(), EMPTY, "is empty: export it again");
    }

    private static TextFormat fromMark(byte[] head, int length) {
        int first = length > 0 ? head[0] & 0xff : 0;
        int second = length > 1 ? head[1] & 0xff : 0;
        int third = length > 2 ? head[2] & 0xff : 0;
        if (first == 0xef && second == 0xbb && third == 0xbf) {
            return new TextFormat(StandardCharsets.UTF_8, 3, false, false);
        }
        if (first == 0xff && second == 0xfe) {
            return new TextFormat(StandardCharsets.UTF_16LE, 2, true, false);
        }
        if (first == 0xfe && second == 0xff) {
            return new TextFormat(StandardCharsets.UTF_16BE, 2, true, false);
        }
        return withoutMark(head, length);
    }

    private static TextFormat withoutMark(byte[] head, int length) {
        int[] zeros = new int[2];
        for (int i = 0; i < length; i++) {
            zeros[i & 1] += head[i] == 0 ? 1 : 0;
        }
        int half = length / 2;
        if (half > 1 && zeros[1] > half * 0.7 && zeros[0] < half * 0.1) {
            return new TextFormat(StandardCharsets.UTF_16LE, 0, true, false);
        }
        if (half > 1 && zeros[0] > half * 0.7 && zeros[1] < half * 0.1) {
            return new TextFormat(StandardCharsets.UTF_16BE, 0, true, false);
        }
        return new TextFormat(StandardCharsets.UTF_8, 0, false, false);
    }

    private static TextFormat scan(InputStream in, byte[] bytes, int length, TextFormat marked) throws IOException {
        Utf8Scan scan = new Utf8Scan();
        scan.feed(bytes, 0, length);
        byte[] more = new byte[bytes.length];
        for (int count = in.read(more); count >= 0; count = in.read(more)) {
            scan.feed(more, 0, count);
        }
        boolean utf8 = scan.isUtf8() || marked.markBytes() > 0;
        return new TextFormat(utf8 ? StandardCharsets.UTF_8 : WINDOWS_1252, marked.markBytes(), scan.hasNul(), false);
    }

    private static TextFormat checkedBeginning(Input input, TextFormat format, byte[] bytes, int length) {
        String text = new String(bytes, format.markBytes(), Math.max(0, length - format.markBytes()), format.charset());
        if (controls(text) > text.length() / 20) {
            throw Signature.binary(input.name());
        }
        Signature.checkText(input.name(), text);
        String start = text.stripLeading();
        if (start.isEmpty() && length < HEAD) {
            throw empty(input);
        }
        boolean json = start.startsWith("{") || start.startsWith("[");
        return new TextFormat(format.charset(), format.markBytes(), format.hasNul(), json);
    }

    private static long controls(String text) {
        return text.chars()
                .filter(c -> c < ' ' && c != '\t' && c != '\r' && c != '\n')
                .count();
    }

    /**
     * Opens the characters of a file, behind the byte order mark.
     *
     * @throws UnreadableFileException if the file has gone since
     */
    public Reader open(Input input) {
        InputStream in = input.open();
        try {
            in.skipNBytes(markBytes);
            return new InputStreamReader(in, charset);
        } catch (IOException unreadable) {
            Archive.closeQuietly(in);
            throw new UnreadableFileException(input.name(), unreadable);
        }
    }
}
