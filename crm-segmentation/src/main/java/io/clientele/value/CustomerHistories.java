package io.clientele.value;

import io.clientele.filter.NumberField;
import io.clientele.profile.CustomerProfile;
import io.clientele.profile.ProfileSnapshot;
import io.clientele.profile.PurchaseColumns;
import io.clientele.profile.Scores;
import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

/**
 * The histories of the customers of a snapshot. Immutable.
 *
 * <p>Rows come in the order of files ({@link CustomerProfile#byCustomer()}). Whether an order that was free is a
 * purchase is for the rules of the snapshot to say; the authors of the models count it.
 */
public final class CustomerHistories {
    private final ProfileSnapshot snapshot;
    private final PurchaseColumns columns;
    private final HistorySettings settings;
    private final RepeatPurchases purchases;

    private CustomerHistories(
            ProfileSnapshot snapshot, PurchaseColumns columns, HistorySettings settings, RepeatPurchases purchases) {
        this.snapshot = snapshot;
        this.columns = columns;
        this.settings = settings;
        this.purchases = purchases;
    }

    /**
     * The histories as of the day of a snapshot.
     *
     * @param snapshot profiles and purchases
     * @param scale the unit of time
     * @return one row for each customer with a purchase
     */
    public static CustomerHistories of(ProfileSnapshot snapshot, TimeScale scale) {
        HistorySettings settings = new HistorySettings(
                snapshot.asOf(), scale, snapshot.tenant().currency().getDefaultFractionDigits());
        PurchaseColumns columns = PurchaseColumns.of(snapshot);
        return new CustomerHistories(snapshot, columns, settings, histories(columns, settings));
    }

    private static RepeatPurchases histories(PurchaseColumns columns, HistorySettings settings) {
        return RepeatPurchases.of(
                columns.customers(), columns.customer(), columns.epochDay(), columns.amountMinor(), settings);
    }

    /** {@return the day of the analysis} */
    public LocalDate asOf() {
        return settings.asOf();
    }

    /** {@return the histories} */
    public RepeatPurchases purchases() {
        return purchases;
    }

    /**
     * The histories as they were on an earlier day; numbers of customers are the same, rows are not.
     *
     * @param day not after that of the snapshot
     * @return one row for each customer with a purchase up to then
     */
    public RepeatPurchases on(LocalDate day) {
        return histories(columns, settings.on(day));
    }

    /**
     * The histories on occasions that are counted, as {@link BgBb} looks at them: their days are occasions.
     *
     * @param length how long an occasion is, see {@link Occasions}; the last one ends with the day of the analysis
     * @return the same customers in the same rows; frequency, recency and age are numbers of occasions, the mean value
     *     is that of an occasion
     * @throws IllegalArgumentException if it is no length of an occasion
     */
    public RepeatPurchases onOccasions(Period length) {
        PurchaseColumns bought = new Occasions(asOf(), length).on(columns);
        return RepeatPurchases.of(
                bought.customers(),
                bought.customer(),
                bought.epochDay(),
                bought.amountMinor(),
                new HistorySettings(asOf(), TimeScale.DAYS, settings.fractionDigits()));
    }

    /** {@return the purchases as columns, by the same numbers of customers} */
    public PurchaseColumns columns() {
        return columns;
    }

    /** {@return the profile of the customer of a row} */
    public CustomerProfile profile(int row) {
        return snapshot.profiles().get(columns.contact(purchases.customer(row)));
    }

    /**
     * The snapshot with what a model says in its profiles, where filters find it as {@code p_alive}, {@code p_order},
     * {@code expected_orders}, and with a model of spend {@code expected_spend} and {@code lifetime_value}.
     *
     * @param values the scores of these histories
     * @return the same profiles in the same order, those of customers with scores
     */
    public ProfileSnapshot scored(CustomerValues values) {
        Scores[] ofContact = new Scores[snapshot.profiles().size()];
        Arrays.fill(ofContact, Scores.none());
        for (int row = 0; row < purchases.size(); row++) {
            ofContact[columns.contact(purchases.customer(row))] = scores(values, row);
        }
        return snapshot.withScores(contact -> ofContact[contact]);
    }

    private static Scores scores(CustomerValues values, int row) {
        Map<String, Double> numbers = new TreeMap<>();
        numbers.put(NumberField.P_ALIVE.label(), values.probabilityAlive(row));
        numbers.put(NumberField.P_ORDER.label(), values.probabilityOfOrder(row));
        numbers.put(NumberField.EXPECTED_ORDERS.label(), values.expectedOrders(row));
        values.expectedSpend(row).ifPresent(spend -> numbers.put(NumberField.EXPECTED_SPEND.label(), spend));
        values.lifetimeValue(row).ifPresent(value -> numbers.put(NumberField.LIFETIME_VALUE.label(), value));
        return Scores.of(numbers, Map.of());
    }
}
