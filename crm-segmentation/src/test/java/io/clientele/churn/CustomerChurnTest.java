package io.clientele.churn;

import static org.assertj.core.api.Assertions.assertThat;

import io.clientele.filter.Filter;
import io.clientele.profile.CustomerProfile;
import io.clientele.profile.ProfileSnapshot;
import io.clientele.rfm.RfmGrid;
import io.clientele.segment.BuiltInSegments;
import io.clientele.segment.HolidayWindow;
import io.clientele.segment.Segment;
import io.clientele.segment.Shop;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

class CustomerChurnTest {
    /** Ann ordered every ten days until May, Ben once in March, Cid last week; Dan orders every hundred. */
    private static final ProfileSnapshot SHOP = new Shop()
            .order("ann", "LU", "2026-04-11", 20_00)
            .order("ann", "LU", "2026-04-21", 20_00)
            .order("ann", "LU", "2026-05-01", 20_00)
            .order("ben", "LU", "2026-03-01", 20_00)
            .order("cid", "LU", "2026-06-24", 20_00)
            .order("dan", "LU", "2025-09-01", 20_00)
            .order("dan", "LU", "2025-12-10", 20_00)
            .order("dan", "LU", "2026-03-20", 20_00)
            .order("dan", "LU", "2026-06-28", 20_00)
            .on("2026-06-30");

    private static final CustomerChurn CHURN = CustomerChurn.of(SHOP, ChurnSettings.within(90), ChurnRules.standard());

    private static List<String> who(ProfileSnapshot snapshot, Predicate<CustomerProfile> condition) {
        return Shop.names(snapshot.profiles().stream().filter(condition).toList());
    }

    @Test
    void rulesAreFilters() {
        ProfileSnapshot scored = CHURN.snapshot();

        assertThat(who(scored, Filter.parse("churn_rule = longer_than_usual").bind(scored.tenant(), scored.asOf())))
                .containsExactly("ann");
        assertThat(who(
                        scored,
                        Filter.parse("churn_rule = no_order and churn_rule = never_followed")
                                .bind(scored.tenant(), scored.asOf())))
                .containsExactly("ben");
        assertThat(who(scored, Filter.parse("churn_band = high").bind(scored.tenant(), scored.asOf())))
                .containsExactly("ann");
        assertThat(who(scored, Filter.parse("likely_orders >= 0").bind(scored.tenant(), scored.asOf())))
                .isEmpty();
    }

    @Test
    void rulesAreConditionsOfTasks() {
        assertThat(who(SHOP, CHURN.seenBy("never_followed"))).containsExactly("ben");
        assertThat(who(SHOP, CHURN.seenBy("renewal_skipped"))).isEmpty();
        assertThat(who(SHOP, CHURN.atLeast(ChurnBand.MEDIUM))).containsExactly("ann", "ben");
        assertThat(who(SHOP, CHURN.atLeast(ChurnBand.LOW))).containsExactly("ann", "ben", "cid", "dan");
    }

    @Test
    void bandsAreSegmentsWhereChurnWasLookedAt() {
        assertThat(BuiltInSegments.of(CHURN.snapshot(), HolidayWindow.standard(), RfmGrid.tenGroups()))
                .extracting(Segment::name)
                .endsWith("churn-low", "churn-medium", "churn-high");
        assertThat(BuiltInSegments.of(SHOP, HolidayWindow.standard(), RfmGrid.tenGroups()))
                .extracting(Segment::name)
                .doesNotContain("churn-high");
        assertThat(Shop.names(BuiltInSegments.churnBand(ChurnBand.MEDIUM).members(CHURN.snapshot())))
                .containsExactly("ben");
    }
}
