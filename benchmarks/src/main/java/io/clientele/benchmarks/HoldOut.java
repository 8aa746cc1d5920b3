package io.clientele.benchmarks;

import io.clientele.churn.Accuracy;
import io.clientele.churn.ChurnModel;
import io.clientele.churn.ChurnModels;
import io.clientele.churn.ChurnScores;
import io.clientele.churn.ChurnSettings;
import io.clientele.profile.PurchaseColumns;
import io.clientele.value.CustomerValues;
import io.clientele.value.FitSettings;
import io.clientele.value.HistorySettings;
import io.clientele.value.ModelFit;
import io.clientele.value.ModelType;
import io.clientele.value.PurchaseFits;
import io.clientele.value.RepeatPurchases;
import io.clientele.value.ValueSettings;
import java.io.IOException;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What each method says of a shop's customers on a day, beside what they bought afterwards. */
final class HoldOut {
    private final PurchaseColumns orders;
    private final LocalDate asOf;
    private final int days;
    private final RepeatPurchases before;
    private final int[] came;

    private HoldOut(PurchaseColumns orders, LocalDate asOf, int days) {
        this.orders = orders;
        this.asOf = asOf;
        this.days = days;
        this.before = histories(asOf);
        RepeatPurchases after = histories(asOf.plusDays(days));
        this.came = new int[before.size()];
        for (int row = 0, later = 0; row < came.length; row++) {
            while (after.customer(later) < before.customer(row)) {
                later++;
            }
            came[row] = after.frequency(later) - before.frequency(row);
        }
    }

    /** A CSV with the columns order id, customer, day, currency, total and no quotes. */
    static HoldOut read(Path file, LocalDate asOf, int days) throws IOException {
        List<String[]> rows = Files.readAllLines(file).stream()
                .skip(1)
                .map(line -> line.split(",", -1))
                .toList();
        Map<String, Integer> customers = new TreeMap<>();
        rows.forEach(row -> customers.put(row[1], 0));
        int next = 0;
        for (Map.Entry<String, Integer> customer : customers.entrySet()) {
            customer.setValue(next++);
        }
        return new HoldOut(
                PurchaseColumns.of(
                        customers.size(),
                        rows.stream()
                                .mapToInt(row -> customers.getOrDefault(row[1], 0))
                                .toArray(),
                        rows.stream()
                                .mapToInt(row -> (int) LocalDate.parse(row[2]).toEpochDay())
                                .toArray(),
                        rows.stream()
                                .mapToLong(row ->
                                        new BigDecimal(row[4]).movePointRight(2).longValueExact())
                                .toArray()),
                asOf,
                days);
    }

    private RepeatPurchases histories(LocalDate day) {
        return RepeatPurchases.of(
                orders.customers(),
                orders.customer(),
                orders.epochDay(),
                orders.amountMinor(),
                HistorySettings.asOf(day));
    }

    void print(PrintStream out) {
        out.printf("%,d customers on %s, and the %d days after it%n", before.size(), asOf, days);
        out.printf("%-26s %6s %6s %6s %6s %6s %7s%n", "method", "auc", "lift", "brier", "calib.", "mae", "total");
        for (ModelType type : ModelType.values()) {
            PurchaseFits.fit(type, before, FitSettings.standard())
                    .fitted()
                    .ifPresent(fit -> print(type.label(), fit, out));
        }
        Optional<ChurnModel> chosen =
                ChurnModels.fit(orders, asOf, ChurnSettings.within(days)).fitted();
        chosen.ifPresent(model -> {
            ChurnScores scores = model.scores();
            double[] returns = new double[came.length];
            double[] expected = new double[came.length];
            double[] likely = new double[came.length];
            for (int row = 0; row < came.length; row++) {
                returns[row] = scores.probabilityOfReturn(row);
                expected[row] = scores.expectedOrders(row);
                likely[row] = scores.likelyOrders(row);
            }
            print("chosen: " + model.method().label(), Accuracy.of(returns, expected, came), out);
            Accuracy ofLikely = Accuracy.of(returns, likely, came);
            out.printf(
                    "%-56s %6.3f %+6.1f%%%n",
                    "  likely orders, whole numbers", ofLikely.ordersError(), 100 * ofLikely.totalError());
        });
    }

    private void print(String name, ModelFit fit, PrintStream out) {
        CustomerValues values = CustomerValues.ofOrders(before, fit.model(), ValueSettings.over(days));
        double[] returns = new double[came.length];
        double[] expected = new double[came.length];
        for (int row = 0; row < came.length; row++) {
            returns[row] = values.probabilityOfOrder(row);
            expected[row] = values.expectedOrders(row);
        }
        print(name, Accuracy.of(returns, expected, came), out);
    }

    private static void print(String name, Accuracy accuracy, PrintStream out) {
        out.printf(
                "%-26s %6.3f %6.2f %6.3f %6.3f %6.3f %+6.1f%%%n",
                name,
                accuracy.auc(),
                accuracy.lift(),
                accuracy.brier(),
                accuracy.calibrationError(),
                accuracy.ordersError(),
                100 * accuracy.totalError());
    }
}
