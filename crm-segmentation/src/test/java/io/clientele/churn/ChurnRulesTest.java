package io.clientele.churn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class ChurnRulesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 30);

    /** A customer who bought for ten euro each so many days ago. */
    private static BuyerOrders bought(int... daysAgo) {
        return new BuyerOrders(
                TODAY,
                Arrays.stream(daysAgo)
                        .mapToObj(days -> new BuyerOrders.Purchase(TODAY.minusDays(days), 10_00))
                        .toList(),
                OptionalDouble.of(30));
    }

    @Test
    void noOrderForSoManyDays() {
        assertThat(new ChurnRule.NoOrderFor(90).reason(bought(90))).contains("No order for 90 days");
        assertThat(new ChurnRule.NoOrderFor(90).reason(bought(89, 200))).isEmpty();
    }

    @Test
    void aGapIsMeasuredByTheCustomersOwnRhythm() {
        ChurnRule rule = new ChurnRule.LongerThanUsual(2);

        assertThat(rule.reason(bought(21, 31, 41)))
                .contains("No order for 21 days, where this customer used to order every 10 days");
        assertThat(rule.reason(bought(20, 30, 40))).isEmpty();
    }

    @Test
    void whoHasNoRhythmYetIsMeasuredByTheShops() {
        ChurnRule rule = new ChurnRule.LongerThanUsual(2);

        assertThat(rule.reason(bought(61)))
                .contains("No order for 61 days, where customers of the shop order every 30 days");
        assertThat(rule.reason(bought(60, 61))).isEmpty();
        assertThat(rule.reason(new BuyerOrders(TODAY, bought(400).purchases(), OptionalDouble.empty())))
                .isEmpty();
    }

    @Test
    void fewerOrdersThanBefore() {
        ChurnRule rule = new ChurnRule.OrdersFall(30, 0.5);

        assertThat(rule.reason(bought(5, 35, 45))).contains("1 order in the last 30 days, 2 in those before");
        assertThat(rule.reason(bought(5, 10, 35, 45))).isEmpty();
        assertThat(rule.reason(bought(45))).isEmpty();
    }

    @Test
    void lessSpentThanBefore() {
        assertThat(new ChurnRule.SpendFalls(30, 0.5).reason(bought(5, 30, 31, 45, 59)))
                .contains("Spend of the last 30 days is 75 % below that of the days before");
        assertThat(new ChurnRule.SpendFalls(30, 0.9).reason(bought(5, 35))).isEmpty();
    }

    @Test
    void aRenewalThatWasSkipped() {
        assertThat(new ChurnRule.RenewalSkipped(30, 5).reason(bought(36))).contains("The renewal is 6 days late");
        assertThat(new ChurnRule.RenewalSkipped(30, 5).reason(bought(35))).isEmpty();
    }

    @Test
    void aFirstOrderThatNoOtherFollowed() {
        assertThat(new ChurnRule.NeverFollowed(60).reason(bought(60, 60)))
                .contains("The first order, 60 days ago, was never followed by another");
        assertThat(new ChurnRule.NeverFollowed(60).reason(bought(60, 61))).isEmpty();
    }

    @Test
    void theHighestBandCountsAndItsReasonsComeFirst() {
        ChurnRules.Verdict verdict = ChurnRules.standard().judge(bought(190));

        assertThat(verdict.band()).isEqualTo(ChurnBand.HIGH);
        assertThat(verdict.reasons()).startsWith("No order for 190 days").hasSizeGreaterThan(2);
        assertThat(verdict.rules())
                .startsWith("no_order")
                .contains("never_followed")
                .doesNotHaveDuplicates();
        assertThat(ChurnRules.standard().judge(bought(3, 30)).band()).isEqualTo(ChurnBand.LOW);
        assertThat(ChurnRules.standard().judge(bought(3, 30)).reasons()).isEmpty();
    }

    @Property(tries = 200, seed = "20261129")
    void silenceNeverLowersTheBand(@ForAll @IntRange(max = 300) int first, @ForAll @IntRange(max = 300) int more) {
        ChurnRules silence = new ChurnRules(List.of())
                .and(ChurnBand.HIGH, new ChurnRule.LongerThanUsual(4))
                .and(ChurnBand.MEDIUM, new ChurnRule.NoOrderFor(60));

        assertThat(silence.judge(bought(first + more, first + more + 20)).band())
                .isGreaterThanOrEqualTo(silence.judge(bought(first, first + 20)).band());
    }

    @Test
    void settingsWithoutSenseAreRefused() {
        assertThatThrownBy(() -> new ChurnRule.NoOrderFor(0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new ChurnRule.LongerThanUsual(1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new ChurnRule.OrdersFall(30, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new ChurnRule.RenewalSkipped(30, -1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> bought()).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> bought(-1)).isInstanceOf(IllegalArgumentException.class);
    }
}
