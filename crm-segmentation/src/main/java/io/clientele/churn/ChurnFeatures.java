package io.clientele.churn;

import io.clientele.profile.PurchaseColumns;
import io.clientele.value.HistorySettings;
import io.clientele.value.RepeatPurchases;
import io.clientele.value.TimeScale;
import java.time.LocalDate;
import java.util.List;
import org.apache.commons.math3.util.FastMath;

/**
 * What logistic regression looks at, as of a day. Times are told in parts of others, so that what is learned on a young
 * shop still holds when it is older. Immutable.
 */
final class ChurnFeatures {
    static final int ORDERS = 0;
    static final int SILENCE = 1;
    static final int GAP = 2;
    static final int ONCE = 3;
    static final int RATE = 4;
    static final int SPEND = 5;
    static final int TENURE = 6;
    private static final int COUNT = 7;

    private final RepeatPurchases histories;
    private final double[][] rows;

    private ChurnFeatures(RepeatPurchases histories, double[][] rows) {
        this.histories = histories;
        this.rows = rows;
    }

    static ChurnFeatures on(LocalDate day, PurchaseColumns columns) {
        RepeatPurchases histories = histories(day, columns);
        double[] spent = spent(day, columns);
        double oldest = 1;
        for (int row = 0; row < histories.size(); row++) {
            oldest = Math.max(oldest, histories.age(row));
        }
        double[][] rows = new double[histories.size()][COUNT];
        for (int row = 0; row < histories.size(); row++) {
            fill(rows[row], histories, row, spent[histories.customer(row)], oldest);
        }
        return new ChurnFeatures(histories, rows);
    }

    static RepeatPurchases histories(LocalDate day, PurchaseColumns columns) {
        return RepeatPurchases.of(
                columns.customers(),
                columns.customer(),
                columns.epochDay(),
                columns.amountMinor(),
                new HistorySettings(day, TimeScale.DAYS, 0));
    }

    private static double[] spent(LocalDate day, PurchaseColumns columns) {
        double[] spent = new double[columns.customers()];
        for (int i = 0; i < columns.customer().length; i++) {
            if (columns.epochDay()[i] <= day.toEpochDay()) {
                spent[columns.customer()[i]] += columns.amountMinor()[i];
            }
        }
        return spent;
    }

    private static void fill(double[] features, RepeatPurchases histories, int row, double spent, double oldest) {
        int x = histories.frequency(row);
        double silence = histories.age(row) - histories.recency(row);
        double age = histories.age(row);
        features[ORDERS] = FastMath.log(1 + x);
        features[SILENCE] = silence / (age + 1);
        features[GAP] = x == 0 ? 0 : FastMath.log((silence + 1) / (histories.recency(row) / x + 1));
        features[ONCE] = x == 0 ? 1 : 0;
        features[RATE] = FastMath.log(1 + x * 365.0 / (age + 30));
        features[SPEND] = FastMath.log(1 + Math.max(0, spent) / (x + 1));
        features[TENURE] = (age + 1) / (oldest + 1);
    }

    RepeatPurchases histories() {
        return histories;
    }

    double[] row(int row) {
        return rows[row];
    }

    double[][] rows() {
        return rows;
    }

    /** What raises or lowers a risk, in words that complete "because the customer …". */
    static String words(RepeatPurchases histories, int row, int feature, boolean raises) {
        int x = histories.frequency(row);
        long silence = Math.round(histories.age(row) - histories.recency(row));
        return switch (feature) {
            case SILENCE, GAP ->
                x == 0
                        ? "ordered last " + silence + " days ago"
                        : "ordered last " + silence + " days ago, usually every "
                                + Math.max(1, Math.round(histories.recency(row) / x));
            case TENURE -> "has been here for " + Math.round(histories.age(row)) + " days";
            case SPEND -> raises ? "spends less than others" : "spends more than others";
            default -> x == 0 ? "has ordered on one day only" : "has ordered on " + (x + 1) + " days";
        };
    }

    static List<Integer> all() {
        return List.of(ORDERS, SILENCE, GAP, ONCE, RATE, SPEND, TENURE);
    }
}
