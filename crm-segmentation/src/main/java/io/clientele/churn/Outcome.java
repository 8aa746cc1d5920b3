package io.clientele.churn;

import io.clientele.profile.PurchaseColumns;
import io.clientele.value.RepeatPurchases;
import java.time.LocalDate;

/** What customers bought after a day. */
final class Outcome {
    private Outcome() {}

    /** The purchase days of each row's customer after one day and up to another. */
    static int[] orders(PurchaseColumns columns, RepeatPurchases before, LocalDate to) {
        RepeatPurchases after = ChurnFeatures.histories(to, columns);
        int[] orders = new int[before.size()];
        int later = 0;
        for (int row = 0; row < orders.length; row++) {
            while (after.customer(later) < before.customer(row)) {
                later++;
            }
            orders[row] = after.frequency(later) - before.frequency(row);
        }
        return orders;
    }

    static double[] labels(int[] orders) {
        double[] labels = new double[orders.length];
        for (int i = 0; i < orders.length; i++) {
            labels[i] = orders[i] > 0 ? 1 : 0;
        }
        return labels;
    }
}
