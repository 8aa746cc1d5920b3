package io.clientele.examples.command;

import io.clientele.exchange.text.CsvOut;
import io.clientele.exchange.text.CsvProfile;
import io.clientele.value.CustomerHistories;
import io.clientele.value.CustomerValues;
import io.clientele.value.RepeatPurchases;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalDouble;

/** The file that {@code crm clv} writes. */
final class ValueSheet {
    private static final List<String> COLUMNS = List.of(
            "customer",
            "frequency",
            "recency",
            "age",
            "mean_value",
            "p_alive",
            "p_order",
            "expected_orders",
            "expected_spend",
            "next_order",
            "lifetime_value");

    private ValueSheet() {}

    static void write(CustomerHistories histories, CustomerValues values, LocalDate asOf, OutputStream stream) {
        RepeatPurchases purchases = histories.purchases();
        try (CsvOut csv = new CsvOut(stream, CsvProfile.MACHINE)) {
            csv.header(COLUMNS);
            for (int row = 0; row < purchases.size(); row++) {
                csv.key(
                                histories.profile(row).customer(),
                                histories.profile(row).id().value())
                        .number(purchases.frequency(row))
                        .number(Decimal.of(purchases.recency(row)))
                        .number(Decimal.of(purchases.age(row)))
                        .number(Decimal.of(purchases.meanValue(row)))
                        .number(Decimal.of(values.probabilityAlive(row)))
                        .number(Decimal.of(values.probabilityOfOrder(row)))
                        .number(Decimal.of(values.expectedOrders(row)))
                        .code(Decimal.text(values.expectedSpend(row)))
                        .code(day(asOf, values.daysToNextOrder(row)))
                        .code(Decimal.text(values.lifetimeValue(row)))
                        .endRow();
            }
        }
    }

    private static String day(LocalDate asOf, OptionalDouble days) {
        return days.isPresent()
                ? asOf.plusDays((long) Math.ceil(days.getAsDouble())).toString()
                : "";
    }
}
