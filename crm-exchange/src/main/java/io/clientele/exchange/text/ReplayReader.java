package io.clientele.exchange.text;

import java.io.IOException;
import java.io.Reader;
import java.util.Arrays;

/**
 * A reader that can go back to the line behind a row that could not be parsed, so that a stray quote costs one row and
 * not all that follow.
 *
 * <p>It keeps what it has handed out since the last row began, at most four million characters, in a log. Lines are
 * counted as the parser counts them: CR, LF and CRLF end a line. Not thread-safe.
 */
final class ReplayReader extends Reader {
    private static final int LONGEST_LOG = 1 << 22;

    private final Reader in;
    private char[] log = new char[1 << 16];
    private int logLength;
    /** Position in the text of the first character of the log, and the line it stands on. */
    private long logStart;

    private long logLine = 1;
    /** Position of the next character to hand out; within the log while replaying. */
    private long position;
    /** Position of the first character of the parser's buffer. */
    private long bufferStart;
    /** Where the row that the parser is at began, and its line. */
    private long rowStart;

    private long rowLine = 1;
    private boolean startsLine = true;
    private boolean atEnd;

    ReplayReader(Reader in) {
        this.in = in;
    }

    boolean atEnd() {
        return atEnd;
    }

    @Override
    public int read(char[] buffer, int offset, int count) throws IOException {
        bufferStart = position - offset;
        int kept = (int) (logStart + logLength - position);
        int got = kept > 0 ? Math.min(kept, count) : fill(count);
        if (got > 0) {
            System.arraycopy(log, (int) (position - logStart), buffer, offset, got);
            position += got;
        }
        return got;
    }

    /** Reads more into the log; the characters before the current row make room for it. */
    private int fill(int count) throws IOException {
        if (log.length - logLength < count) {
            forget((int) Math.max(0, rowStart - logStart), rowLine);
        }
        if (logLength + count > LONGEST_LOG) {
            forgetAllButOne();
        }
        if (log.length - logLength < count) {
            log = Arrays.copyOf(log, Math.max(log.length * 2, logLength + count));
        }
        int got = in.read(log, logLength, count);
        atEnd = got < 0;
        logLength += Math.max(got, 0);
        return got;
    }

    /** Drops the beginning of the log, all of which has been handed out. */
    private void forget(int count, long lineThen) {
        if (count > 0) {
            startsLine = logStart + count == rowStart || endsLine(count - 1);
            System.arraycopy(log, count, log, 0, logLength - count);
            logLength -= count;
            logStart += count;
            logLine = lineThen;
        }
    }

    /** Drops all of the log but its last character, which may be the first half of a CRLF. */
    private void forgetAllButOne() {
        forget(logLength - 1, lineAfter(logLength - 1));
    }

    /** The line of the character that follows the first {@code count} of the log. */
    private long lineAfter(int count) {
        long line = logLine;
        for (int i = 0; i < count; i++) {
            line += endsLine(i) ? 1 : 0;
        }
        return line;
    }

    private boolean endsLine(int i) {
        return log[i] == '\n' || (log[i] == '\r' && (i + 1 >= logLength || log[i + 1] != '\n'));
    }

    /** Told at the first cell of each row: the row begins at this place of the parser's buffer. */
    void rowBegins(int offsetInBuffer, long line) {
        rowStart = bufferStart + offsetInBuffer;
        rowLine = line;
    }

    /** How many characters the parser has read since the last row of which it gave a cell began. */
    long readSinceRow() {
        return position - rowStart;
    }

    /** The text of a line, if it is still in the log and shorter than 64 Ki characters; otherwise empty. */
    String line(long wanted) {
        forget((int) Math.max(0, rowStart - logStart), rowLine);
        int from = startOf(wanted);
        if (from < 0 || lineAfter(from) != wanted) {
            return "";
        }
        int to = from;
        while (to < logLength && log[to] != '\n' && log[to] != '\r') {
            to++;
        }
        return to - from > 1 << 16 || (to == logLength && !atEnd) ? "" : new String(log, from, to - from);
    }

    /**
     * Goes to the beginning of a line, or of the first one behind it that is still to be had.
     *
     * @return the line, or -1 where the text ends before
     */
    long goTo(long wanted) throws IOException {
        forget((int) Math.max(0, rowStart - logStart), rowLine);
        int start = startOf(wanted);
        while (start < 0) {
            forgetAllButOne();
            position = logStart + logLength;
            if (fill(1 << 13) < 0) {
                return -1;
            }
            position = logStart + logLength;
            start = startOf(wanted);
        }
        position = logStart + start;
        rowStart = position;
        rowLine = lineAfter(start);
        return rowLine;
    }

    /** The place in the log of the first line that begins in it and has at least this number; -1 if there is none. */
    private int startOf(long wanted) {
        if (startsLine && logLine >= wanted && logLength > 0) {
            return 0;
        }
        long line = logLine;
        for (int i = 0; i < logLength - 1; i++) {
            if (endsLine(i) && ++line >= wanted) {
                return i + 1;
            }
        }
        return -1;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
