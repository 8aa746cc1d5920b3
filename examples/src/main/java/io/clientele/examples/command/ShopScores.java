package io.clientele.examples.command;

import io.clientele.churn.ChurnModel;
import io.clientele.churn.ChurnRules;
import io.clientele.churn.ChurnSettings;
import io.clientele.churn.CustomerChurn;
import io.clientele.cluster.ClusterProfile;
import io.clientele.cluster.CustomerClusters;
import io.clientele.cluster.KMeans;
import io.clientele.filter.Filter;
import io.clientele.profile.ProfileSnapshot;
import io.clientele.profile.Scores;
import io.clientele.rfm.CustomerRfm;
import io.clientele.rfm.RfmSettings;
import io.clientele.value.CustomerHistories;
import io.clientele.value.CustomerValues;
import io.clientele.value.FitSettings;
import io.clientele.value.ModelFit;
import io.clientele.value.ModelType;
import io.clientele.value.PurchaseFits;
import io.clientele.value.SpendFit;
import io.clientele.value.SpendFits;
import io.clientele.value.TimeScale;
import io.clientele.value.ValueSettings;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/**
 * What all analyses say of the customers of a shop, by the defaults of their commands.
 *
 * @param snapshot the profiles with all scores
 * @param rfm the RFM scores
 * @param churn what was learned of churn, if anything could be
 * @param clusters the clusters
 */
record ShopScores(
        ProfileSnapshot snapshot, CustomerRfm rfm, Optional<ChurnModel> churn, List<ClusterProfile> clusters) {
    private static final int VALUE_DAYS = 365;
    private static final int CHURN_DAYS = 90;
    private static final Pattern NAMES = Pattern.compile(
            "\\b(rfm_|p_alive|p_order|expected_|likely_|lifetime_value|churn_|cluster)", Pattern.CASE_INSENSITIVE);

    static ShopScores of(LoadedShop shop) {
        CustomerRfm rfm = CustomerRfm.of(shop.snapshot(), RfmSettings.asOf(shop.asOf()));
        ProfileSnapshot histories = new HistoryOptions().snapshot(shop);
        CustomerChurn churn = CustomerChurn.of(histories, ChurnSettings.within(CHURN_DAYS), ChurnRules.standard());
        CustomerClusters clusters = CustomerClusters.of(rfm.snapshot(), OptionalInt.empty(), KMeans.seeded(1));
        ProfileSnapshot risks = churn.snapshot();
        ProfileSnapshot values = valued(histories);
        return new ShopScores(
                clusters.snapshot()
                        .withScores(contact -> scores(values, contact).and(scores(risks, contact))),
                rfm,
                churn.result().fitted(),
                clusters.clusters());
    }

    /** Both snapshots have the same contacts, in the same order. */
    private static Scores scores(ProfileSnapshot snapshot, int contact) {
        return snapshot.profiles().get(contact).scores();
    }

    private static ProfileSnapshot valued(ProfileSnapshot snapshot) {
        CustomerHistories histories = CustomerHistories.of(snapshot, TimeScale.DAYS);
        ValueSettings settings = ValueSettings.over(VALUE_DAYS);
        Optional<ModelFit> model = PurchaseFits.fit(ModelType.BG_NBD, histories.purchases(), FitSettings.standard())
                .fitted();
        Optional<SpendFit> spend = SpendFits.fit(histories.purchases(), FitSettings.standard())
                .fitted()
                .filter(found -> found.model().q() > 1);
        return model.map(fit -> spend.map(
                                money -> CustomerValues.of(histories.purchases(), fit.model(), money.model(), settings))
                        .orElseGet(() -> CustomerValues.ofOrders(histories.purchases(), fit.model(), settings)))
                .map(histories::scored)
                .orElse(snapshot);
    }

    /** The profiles of a shop, with scores if a filter asks for any of them. */
    static ProfileSnapshot askedBy(Filter filter, LoadedShop shop) {
        return NAMES.matcher(filter.text()).find() ? of(shop).snapshot() : shop.snapshot();
    }
}
