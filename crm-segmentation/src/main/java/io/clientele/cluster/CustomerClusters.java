package io.clientele.cluster;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import io.clientele.filter.KnownText;
import io.clientele.filter.NumberField;
import io.clientele.money.Money;
import io.clientele.profile.CustomerProfile;
import io.clientele.profile.ProfileSnapshot;
import io.clientele.profile.Scores;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.commons.math3.util.FastMath;

/**
 * The customers of a snapshot parted by recency, frequency and spend. Immutable. Rows are customers with a purchase, in
 * the order of files ({@link CustomerProfile#byCustomer()}).
 *
 * <p>Clusters are numbered from 1 by what their customers spent in the median, the most first, so that the numbers do
 * not hang on chance.
 */
public final class CustomerClusters {
    /** So many points show well enough how clearly all are parted. */
    private static final int SAMPLE = 1_000;

    private static final int FEWEST = 2;
    private static final int MOST = 8;

    private final ProfileSnapshot snapshot;
    private final ImmutableList<Integer> contacts;
    private final int[] numbers;
    private final double silhouette;
    private final ImmutableList<ClusterProfile> profiles;

    private CustomerClusters(ProfileSnapshot snapshot, List<Integer> contacts, Clustering found, double silhouette) {
        this.snapshot = snapshot;
        this.contacts = ImmutableList.copyOf(contacts);
        this.silhouette = silhouette;
        List<List<Integer>> members = new ArrayList<>();
        for (int cluster = 0; cluster < found.k(); cluster++) {
            int mine = cluster;
            members.add(IntStream.range(0, contacts.size())
                    .filter(row -> found.cluster(row) == mine)
                    .boxed()
                    .toList());
        }
        members.removeIf(List::isEmpty);
        members.sort(Comparator.comparingLong((List<Integer> rows) -> -median(rows, this::spent))
                .thenComparingLong(rows -> median(rows, this::recency))
                .thenComparingInt(rows -> rows.get(0)));
        this.numbers = new int[contacts.size()];
        for (int cluster = 0; cluster < members.size(); cluster++) {
            for (int row : members.get(cluster)) {
                numbers[row] = cluster + 1;
            }
        }
        this.profiles = profiles(members);
    }

    /**
     * Parts the customers.
     *
     * @param snapshot the profiles
     * @param k how many clusters, 1 to 100; empty for the number from 2 to 8 that parts them most clearly, by the
     *     silhouette of a sample. No more clusters are made than there are different customers
     * @param means how to look for them
     * @return the clusters; none where nobody has bought
     * @throws IllegalArgumentException if k is out of range
     */
    public static CustomerClusters of(ProfileSnapshot snapshot, OptionalInt k, KMeans means) {
        checkArgument(k.isEmpty() || (1 <= k.getAsInt() && k.getAsInt() <= 100), "Clusters are 1 to 100, not %s", k);
        List<Integer> contacts = IntStream.range(0, snapshot.profiles().size())
                .boxed()
                .filter(contact -> snapshot.profiles().get(contact).isCustomer())
                .sorted(Comparator.comparing(snapshot.profiles()::get, CustomerProfile.byCustomer()))
                .toList();
        if (contacts.isEmpty()) {
            return new CustomerClusters(snapshot, contacts, new Clustering(new int[0], new double[0][], 0), 0);
        }
        double[][] points = points(snapshot, contacts);
        int different = different(points);
        Clustering best = null;
        double clearest = 0;
        int from = Math.min(different, k.orElse(FEWEST));
        int to = Math.min(different, k.orElse(MOST));
        for (int clusters = from; clusters <= to; clusters++) {
            Clustering found = means.cluster(points, clusters);
            double clear = Silhouette.of(points, found, SAMPLE);
            if (best == null || clear > clearest) {
                best = found;
                clearest = clear;
            }
        }
        if (best == null) {
            throw new IllegalStateException("There is a customer, but no cluster");
        }
        return new CustomerClusters(snapshot, contacts, best, clearest);
    }

