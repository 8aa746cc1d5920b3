package io.clientele.exchange.report;

import io.clientele.churn.ChurnRules;
import io.clientele.churn.ChurnSettings;
import io.clientele.churn.CustomerChurn;
import io.clientele.cluster.CustomerClusters;
import io.clientele.cluster.KMeans;
import io.clientele.profile.ProfileSnapshot;
import io.clientele.profile.Scores;
import io.clientele.rfm.Rfm;
import io.clientele.rfm.RfmColumns;
import io.clientele.rfm.RfmMigration;
import io.clientele.rfm.RfmSettings;
import io.clientele.rfm.RfmTable;
import io.clientele.value.CustomerHistories;
import io.clientele.value.CustomerValues;
import io.clientele.value.FitSettings;
import io.clientele.value.ModelFit;
import io.clientele.value.ModelType;
import io.clientele.value.PurchaseFits;
import io.clientele.value.RepeatPurchases;
import io.clientele.value.SpendFit;
import io.clientele.value.SpendFits;
import io.clientele.value.TimeScale;
import io.clientele.value.ValueSettings;
import java.time.LocalDate;
import java.util.OptionalInt;

/** The sample shop with everything that analyses say of it. */
final class ShopWithScores {
    private static final FitSettings ENOUGH = new FitSettings(100, 20);

    private ShopWithScores() {}

    static ReportData data() {
        ReportData plain = SampleShop.data();
        ProfileSnapshot snapshot = plain.snapshot();
        ChurnSettings usual = ChurnSettings.within(90);
        CustomerChurn churn = CustomerChurn.of(
                snapshot,
                new ChurnSettings(usual.horizonDays(), usual.medium(), usual.high(), ENOUGH),
                ChurnRules.standard());
        ProfileSnapshot risks = churn.snapshot();
        ProfileSnapshot values = valued(snapshot);
        return ReportData.builder()
                .from(plain)
                .snapshot(risks.withScores(contact -> scores(values, contact)))
                .churn(churn.result().fitted())
                .clusters(CustomerClusters.of(snapshot, OptionalInt.of(4), KMeans.seeded(1))
                        .clusters())
                .movement(movement(snapshot, TestShop.AS_OF.minusMonths(3), plain.rfm()))
                .build();
    }

    private static Scores scores(ProfileSnapshot snapshot, int contact) {
        return snapshot.profiles().get(contact).scores();
    }

    private static ProfileSnapshot valued(ProfileSnapshot snapshot) {
        CustomerHistories histories = CustomerHistories.of(snapshot, TimeScale.DAYS);
        RepeatPurchases purchases = histories.purchases();
        ModelFit fit =
                PurchaseFits.fit(ModelType.BG_NBD, purchases, ENOUGH).fitted().orElseThrow();
        SpendFit spend = SpendFits.fit(purchases, ENOUGH).fitted().orElseThrow();
        return histories.scored(CustomerValues.of(purchases, fit.model(), spend.model(), ValueSettings.over(365)));
    }

    private static GroupMovement movement(ProfileSnapshot snapshot, LocalDate since, RfmTable today) {
        RfmColumns.Builder columns = RfmColumns.builder();
        for (int i = 0; i < snapshot.purchases(); i++) {
            columns.add(snapshot.contact(i), LocalDate.ofEpochDay(snapshot.epochDay(i)), snapshot.amountMinor(i));
        }
        RfmTable before = Rfm.score(columns.build(snapshot.profiles().size()), RfmSettings.asOf(since));
        return new GroupMovement(since, RfmMigration.between(before, today));
    }
}
