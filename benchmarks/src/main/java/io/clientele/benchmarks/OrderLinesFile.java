package io.clientele.benchmarks;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.SplittableRandom;

/**
 * A generated file of order lines, a row for each: three years of orders by time, four lines in an order on average,
 * products with long names, three orders in a hundred returns, one in fifty cancelled.
 *
 * @param path the file
 * @param lines how many lines
 * @param orders how many orders
 * @param customers how many customers
 */
record OrderLinesFile(Path path, int lines, int orders, int customers) {
    static final LocalDate LAST_DAY = LocalDate.of(2025, 12, 31);

    private static final int DAYS = 3 * 365;
    private static final int PRODUCTS = 4_000;
    private static final String[] COUNTRIES = {"LU", "FR", "DE", "BE", "United Kingdom", "NL", "AT", "IT"};

    /** Writes the file. */
    static OrderLinesFile generate(Path path, int lines, int orders, int customers, long seed) throws IOException {
        SplittableRandom random = new SplittableRandom(seed);
        LocalDateTime start = LAST_DAY.minusDays(DAYS - 1L).atStartOfDay();
        try (BufferedWriter out = Files.newBufferedWriter(path)) {
            out.write(
                    "order_id,ordered_at,customer_id,email,name,country,currency,status,line_sku,line_name,line_category,"
                            + "line_quantity,line_price\n");
            int written = 0;
            for (int order = 0; order < orders; order++) {
                long second = order * (DAYS * 86_400L) / orders;
                int remaining = orders - order;
                int most = lines - written - (remaining - 1);
                int count = remaining == 1 ? most : Math.min(most, 1 + random.nextInt(2 * lines / orders - 1));
                write(out, order, start.plusSeconds(second), customer(random, customers), count, random);
                written += count;
            }
        }
        return new OrderLinesFile(path, lines, orders, customers);
    }

    private static int customer(SplittableRandom random, int customers) {
        double x = random.nextDouble();
        return (int) (customers * x * Math.sqrt(x));
    }

    private static void write(
            BufferedWriter out, int order, LocalDateTime at, int customer, int lines, SplittableRandom random)
            throws IOException {
        boolean isReturn = random.nextInt(100) < 3;
        String head = (isReturn ? "C" : "") + (536_365 + order) + "," + at + "," + (10_000 + customer) + ",customer"
                + customer + "@mail" + customer % 7 + ".example,Given" + customer % 997 + " Family" + customer + ","
                + COUNTRIES[customer % COUNTRIES.length] + ",EUR,"
                + (random.nextInt(50) == 0 ? "cancelled" : "completed") + ",";
        for (int i = 0; i < lines; i++) {
            int product = random.nextInt(PRODUCTS);
            out.write(head + "SKU" + product + ",\"SET OF " + product % 12 + " CANDLES, NO. " + product
                    + "\",Category " + product % 40 + "," + (isReturn ? -1 : 1) * (1 + random.nextInt(6)) + ","
                    + (1 + product % 30) + "." + (10 + product % 90) + "\n");
        }
    }
}
