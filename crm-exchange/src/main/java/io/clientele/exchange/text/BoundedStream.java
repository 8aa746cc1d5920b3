package io.clientele.exchange.text;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A stream that gives up once it has delivered more than it may: the guard against ZIP bombs. */
final class BoundedStream extends FilterInputStream {
    private final String name;
    private long left;

    BoundedStream(InputStream in, String name, long limit) {
        super(in);
        this.name = name;
        this.left = limit;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int count = super.read(bytes, offset, length);
        left -= Math.max(count, 0);
        if (left < 0) {
            throw new UnreadableFileException(
                    name,
                    UnreadableFileException.Problem.BAD_ARCHIVE,
                    "inflates to far more than its compressed size allows: it was not made by an export");
        }
        return count;
    }

    @Override
    public boolean markSupported() {
        return false;
    }
}
