package io.clientele.rfm;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import io.clientele.filter.KnownText;
import io.clientele.filter.NumberField;
import io.clientele.money.Money;
import io.clientele.profile.CustomerProfile;
import io.clientele.profile.ProfileSnapshot;
import io.clientele.profile.PurchaseColumns;
import io.clientele.profile.Scores;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

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
    private final PurchaseColumns columns;
    private final RfmTable table;

    private CustomerRfm(ProfileSnapshot snapshot, PurchaseColumns columns, RfmTable table) {
        this.snapshot = snapshot;
        this.columns = columns;
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
        PurchaseColumns columns = PurchaseColumns.of(snapshot);
        return new CustomerRfm(
                snapshot,
                columns,
                Rfm.score(
                        RfmColumns.of(
                                columns.customers(), columns.customer(), columns.epochDay(), columns.amountMinor()),
                        settings));
    }

    /** {@return the scores as columns, for contacts numbered in the order of files} */
    public RfmTable table() {
        return table;
    }

    /** {@return the customers with a purchase, in the order of files: by customer as text, then by id} */
    public List<ScoredCustomer> customers() {
        ImmutableList.Builder<ScoredCustomer> customers = ImmutableList.builderWithExpectedSize(table.scored());
        for (int number = 0; number < columns.customers(); number++) {
            CustomerProfile profile = snapshot.profiles().get(columns.contact(number));
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
        Scores[] ofContact = new Scores[columns.customers()];
        Map<List<Integer>, Scores> shared = new HashMap<>();
        for (int number = 0; number < columns.customers(); number++) {
            ofContact[columns.contact(number)] = table.score(number)
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
