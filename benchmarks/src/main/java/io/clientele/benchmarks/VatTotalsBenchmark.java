package io.clientele.benchmarks;

import io.clientele.vat.LineVat;
import io.clientele.vat.total.DocumentTotals;
import io.clientele.vat.total.PricedDocument;
import io.clientele.vat.total.PricedLine;
import io.clientele.vat.total.RoundingPolicy;
import io.clientele.vat.treatment.Treatment;
import io.clientele.vat.treatment.Treatments;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Random;
import org.mustangproject.Invoice;
import org.mustangproject.Item;
import org.mustangproject.Product;
import org.mustangproject.ZUGFeRD.TransactionCalculator;

/**
 * Treatment, rate and totals of order lines, beside Mustang's totals of the same lines, one thread, taking turns.
 * Mustang is given the rates and sums only; this library decides each line and looks its rate up as well. Before
 * anything is timed the totals of each order are compared.
 */
final class VatTotalsBenchmark implements VatPart {
    private static final int WARM_UPS = 5;
    private static final Currency EURO = Currency.getInstance("EUR");

    private final Treatments treatments = Treatments.by(VatOrders.rates());

    @Override
    public void run(Options options, PrintStream out) {
        int count = options.number("orders", 20_000);
        int repetitions = options.number("repetitions", 7);
        List<VatOrders.Placed> orders = VatOrders.of(count, new Random(42));
        List<Invoice> invoices = orders.stream().map(this::invoice).toList();
        long lines = orders.stream().mapToLong(order -> order.lines().size()).sum();
        compare(orders, invoices);
        out.printf("%,d order lines of %,d orders: the same totals%n", lines, count);
        measure(orders, invoices, repetitions, new Report(lines, out));
    }

    private record Report(long lines, PrintStream out) {
        void print(Timings ours, Timings mustang) {
            mustang.print(out, "Mustang", mustang);
            ours.print(out, "Mustang", mustang);
            out.printf(
                    "Treatment, rate and totals: %.0f ns a line; Mustang's totals: %.0f ns a line; %.1f times as fast%n",
                    ours.median() / lines, mustang.median() / lines, mustang.median() / ours.median());
        }
    }

    private DocumentTotals totals(VatOrders.Placed order) {
        PricedDocument.Builder document = PricedDocument.builder().currency(EURO);
        for (VatOrders.Line line : order.lines()) {
            document.addLines(new PricedLine("line", vat(order, line), line.price()));
        }
        return document.build().totals(RoundingPolicy.STANDARD).orThrow();
    }

    private LineVat vat(VatOrders.Placed order, VatOrders.Line line) {
        if (treatments.of(order.sale(), line.supply()) instanceof Treatment.Decided decided) {
            return decided.vat();
        }
        throw new IllegalStateException("All facts are there");
    }

    private Invoice invoice(VatOrders.Placed order) {
        Invoice invoice = new Invoice().setCurrency("EUR");
        for (VatOrders.Line line : order.lines()) {
            BigDecimal percent = vat(order, line).rate().percent();
            Product product = new Product("any", "", "C62", percent);
            invoice.addItem(
                    new Item(product, line.price().unitPrice(), line.price().quantity()));
        }
        return invoice;
    }

    private void compare(List<VatOrders.Placed> orders, List<Invoice> invoices) {
        for (int i = 0; i < orders.size(); i++) {
            BigDecimal ours = totals(orders.get(i)).gross().amount();
            BigDecimal theirs = new TransactionCalculator(invoices.get(i)).getGrandTotal();
            if (ours.compareTo(theirs) != 0) {
                throw new IllegalStateException("Order " + i + " comes to " + ours + ", by Mustang " + theirs);
            }
        }
    }

    private void measure(List<VatOrders.Placed> orders, List<Invoice> invoices, int repetitions, Report report) {
        Timings ours = new Timings("Clientele", repetitions);
        Timings mustang = new Timings("Mustang", repetitions);
        for (int i = -WARM_UPS; i < repetitions; i++) {
            long start = System.nanoTime();
            List<BigDecimal> theirSums = new ArrayList<>(invoices.size());
            for (Invoice invoice : invoices) {
                theirSums.add(new TransactionCalculator(invoice).getGrandTotal());
            }
            long between = System.nanoTime();
            List<DocumentTotals> ourSums = new ArrayList<>(orders.size());
            for (VatOrders.Placed order : orders) {
                ourSums.add(totals(order));
            }
            long end = System.nanoTime();
            if (theirSums.size() != ourSums.size()) {
                throw new IllegalStateException("Not all orders were summed up");
            }
            mustang.set(Math.max(0, i), between - start);
            ours.set(Math.max(0, i), end - between);
        }
        report.print(ours, mustang);
    }
}
