package io.clientele.exchange.read;

import io.clientele.intake.Incoming;
import java.util.List;

/** Takes what a format finds in a file. Not thread-safe. */
public interface Sink {

    /**
     * Something was made from a row, or from several.
     *
     * @param thing what was made
     * @param line the line of the file on which its first row begins, from 1; in JSON the line of the object's
     *     beginning
     * @param rows from how many rows it was made, at least 1
     */
    void take(Incoming thing, long line, int rows);

    /**
     * A row cannot be used.
     *
     * @param line the line on which it begins, from 1
     * @param column the title of the column that is at fault; empty where it is the whole row
     * @param reason the rest of a sentence that begins with the column, or the row, such as {@code is not a number}; it
     *     never repeats what stands there
     */
    void reject(long line, String column, String reason);

    /**
     * A row is used without one of its values, or in a way that somebody may want to know of.
     *
     * @param line the line on which it begins
     * @param column the title of the column
     * @param words what was done and why, such as {@code is no e-mail address and was left out}; the same words for the
     *     same thing, for they are counted
     */
    void remark(long line, String column, String words);

    /** Columns or fields of the file that nothing was read from. */
    void unread(List<String> columns);
}
