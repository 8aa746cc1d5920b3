package io.clientele.segment;

import static org.assertj.core.api.Assertions.assertThat;

import io.clientele.money.Money;
import io.clientele.profile.CustomerProfile;
import io.clientele.profile.ProfileSnapshot;
import io.clientele.profile.Scores;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MembershipInsightTest {
    private static final Currency EUR = Currency.getInstance("EUR");

    /** Ann ordered twice for 30 in all, Ben once for 10, and somebody reads letters only. */
    private static ProfileSnapshot shop() {
        return new Shop()
                .order("ann", "LU", "2026-01-05", 20_00)
                .order("ann", "LU", "2026-03-05", 10_01)
                .order("ben", "DE", "2026-02-01", 9_99)
                .member("reader@list.example")
                .on("2026-06-30");
    }

    private static List<CustomerProfile> who(ProfileSnapshot snapshot, String... names) {
        return snapshot.profiles().stream()
                .filter(profile -> List.of(names).contains(profile.customer()))
                .toList();
    }

    @Test
    void sizeOrdersAndRevenueOfWhomeverIsGiven() {
        ProfileSnapshot snapshot = shop();
        MembershipInsight insight = MembershipInsight.of(who(snapshot, "ann", "reader@list.example"), snapshot);

        assertThat(insight.members()).isEqualTo(2);
        assertThat(insight.customers()).isEqualTo(1);
        assertThat(insight.orders()).isEqualTo(2);
        assertThat(insight.revenue()).isEqualTo(Money.ofMinor(30_01, EUR));
        assertThat(insight.revenueShare()).hasValue(0.75025);
        assertThat(insight.averageOrder()).contains(Money.ofMinor(15_01, EUR));
        assertThat(insight.averageValue()).contains(Money.ofMinor(30_01, EUR));
        assertThat(insight.concentration().customers()).isEqualTo(1);
    }

    @Test
    void scoresAreMeansOverThoseWhoHaveThem() {
        ProfileSnapshot plain = shop();
        ProfileSnapshot scored = plain.withScores(
                contact -> switch (plain.profiles().get(contact).customer()) {
                    case "ann" -> Scores.of(Map.of("lifetime_value", 120.004, "churn_risk", 0.25), Map.of());
                    case "ben" -> Scores.of(Map.of("lifetime_value", 20.0, "churn_risk", 0.75), Map.of());
                    default -> Scores.none();
                });

        MembershipInsight everybody = MembershipInsight.of(scored.profiles(), scored);
        assertThat(everybody.lifetimeValue()).contains(Money.ofMinor(70_00, EUR));
        assertThat(everybody.churnRisk()).hasValue(0.5);
        assertThat(MembershipInsight.of(plain.profiles(), plain).lifetimeValue())
                .isEmpty();
        assertThat(MembershipInsight.of(plain.profiles(), plain).churnRisk()).isEmpty();
    }

    @Test
    void ofNobodyThereIsNothingToSay() {
        MembershipInsight nobody = MembershipInsight.of(List.of(), shop());

        assertThat(nobody.members()).isZero();
        assertThat(nobody.averageOrder()).isEmpty();
        assertThat(nobody.averageValue()).isEmpty();
        assertThat(nobody.revenueShare()).hasValue(0);
    }
}