    /** Logarithms, brought to mean 0 and deviation 1. */
    private static double[][] points(ProfileSnapshot snapshot, List<Integer> contacts) {
        double[][] points = new double[3][contacts.size()];
        for (int row = 0; row < contacts.size(); row++) {
            CustomerProfile profile = snapshot.profiles().get(contacts.get(row));
            points[0][row] = FastMath.log(1 + (double) recency(snapshot, profile));
            points[1][row] = FastMath.log(profile.orders());
            points[2][row] =
                    FastMath.log(1 + (double) Math.max(0, profile.totalSpent().minorUnits()));
        }
        for (double[] column : points) {
            double mean = Arrays.stream(column).average().orElse(0);
            double square = Arrays.stream(column)
                    .map(value -> (value - mean) * (value - mean))
                    .average()
                    .orElse(0);
            double deviation = square > 1e-18 ? FastMath.sqrt(square) : 1;
            for (int row = 0; row < column.length; row++) {
                column[row] = (column[row] - mean) / deviation;
            }
        }
        return points;
    }

    private static int different(double[][] points) {
        Set<List<Double>> seen = new HashSet<>();
        for (int row = 0; row < points[0].length && seen.size() < 100; row++) {
            seen.add(List.of(points[0][row], points[1][row], points[2][row]));
        }
        return seen.size();
    }

    private static long recency(ProfileSnapshot snapshot, CustomerProfile profile) {
        return ChronoUnit.DAYS.between(profile.lastOrder().orElseThrow(), snapshot.asOf());
    }

    private long recency(int row) {
        return recency(snapshot, profile(row));
    }

    private long spent(int row) {
        return profile(row).totalSpent().minorUnits();
    }

    private long orders(int row) {
        return profile(row).orders();
    }

    private interface Figure {
        long of(int row);
    }

    /** The lower of the two in the middle. */
    private static long median(List<Integer> rows, Figure figure) {
        long[] values = rows.stream().mapToLong(figure::of).sorted().toArray();
        return values[(values.length - 1) / 2];
    }

    private ImmutableList<ClusterProfile> profiles(List<List<Integer>> members) {
        List<Integer> all = IntStream.range(0, contacts.size()).boxed().toList();
        Set<String> names = new HashSet<>();
        ImmutableList.Builder<ClusterProfile> profiles = ImmutableList.builder();
        for (int cluster = 0; cluster < members.size(); cluster++) {
            List<Integer> rows = members.get(cluster);
            String name = name(rows, all);
            String unique = names.add(name) ? name : name + " (" + (cluster + 1) + ")";
            profiles.add(new ClusterProfile(
                    cluster + 1,
                    unique,
                    rows.size(),
                    median(rows, this::recency),
                    median(rows, this::orders),
                    money(median(rows, this::spent)),
                    money(rows.stream().mapToLong(this::spent).sum())));
        }
        return profiles.build();
    }

    /** Beside the median of all customers. */
    private String name(List<Integer> rows, List<Integer> all) {
        long orders = median(rows, this::orders);
        long spent = median(rows, this::spent);
        long usual = median(all, this::spent);
        String when = median(rows, this::recency) <= median(all, this::recency) ? "recent" : "long ago";
        String often = orders == 1 ? "once" : orders > median(all, this::orders) ? "often" : "seldom";
        String much = spent > usual * 3 / 2 ? "high spend" : spent * 3 / 2 < usual ? "low spend" : "usual spend";
        return when + ", " + often + ", " + much;
    }

    private Money money(long minor) {
        return Money.ofMinor(minor, snapshot.tenant().currency());
    }

    /** {@return the number of rows} */
    public int size() {
        return contacts.size();
    }

    /** {@return the profile of a row} */
    public CustomerProfile profile(int row) {
        return snapshot.profiles().get(contacts.get(row));
    }

    /** {@return the number of the cluster of a row, from 1} */
    public int cluster(int row) {
        return numbers[row];
    }

    /** {@return what the clusters are like, by number} */
    public List<ClusterProfile> clusters() {
        return profiles;
    }

    /** {@return how clearly a sample of the customers is parted, -1 to 1; see {@link Silhouette}} */
    public double silhouette() {
        return silhouette;
    }

    /**
     * The snapshot with the clusters in its profiles, where filters find them as {@code cluster} and
     * {@code cluster_name}.
     *
     * @return the same profiles in the same order, those of customers with a purchase with scores
     */
    public ProfileSnapshot snapshot() {
        Scores[] ofContact = new Scores[snapshot.profiles().size()];
        Arrays.fill(ofContact, Scores.none());
        for (int row = 0; row < numbers.length; row++) {
            ClusterProfile cluster = profiles.get(numbers[row] - 1);
            ofContact[contacts.get(row)] = Scores.of(
                    Map.of(NumberField.CLUSTER.label(), (double) cluster.number()),
                    Map.of(KnownText.CLUSTER_NAME.label(), cluster.name()));
        }
        return snapshot.withScores(contact -> ofContact[contact]);
    }
}
