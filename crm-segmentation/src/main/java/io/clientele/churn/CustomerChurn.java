package io.clientele.churn;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import io.clientele.contact.ContactId;
import io.clientele.filter.KnownText;
import io.clientele.filter.NumberField;
import io.clientele.profile.CustomerProfile;
import io.clientele.profile.ProfileSnapshot;
import io.clientele.profile.PurchaseColumns;
import io.clientele.profile.Scores;
import io.clientele.value.FitResult;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The churn risk of the customers of a snapshot: learned where the shop has history enough, by rules where it has not.
 * Immutable. Rows are customers with a purchase, in the order of files ({@link CustomerProfile#byCustomer()}).
 *
 * <pre>{@code
 * CustomerChurn churn = CustomerChurn.of(snapshot, ChurnSettings.within(90), ChurnRules.standard());
 * CompiledFilter leaving = Filter.parse("churn_band = high").bind(snapshot.tenant(), snapshot.asOf());
 * List<CustomerProfile> people = churn.snapshot().profiles().stream().filter(leaving).toList();
 * }</pre>
 */
public final class CustomerChurn {
    private final ProfileSnapshot snapshot;
    private final PurchaseColumns columns;
    private final FitResult<ChurnModel> result;
    /** The customer of each row. */
    private final ImmutableList<Integer> buyers;

    private final ImmutableList<ChurnRules.Verdict> verdicts;

    private CustomerChurn(
            ProfileSnapshot snapshot,
            PurchaseColumns columns,
            FitResult<ChurnModel> result,
            List<Integer> buyers,
            List<ChurnRules.Verdict> verdicts) {
        this.snapshot = snapshot;
        this.columns = columns;
        this.result = result;
        this.buyers = ImmutableList.copyOf(buyers);
        this.verdicts = ImmutableList.copyOf(verdicts);
    }

    /**
     * Looks at the customers of a snapshot.
     *
     * @param snapshot profiles and purchases
     * @param settings horizon and bands of the learned risk
     * @param rules what gives the bands where there is too little to learn from
     * @return the risks
     */
    public static CustomerChurn of(ProfileSnapshot snapshot, ChurnSettings settings, ChurnRules rules) {
        PurchaseColumns columns = PurchaseColumns.of(snapshot);
        ImmutableListMultimap<Integer, BuyerOrders.Purchase> purchases = purchases(columns);
        List<Integer> buyers = purchases.keySet().stream().sorted().toList();
        OptionalDouble rhythm = ShopRhythm.of(columns);
        List<ChurnRules.Verdict> verdicts = buyers.stream()
                .map(buyer -> rules.judge(new BuyerOrders(snapshot.asOf(), purchases.get(buyer), rhythm)))
                .toList();
        return new CustomerChurn(
                snapshot, columns, ChurnModels.fit(columns, snapshot.asOf(), settings), buyers, verdicts);
    }

    private static ImmutableListMultimap<Integer, BuyerOrders.Purchase> purchases(PurchaseColumns columns) {
        ImmutableListMultimap.Builder<Integer, BuyerOrders.Purchase> purchases = ImmutableListMultimap.builder();
        for (int i = 0; i < columns.customer().length; i++) {
            if (columns.amountMinor()[i] >= 0) {
                purchases.put(
                        columns.customer()[i],
                        new BuyerOrders.Purchase(
                                LocalDate.ofEpochDay(columns.epochDay()[i]), columns.amountMinor()[i]));
            }
        }
        return purchases.build();
    }

    /** {@return what was learned, or why nothing could be} */
    public FitResult<ChurnModel> result() {
        return result;
    }

    /** {@return the number of rows} */
    public int size() {
        return buyers.size();
    }

    /** {@return the profile of a row} */
    public CustomerProfile profile(int row) {
        return snapshot.profiles().get(columns.contact(buyers.get(row)));
    }

    /** {@return the scores that were learned; their rows are the same} */
    public Optional<ChurnScores> scores() {
        return result.fitted().map(ChurnModel::scores);
    }

    /** {@return the band: that of the learned risk, else that of the rules} */
    public ChurnBand band(int row) {
        return scores().map(learned -> learned.band(row))
                .orElseGet(() -> verdicts.get(row).band());
    }

    /** {@return why, in words: what drives the learned risk, else what the rules see; none where they see nothing} */
    public List<String> reasons(int row) {
        return scores().map(learned -> learned.drivers(row))
                .orElseGet(() -> verdicts.get(row).reasons());
    }

    /** {@return what the rules see, whether or not a risk was learned} */
    public ChurnRules.Verdict verdict(int row) {
        return verdicts.get(row);
    }

    /**
     * The snapshot with the risks in its profiles, where filters find them as {@code churn_risk} and
     * {@code likely_orders} (where they were learned), {@code churn_band}, and {@code churn_rule}, which has the labels
     * of all rules that see somebody leave.
     *
     * @return the same profiles in the same order, those of customers with a purchase with scores
     */
    public ProfileSnapshot snapshot() {
        Scores[] ofContact = new Scores[snapshot.profiles().size()];
        Arrays.fill(ofContact, Scores.none());
        for (int row = 0; row < buyers.size(); row++) {
            int at = row;
            ofContact[columns.contact(buyers.get(row))] =
                    Scores.of(scores().map(learned -> numbers(learned, at)).orElse(Map.of()), words(row));
        }
        return snapshot.withScores(contact -> ofContact[contact]);
    }

    private static Map<String, Double> numbers(ChurnScores learned, int row) {
        return Map.of(NumberField.CHURN_RISK.label(), learned.risk(row), NumberField.LIKELY_ORDERS.label(), (double)
                learned.likelyOrders(row));
    }

    private Map<String, String> words(int row) {
        List<String> rules = verdict(row).rules();
        String band = band(row).label();
        return rules.isEmpty()
                ? Map.of(KnownText.CHURN_BAND.label(), band)
                : Map.of(KnownText.CHURN_BAND.label(), band, KnownText.CHURN_RULE.label(), String.join(" ", rules));
    }

    /**
     * The condition of a rule for tasks: whoever a churn rule sees leave, as of the day of the snapshot. Where that is
     * what the task is for, {@link ChurnTriggers} need no snapshot and say why; conditions are for a task that has
     * another reason, such as an order that was completed:
     *
     * <pre>{@code
     * TaskRule thank = TaskRule.builder()
     *         .id(RuleId.of("thank-who-spends-less"))
     *         .type(TaskType.FOLLOW_UP)
     *         .trigger(Trigger.OrderCompleted.of(new WhichOrders.Every()))
     *         .condition(churn.seenBy("spend_falls"))
     *         .build();
     * }</pre>
     *
     * @param rule the {@link ChurnRule#label label} of the rule
     * @return true for these customers; people who are not in the snapshot are none
     */
    public Predicate<CustomerProfile> seenBy(String rule) {
        return among(row -> verdict(row).rules().contains(rule));
    }

    /**
     * The condition of a rule for tasks: whoever is in a band or in a higher one, see {@link #seenBy}.
     *
     * @param least the lowest band
     * @return true for these customers; people who are not in the snapshot are none
     */
    public Predicate<CustomerProfile> atLeast(ChurnBand least) {
        return among(row -> band(row).compareTo(least) >= 0);
    }

    private Predicate<CustomerProfile> among(IntPredicate isMember) {
        Set<ContactId> members = IntStream.range(0, size())
                .filter(isMember)
                .mapToObj(row -> profile(row).id())
                .collect(Collectors.toUnmodifiableSet());
        return who -> members.contains(who.id());
    }
}
