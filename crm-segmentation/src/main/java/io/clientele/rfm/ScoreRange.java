package io.clientele.rfm;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Some neighbouring scores, such as 4 and 5. Immutable.
 *
 * @param from the lowest score, inclusive, from 1
 * @param to the highest score, inclusive, up to 5
 */
public record ScoreRange(int from, int to) {
    /** Every score. */
    public static final ScoreRange ANY = new ScoreRange(1, 5);

    static final int HIGHEST = 5;

    private static final Pattern TEXT = Pattern.compile("([1-5])(?:-([1-5]))?");

    /**
     * A range with both ends included.
     *
     * @param from the lowest score
     * @param to the highest score
     * @throws IllegalArgumentException unless {@code 1 <= from <= to <= 5}
     */
    public ScoreRange {
        checkArgument(1 <= from && from <= to && to <= HIGHEST, "No range of scores: %s to %s", from, to);
    }

    /**
     * Reads one score, {@code "3"}, or a range, {@code "1-2"}.
     *
     * @param text a score or a range, without blanks
     * @return the range
     * @throws IllegalArgumentException if the text is neither, or names a score outside 1 to 5
     */
    public static ScoreRange parse(String text) {
        Matcher matcher = TEXT.matcher(text);
        checkArgument(matcher.matches(), "Not a range of scores such as 1-2: '%s'", text);
        int from = Integer.parseInt(matcher.group(1));
        return new ScoreRange(from, matcher.group(2) == null ? from : Integer.parseInt(matcher.group(2)));
    }

    /**
     * Whether a score lies within the range, ends included.
     *
     * @param score any number
     * @return whether it does
     */
    public boolean contains(int score) {
        return from <= score && score <= to;
    }
}
