package io.clientele.exchange.report;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableIntArray;
import io.clientele.profile.ProfileSnapshot;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * How many customers last bought how many days ago. A customer is dormant from the lapse period on, so a bar begins
 * there, and the bars before share the period in three. Immutable.
 *
 * @param bars from the latest purchases to the longest ago
 * @param dormantFrom the first day that counts as dormant
 */
record RecencyHistogram(List<Bar> bars, int dormantFrom) {
    /** At most this many; the last of so many takes all that is longer ago. */
    static final int MOST_BARS = 36;

    private static final int PARTS = 3;

    /**
     * The customers of a span of days.
     *
     * @param from days ago, inclusive
     * @param to days ago, exclusive; {@code Integer.MAX_VALUE} for all that is longer ago
     * @param customers how many
     */
    record Bar(int from, int to, int customers) {
        boolean isOpen() {
            return to == Integer.MAX_VALUE;
        }
    }

    static RecencyHistogram of(ProfileSnapshot snapshot) {
        int dormantFrom = snapshot.rules().lapseDays();
        int[] days = snapshot.profiles().stream()
                .flatMap(profile -> profile.lastOrder().stream())
                .mapToInt(day -> Math.toIntExact(ChronoUnit.DAYS.between(day, snapshot.asOf())))
                .sorted()
                .toArray();
        int longest = days.length == 0 ? 0 : days[days.length - 1];
        ImmutableIntArray edges = edges(dormantFrom, longest);
        ImmutableList.Builder<Bar> bars = ImmutableList.builder();
        int next = 0;
        for (int i = 0; i < edges.length(); i++) {
            int to = i + 1 < edges.length() ? edges.get(i + 1) : upperEnd(edges, dormantFrom, longest);
            int first = next;
            while (next < days.length && days[next] < to) {
                next++;
            }
            bars.add(new Bar(edges.get(i), to, next - first));
        }
        return new RecencyHistogram(bars.build(), dormantFrom);
    }

    /** How many customers are dormant. */
    int dormant() {
        return bars.stream()
                .filter(bar -> bar.from() >= dormantFrom)
                .mapToInt(Bar::customers)
                .sum();
    }

    /** Where the bars begin: up to the dormant line, and one more at least, so that the line has two sides. */
    private static ImmutableIntArray edges(int dormantFrom, int longest) {
        ImmutableIntArray.Builder edges = ImmutableIntArray.builder();
        int bars = 0;
        for (int part = 0; part < PARTS; part++) {
            int edge = (int) ((long) dormantFrom * part / PARTS);
            if (part == 0 || edge > (int) ((long) dormantFrom * (part - 1) / PARTS)) {
                edges.add(edge);
                bars++;
            }
        }
        long edge = dormantFrom;
        do {
            edges.add((int) edge);
            bars++;
            edge += width(dormantFrom);
        } while (edge <= longest && bars < MOST_BARS);
        return edges.build();
    }

    private static int upperEnd(ImmutableIntArray edges, int dormantFrom, int longest) {
        long end = (long) edges.get(edges.length() - 1) + width(dormantFrom);
        return end > longest ? (int) Math.min(end, Integer.MAX_VALUE) : Integer.MAX_VALUE;
    }

    private static int width(int dormantFrom) {
        return Math.max(1, (dormantFrom + PARTS - 1) / PARTS);
    }
}
