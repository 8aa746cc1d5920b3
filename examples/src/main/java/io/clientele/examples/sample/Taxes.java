package io.clientele.examples.sample;

import java.time.LocalDate;
import java.util.List;

/** Value added tax of the country the goods go to. Immutable. */
final class Taxes {
    private final List<Rate> rates = Table.rows("taxes.csv").stream()
            .map(row -> new Rate(
                    row.get(0),
                    LocalDate.parse(row.get(1)),
                    row.get(2),
                    Integer.parseInt(row.get(3)),
                    Integer.parseInt(row.get(4))))
            .toList();

    /** The rate in force on the day; Luxembourg's where the country is unknown, as at the till. */
    Rate in(String country, LocalDate day) {
        String taxed = country.isEmpty() ? "LU" : country;
        return rates.stream()
                .filter(rate -> rate.country.equals(taxed) && !rate.from.isAfter(day))
                .reduce((earlier, later) -> later)
                .orElseThrow(() -> new IllegalArgumentException("No rate of tax for " + taxed));
    }

    /** A rate in hundredths of a per cent. */
    record Rate(String country, LocalDate from, String label, int standard, int food) {
        /** The tax inside a price in cents, rounded half up. */
        long within(long gross, boolean ofFood) {
            long points = ofFood ? food : standard;
            return (2 * gross * points + 10_000 + points) / (2 * (10_000 + points));
        }

        /** For example {@code LU TVA 17%}. */
        String title() {
            return label + " " + standard / 100 + "%";
        }
    }
}
