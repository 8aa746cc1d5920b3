package io.clientele.value;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * The published sample of CDNOW (Fader and Hardie): 2,357 customers who first bought in the first quarter of 1997. The
 * file is not part of the project; its folder is given by the property {@code clientele.data}.
 */
public final class Cdnow {
    public static final LocalDate CALIBRATED = LocalDate.of(1997, 9, 30);
    public static final LocalDate END = LocalDate.of(1998, 6, 30);

    private final int customers;
    private final int[] customer;
    private final int[] epochDay;
    private final long[] cents;

    private Cdnow(int customers, int[] customer, int[] epochDay, long[] cents) {
        this.customers = customers;
        this.customer = customer;
        this.epochDay = epochDay;
        this.cents = cents;
    }

    public static Cdnow read() throws IOException {
        String folder = Objects.requireNonNull(System.getProperty("clientele.data"), "clientele.data");
        List<String[]> rows = Files.readAllLines(Path.of(folder, "data", "scores", "cdnow_sample.csv")).stream()
                .skip(1)
                .map(line -> line.split(",", -1))
                .toList();
        List<String> names =
                rows.stream().map(row -> row[1]).distinct().sorted().toList();
        return new Cdnow(
                names.size(),
                rows.stream().mapToInt(row -> names.indexOf(row[1])).toArray(),
                rows.stream()
                        .mapToInt(row -> (int) LocalDate.parse(row[2]).toEpochDay())
                        .toArray(),
                rows.stream()
                        .mapToLong(
                                row -> new BigDecimal(row[4]).movePointRight(2).longValueExact())
                        .toArray());
    }

    public RepeatPurchases on(LocalDate day, TimeScale scale) {
        return RepeatPurchases.of(
                customers, customer, epochDay, cents, HistorySettings.asOf(day).in(scale));
    }
}
