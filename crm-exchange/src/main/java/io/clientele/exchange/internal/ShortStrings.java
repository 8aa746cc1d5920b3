package io.clientele.exchange.internal;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/**
 * The text of a JSON file in which no string is longer than a bit over a million characters: what lies beyond is left
 * out, so that one monstrous value costs the object it stands in and not the rest of the file. Not thread-safe.
 */
final class ShortStrings extends FilterReader {
    private static final int LONGEST_ESCAPE = 6;

    private final int longest;
    private boolean inString;
    private boolean escaped;
    private boolean cutting;
    private long length;
    private long lastEscape;

    ShortStrings(Reader in, int longest) {
        super(in);
        this.longest = longest;
    }

    @Override
    public int read() throws IOException {
        char[] one = new char[1];
        return read(one, 0, 1) < 0 ? -1 : one[0];
    }

    @Override
    public int read(char[] buffer, int offset, int count) throws IOException {
        int kept = 0;
        while (kept == 0) {
            int got = super.read(buffer, offset, count);
            if (got < 0) {
                return got;
            }
            for (int i = offset; i < offset + got; i++) {
                if (keeps(buffer[i])) {
                    buffer[offset + kept++] = buffer[i];
                }
            }
        }
        return kept;
    }

    /** Whether a character stays; leaving out begins where no escape such as {@code \n} is cut in two. */
    private boolean keeps(char c) {
        if (!inString) {
            inString = c == '"';
            length = 0;
            lastEscape = -LONGEST_ESCAPE;
            cutting = false;
            return true;
        }
        boolean begins = !escaped;
        escaped = begins && c == '\\';
        if (begins && c == '"') {
            inString = false;
            return true;
        }
        cutting |= begins && length >= longest && (escaped || length - lastEscape > LONGEST_ESCAPE);
        lastEscape = escaped ? length : lastEscape;
        length++;
        return !cutting;
    }
}
