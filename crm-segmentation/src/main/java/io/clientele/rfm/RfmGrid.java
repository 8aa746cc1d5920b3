package io.clientele.rfm;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/**
 * Which scores belong to which group: a list of rules of which the first that matches wins, so that each of the 125
 * combinations of scores has exactly one group.
 *
 * <p>{@link #tenGroups()} is the one most shops mean. A grid of one's own is a few lines of text ({@link #parse}). On a
 * scale with fewer than five scores the missing ones are never asked for; let the last rule take them all.
 *
 * <p>Immutable.
 */
public final class RfmGrid {
    private static final String HEADER = "recency,frequency,monetary,group";
    private static final int SCORES = ScoreRange.HIGHEST;
    private static final int CELLS = SCORES * SCORES * SCORES;

    private final ImmutableList<RfmRule> rules;
    private final ImmutableList<RfmGroup> groups;
    private final byte[] groupOfCell;

    private RfmGrid(ImmutableList<RfmRule> rules) {
        this.rules = rules;
        this.groups = rules.stream().map(RfmRule::group).distinct().collect(toImmutableList());
        this.groupOfCell = new byte[CELLS];
        for (int cell = 0; cell < CELLS; cell++) {
            groupOfCell[cell] = (byte) groups.indexOf(firstMatch(cell).group());
        }
    }

    /**
     * A grid of the given rules.
     *
     * @param rules in order of precedence
     * @return the grid
     * @throws IllegalArgumentException if a combination of scores matches no rule
     */
    public static RfmGrid of(List<RfmRule> rules) {
        checkArgument(rules.size() <= CELLS, "A grid has %s cells, but %s rules are given", CELLS, rules.size());
        return new RfmGrid(ImmutableList.copyOf(rules));
    }

    /**
     * Reads a grid from text: the line {@code recency,frequency,monetary,group}, then one rule a line, such as
     * {@code 1-2,5,1-5,can't lose}. Empty lines and lines that begin with {@code #} are left out.
     *
     * @param text the lines
     * @return the grid
     * @throws IllegalArgumentException if a line cannot be read, or a combination of scores matches no rule
     */
    public static RfmGrid parse(String text) {
        List<String> lines = text.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .toList();
        checkArgument(!lines.isEmpty() && lines.get(0).equals(HEADER), "A grid begins with the line %s", HEADER);
        return of(lines.stream().skip(1).map(RfmGrid::parseRule).toList());
    }

    /**
     * The grid most tools and tutorials use: ten groups by recency and frequency, whatever the monetary score.
     *
     * <table>
     * <caption>Groups by recency score (down) and frequency score (across)</caption>
     * <tr><th>R</th><th>F 1</th><th>F 2</th><th>F 3</th><th>F 4</th><th>F 5</th></tr>
     * <tr><td>5</td><td>new</td><td colspan="2">potential loyalist</td><td colspan="2">champions</td></tr>
     * <tr><td>4</td><td>promising</td><td colspan="2">potential loyalist</td><td colspan="2">loyal</td></tr>
     * <tr><td>3</td><td colspan="2">about to sleep</td><td>need attention</td><td colspan="2">loyal</td></tr>
     * <tr><td>1-2</td><td colspan="2">hibernating</td><td colspan="2">at risk</td><td>can't lose</td></tr>
     * </table>
     *
     * @return the grid
     */
    public static RfmGrid tenGroups() {
        return TenGroups.GRID;
    }

    /**
     * The grid of six groups that Klaviyo documents, on scores of 1 to 3: champions (333, 332, 323), loyal (321, 322,
     * 331, 232, 233), recent (312, 313, 311, 222, 223), needs attention (213, 221, 123, 132, 133), at risk (231, 212,
     * 122, 131, 211) and inactive (111, 112, 113, 121). See {@link RfmSettings#threeLevels}.
     *
     * @return the grid
     */
    public static RfmGrid sixGroups() {
        return SixGroups.GRID;
    }

