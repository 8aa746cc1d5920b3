package io.clientele.churn;

import static org.assertj.core.api.Assertions.assertThat;

import io.clientele.profile.PurchaseColumns;
import java.time.LocalDate;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** Shops that nothing can be learned of, or of which it is hard to. */
class ChurnBadInputTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 30);
    private static final int DAY = (int) TODAY.toEpochDay();

    private final IntStream.Builder customers = IntStream.builder();
    private final IntStream.Builder days = IntStream.builder();
    private final LongStream.Builder amounts = LongStream.builder();
    private int next;

    private void order(int customer, int daysAgo, long cents) {
        customers.add(customer);
        days.add(DAY - daysAgo);
        amounts.add(cents);
        next = Math.max(next, customer + 1);
    }

    private PurchaseColumns shop() {
        return PurchaseColumns.of(
                next,
                customers.build().toArray(),
                days.build().toArray(),
                amounts.build().toArray());
    }

    /** Eight hundred customers, some of whom come back. */
    private void usualCustomers() {
        Random random = new Random(3);
        for (int i = 0; i < 800; i++) {
            int ago = random.nextInt(700);
            order(i, ago, 20_00);
            while (random.nextInt(100) < 50 && ago > 0) {
                ago = Math.max(0, ago - 1 - random.nextInt(90));
                order(i, ago, 20_00);
            }
        }
    }

    @Test
    void oneCustomerAndNoneAreRefused() {
        assertThat(ChurnModels.fit(shop(), TODAY, ChurnSettings.within(90)).fitted())
                .isEmpty();
    }

    @Test
    void whereAllBoughtOnceOrOnOneDayThereIsNothingToLearn() {
        for (int i = 0; i < 700; i++) {
            order(i, 40, 20_00);
            order(i, 40, 20_00);
        }

        assertThat(ChurnModels.fit(shop(), TODAY, ChurnSettings.within(30)).fitted())
                .isEmpty();
    }

    @Test
    void strangeCustomersAmongOthersHaveRisks() {
        usualCustomers();
        for (int i = 0; i < 322; i++) {
            order(800, 3 * i, 1_00);
            order(801, 45 * i, 9_000_000_00L);
        }
        order(802, 14_610, 20_00);
        order(803, 0, 0);
        order(804, 200, 20_00);
        order(804, 100, -90_00);
        order(805, -1, 20_00);
        order(806, 50, -20_00);

        ChurnScores scores = ChurnModels.fit(shop(), TODAY, ChurnSettings.within(90))
                .fitted()
                .orElseThrow()
                .scores();

        assertThat(scores.size()).isEqualTo(805);
        for (int row = 0; row < scores.size(); row++) {
            assertThat(scores.probabilityOfReturn(row)).isBetween(0.0, 1.0);
            assertThat(scores.risk(row)).isBetween(0.0, 1.0);
            assertThat(scores.expectedOrders(row)).isFinite().isNotNegative();
            assertThat(scores.drivers(row)).isNotEmpty();
        }
    }
}
