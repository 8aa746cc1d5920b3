package io.clientele.exchange.text;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * Decides over a whole stream, in one pass and without decoding, whether bytes are strict UTF-8 (RFC 3629: no overlong
 * forms, no surrogates, nothing above U+10FFFF), and whether a NUL is among them. A sequence that the end of the file
 * cuts off does not speak against UTF-8. Eight bytes of ASCII are looked at in one step. Not thread-safe.
 */
final class Utf8Scan {
    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long HIGH_BITS = 0x8080808080808080L;
    private static final long LOW_BITS = 0x0101010101010101L;

    private boolean valid = true;
    private boolean nul;
    private int missing;
    private int least;
    private int most;

    boolean isUtf8() {
        return valid;
    }

    boolean hasNul() {
        return nul;
    }

    void feed(byte[] bytes, int from, int to) {
        int i = from;
        while (i < to) {
            if (missing == 0) {
                i = skipAscii(bytes, i, to);
            }
            if (i < to) {
                step(bytes[i++] & 0xff);
            }
        }
    }

    private int skipAscii(byte[] bytes, int from, int to) {
        int i = from;
        long zeros = 0;
        for (; i + 8 <= to; i += 8) {
            long eight = (long) LONGS.get(bytes, i);
            zeros |= (eight - LOW_BITS) & ~eight & HIGH_BITS;
            if ((eight & HIGH_BITS) != 0) {
                break;
            }
        }
        nul |= zeros != 0;
        return i;
    }

    private void step(int b) {
        nul |= b == 0;
        if (missing > 0) {
            valid &= b >= least && b <= most;
            missing--;
            least = 0x80;
            most = 0xbf;
        } else if (b >= 0x80) {
            lead(b);
        }
        if (!valid) {
            missing = 0;
        }
    }

    /** RFC 3629, section 4: which second bytes may follow which first ones. */
    private void lead(int b) {
        valid &= b >= 0xc2 && b <= 0xf4;
        missing = b < 0xe0 ? 1 : b < 0xf0 ? 2 : 3;
        least = b == 0xe0 ? 0xa0 : b == 0xf0 ? 0x90 : 0x80;
        most = b == 0xed ? 0x9f : b == 0xf4 ? 0x8f : 0xbf;
    }
}