    /**
     * Putler's eleven groups, by the recency score and the mean of frequency and monetary score, a half rounded up.
     *
     * <p>Putler prints a range of scores for each group: champions R 4-5, mean 4-5; loyal 2-5, 3-5; potential loyalist
     * 3-5, 1-3; recent 4-5, 0-1; promising 3-4, 0-1; needing attention 2-3, 2-3; about to sleep 2-3, 0-2; at risk 0-2,
     * 2-5; can't lose 0-1, 4-5; hibernating 1-2, 1-2; lost 0-2, 0-2. They overlap, and read in this order can't lose is
     * never reached, nor, with scores from 1, are recent, promising and lost. Here each cell has one of the groups that
     * may claim it, and every group has one:
     *
     * <table>
     * <caption>Groups by recency score (down) and mean of frequency and monetary score (across)</caption>
     * <tr><th>R</th><th>1</th><th>2</th><th>3</th><th>4</th><th>5</th></tr>
     * <tr><td>4-5</td><td>recent</td><td colspan="2">potential loyalist</td><td colspan="2">champions</td></tr>
     * <tr><td>3</td><td>promising</td><td colspan="2">needing attention</td><td colspan="2">loyal</td></tr>
     * <tr><td>2</td><td>hibernating</td><td>about to sleep</td><td>needing attention</td>
     * <td colspan="2">at risk</td></tr>
     * <tr><td>1</td><td>lost</td><td>hibernating</td><td>at risk</td><td colspan="2">can't lose</td></tr>
     * </table>
     *
     * @return the grid
     */
    public static RfmGrid elevenGroups() {
        return Eleven.GRID;
    }

    /**
     * The intervals that the R package rfm shows in its example, of which the first that matches wins: champions R 4-5,
     * F 4-5, M 4-5; loyal customers 2-5, 3-5, 3-5; potential loyalist 3-5, 1-3, 1-3; new customers 4-5, 1, 1; promising
     * 3-4, 1, 1; need attention 2-3, 2-3, 2-3; about to sleep 2-3, 1-2, 1-2; at risk 1-2, 2-5, 2-5; can't lose them 1,
     * 4-5, 4-5; lost 1-2, 1-2, 1-2; and others. New customers, promising and can't lose them are never reached, which
     * is so there too. See {@link RfmScale#quantiles}.
     *
     * @return the grid
     */
    public static RfmGrid intervalGroups() {
        return IntervalGroups.GRID;
    }

    /** {@return the rules, in order of precedence} */
    public List<RfmRule> rules() {
        return rules;
    }

    /** {@return the groups, each once, in the order in which the rules first name them} */
    public List<RfmGroup> groups() {
        return groups;
    }

    /**
     * The group of three scores.
     *
     * @param recency recency score, 1 to 5
     * @param frequency frequency score, 1 to 5
     * @param monetary monetary score, 1 to 5
     * @return the group of the first rule that matches
     * @throws IllegalArgumentException if a score is not within 1 to 5
     */
    public RfmGroup group(int recency, int frequency, int monetary) {
        checkArgument(
                ScoreRange.ANY.contains(recency)
                        && ScoreRange.ANY.contains(frequency)
                        && ScoreRange.ANY.contains(monetary),
                "Scores are 1 to 5, not %s, %s and %s",
                recency,
                frequency,
                monetary);
        return groups.get(groupIndex(recency, frequency, monetary));
    }

    /** The position in {@link #groups()} of the group of three valid scores. */
    int groupIndex(int r, int f, int m) {
        return groupOfCell[((r - 1) * SCORES + f - 1) * SCORES + m - 1];
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RfmGrid grid && grid.rules.equals(rules);
    }

    @Override
    public int hashCode() {
        return rules.hashCode();
    }

    @Override
    public String toString() {
        return "RfmGrid" + rules;
    }

    private RfmRule firstMatch(int cell) {
        int r = cell / (SCORES * SCORES) + 1;
        int f = cell / SCORES % SCORES + 1;
        int m = cell % SCORES + 1;
        return rules.stream()
                .filter(rule -> rule.matches(r, f, m))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "No rule of the grid takes recency " + r + ", frequency " + f + ", monetary " + m));
    }

    private static RfmRule parseRule(String line) {
        String[] fields = line.split(",", 4);
        checkArgument(fields.length == 4, "A rule is %s, not '%s'", HEADER, line);
        return new RfmRule(
                ScoreRange.parse(fields[0].strip()),
                ScoreRange.parse(fields[1].strip()),
                ScoreRange.parse(fields[2].strip()),
                new RfmGroup(fields[3].strip()));
    }

    private static RfmGrid resource(String name) {
        URL url = Objects.requireNonNull(RfmGrid.class.getResource(name), name);
        try {
            return parse(Resources.toString(url, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + name + " beside " + RfmGrid.class, e);
        }
    }

    /** Read once, when first asked for. */
    private static final class TenGroups {
        static final RfmGrid GRID = resource("ten-groups.csv");
    }

    /** Made once, when first asked for. */
    private static final class Eleven {
        static final RfmGrid GRID = of(ElevenGroups.rules());
    }

    /** Read once, when first asked for. */
    private static final class IntervalGroups {
        static final RfmGrid GRID = resource("interval-groups.csv");
    }

    /** Read once, when first asked for. */
    private static final class SixGroups {
        static final RfmGrid GRID = resource("six-groups.csv");
    }
}
