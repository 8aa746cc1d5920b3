package io.clientele.examples.command;

import io.clientele.exchange.text.CsvOut;
import io.clientele.exchange.text.CsvProfile;
import io.clientele.value.CustomerHistories;
import io.clientele.value.CustomerValues;
import io.clientele.value.OccasionValues;
import io.clientele.value.Occasions;
import io.clientele.value.Outlook;
import io.clientele.value.RepeatPurchases;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/** The file that {@code crm clv} writes. */
final class ValueSheet {
    private static final int NEVER_YEARS = 10;

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

    /** By which day one in two such customers order again, if they still are customers; empty when that is never. */
    @FunctionalInterface
    interface NextOrder {
        Optional<LocalDate> of(int row);

        /** By a model of times. */
        static NextOrder of(CustomerValues values, LocalDate asOf) {
            return row -> {
                OptionalDouble days = values.daysToNextOrder(row);
                return days.isPresent()
                        ? Optional.of(asOf.plusDays((long) Math.ceil(days.getAsDouble())))
                        : Optional.empty();
            };
        }

        /** By a model of occasions. */
        static NextOrder of(OccasionValues values, Occasions occasions) {
            LocalDate never = occasions.asOf().plusYears(NEVER_YEARS);
            return row -> {
                OptionalInt number = values.occasionsToNextOrder(row);
                return number.isPresent()
                        ? Optional.of(occasions.end(number.getAsInt())).filter(day -> day.isBefore(never))
                        : Optional.empty();
            };
        }
    }

    /** The rows of the purchases are those of the histories. */
    static void write(
            CustomerHistories histories,
            RepeatPurchases purchases,
            Outlook values,
            NextOrder next,
            OutputStream stream) {
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
                        .code(next.of(row).map(LocalDate::toString).orElse(""))
                        .code(Decimal.text(values.lifetimeValue(row)))
                        .endRow();
            }
        }
    }
}
