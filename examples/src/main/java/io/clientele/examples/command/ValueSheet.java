package io.clientele.examples.command;

import io.clientele.exchange.text.CsvOut;
import io.clientele.exchange.text.CsvProfile;
import io.clientele.value.CustomerHistories;
import io.clientele.value.CustomerValues;
import io.clientele.value.OccasionValues;
import io.clientele.value.Occasions;
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

    /** What a model foretells, row by row. */
    interface Foretold {
        double probabilityAlive(int row);

        double probabilityOfOrder(int row);

        double expectedOrders(int row);

        OptionalDouble expectedSpend(int row);

        OptionalDouble lifetimeValue(int row);

        Optional<LocalDate> nextOrder(int row);
    }

    /** By a model of times. */
    record ByTime(CustomerValues values, LocalDate asOf) implements Foretold {
        @Override
        public double probabilityAlive(int row) {
            return values.probabilityAlive(row);
        }

        @Override
        public double probabilityOfOrder(int row) {
            return values.probabilityOfOrder(row);
        }

        @Override
        public double expectedOrders(int row) {
            return values.expectedOrders(row);
        }

        @Override
        public OptionalDouble expectedSpend(int row) {
            return values.expectedSpend(row);
        }

        @Override
        public OptionalDouble lifetimeValue(int row) {
            return values.lifetimeValue(row);
        }

        @Override
        public Optional<LocalDate> nextOrder(int row) {
            OptionalDouble days = values.daysToNextOrder(row);
            return days.isPresent()
                    ? Optional.of(asOf.plusDays((long) Math.ceil(days.getAsDouble())))
                    : Optional.empty();
        }
    }

    /** By a model of occasions. */
    record ByOccasion(OccasionValues values, Occasions occasions) implements Foretold {
        @Override
        public double probabilityAlive(int row) {
            return values.probabilityAlive(row);
        }

        @Override
        public double probabilityOfOrder(int row) {
            return values.probabilityOfOrder(row);
        }

        @Override
        public double expectedOrders(int row) {
            return values.expectedOrders(row);
        }

        @Override
        public OptionalDouble expectedSpend(int row) {
            return values.expectedSpend(row);
        }

        @Override
        public OptionalDouble lifetimeValue(int row) {
            return values.lifetimeValue(row);
        }

        @Override
        public Optional<LocalDate> nextOrder(int row) {
            OptionalInt number = values.occasionsToNextOrder(row);
            return number.isPresent()
                    ? Optional.of(occasions.end(number.getAsInt()))
                            .filter(day -> day.isBefore(occasions.asOf().plusYears(NEVER_YEARS)))
                    : Optional.empty();
        }
    }

    /** The rows of the purchases are those of the histories. */
    static void write(CustomerHistories histories, RepeatPurchases purchases, Foretold values, OutputStream stream) {
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
                        .code(values.nextOrder(row).map(LocalDate::toString).orElse(""))
                        .code(Decimal.text(values.lifetimeValue(row)))
                        .endRow();
            }
        }
    }
}
