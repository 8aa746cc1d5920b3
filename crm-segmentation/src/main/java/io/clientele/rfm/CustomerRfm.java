package io.clientele.rfm;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import io.clientele.filter.KnownText;
import io.clientele.filter.NumberField;
import io.clientele.money.Money;
import io.clientele.profile.CustomerProfile;
import io.clientele.profile.ProfileSnapshot;
import io.clientele.profile.Scores;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * The RFM scores of the customers of a snapshot. Immutable.
 *
 * <pre>{@code
 * CustomerRfm rfm = CustomerRfm.of(snapshot, RfmSettings.asOf(snapshot.asOf()));
 * rfm.customers().forEach(scored -> print(scored.customer(), scored.score().group().name()));
 * CompiledFilter champions = Filter.parse("rfm_group = champions").bind(snapshot.tenant(), snapshot.asOf());
 * List<CustomerProfile> best = rfm.snapshot().profiles().stream().filter(champions).toList();
 * }</pre>
 *
 * <p>Customers are numbered in the order of files ({@link CustomerProfile#byCustomer()}), which settles ties under
 * {@link RfmTies#NTILE}. Purchases in a currency for which there is no rate are not seen: who has no others is not
 * scored.
 */
public final class CustomerRfm {
    private final ProfileSnapshot snapshot;
    private final int[] contacts;
    private final RfmTable table;

    private CustomerRfm(ProfileSnapshot snapshot, int[] contacts, RfmTable table) {
        this.snapshot = snapshot;
        this.contacts = contacts;
        this.table = table;
    }

    /**
     * Scores the customers of a snapshot.
     *
     * @param snapshot profiles and purchases
     * @param settings how to score
     * @return the scores
     * @throws IllegalArgumentException if the settings are for another day than the snapshot
     */
    public static CustomerRfm of(ProfileSnapshot snapshot, RfmSettings settings) {
        checkArgument(
                settings.asOf().equals(snapshot.asOf()),
                "The scores are for %s, the profiles for %s",
                settings.asOf(),
                snapshot.asOf());
        int[] contacts = inOrderOfFiles(snapshot.profiles());
        return new CustomerRfm(snapshot, contacts, Rfm.score(columns(snapshot, contacts), settings));
    }

    private static int[] inOrderOfFiles(List<CustomerProfile> profiles) {
        return IntStream.range(0, profiles.size())
                .boxed()
                .sorted(Comparator.comparing(profiles::get, CustomerProfile.byCustomer()))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private static RfmColumns columns(ProfileSnapshot snapshot, int[] contacts) {
        int[] numbers = new int[contacts.length];
        for (int number = 0; number < contacts.length; number++) {
            numbers[contacts[number]] = number;
        }
        int size = snapshot.purchases();
        int[] customer = new int[size];
        int[] epochDay = new int[size];
        long[] amountMinor = new long[size];
        for (int i = 0; i < size; i++) {
            customer[i] = numbers[snapshot.contact(i)];
            epochDay[i] = snapshot.epochDay(i);
            amountMinor[i] = snapshot.amountMinor(i);
        }
        return RfmColumns.of(contacts.length, customer, epochDay, amountMinor);
    }

    /** {@return the scores as columns, for contacts numbered in the order of files} */
    public RfmTable table() {
        return table;
    }

    /** {@return the customers with a purchase, in the order of files: by customer as text, then by id} */
    public List<ScoredCustomer> customers() {
        ImmutableList.Builder<ScoredCustomer> customers = ImmutableList.builderWithExpectedSize(table.scored());
        for (int number = 0; number < contacts.length; number++) {
            CustomerProfile profile = snapshot.profiles().get(contacts[number]);
            table.score(number).map(score -> scored(profile, score)).ifPresent(customers::add);
        }
        return customers.build();
    }

    private ScoredCustomer scored(CustomerProfile profile, RfmScore score) {
        return new ScoredCustomer(
                profile,
                score,
                Money.ofMinor(score.monetaryMinor(), snapshot.tenant().currency()));
    }

    /**
     * The snapshot with the scores in its profiles, where filters find them as {@code rfm_r}, {@code rfm_f},
     * {@code rfm_m} and {@code rfm_group}.
     *
     * @return the same profiles in the same order, those of customers with a purchase with scores
     */
    public ProfileSnapshot snapshot() {
        Scores[] ofContact = new Scores[contacts.length];
        Map<List<Integer>, Scores> shared = new HashMap<>();
        for (int number = 0; number < contacts.length; number++) {
            ofContact[contacts[number]] = table.score(number)
                    .map(score ->
                            shared.computeIfAbsent(List.of(score.r(), score.f(), score.m()), any -> scoresOf(score)))
                    .orElse(Scores.none());
        }
        return snapshot.withScores(contact -> ofContact[contact]);
    }

    private static Scores scoresOf(RfmScore score) {
        return Scores.of(
                Map.of(
                        NumberField.RFM_R.label(), (double) score.r(),
                        NumberField.RFM_F.label(), (double) score.f(),
                        NumberField.RFM_M.label(), (double) score.m()),
                Map.of(KnownText.RFM_GROUP.label(), score.group().name()));
    }
}
