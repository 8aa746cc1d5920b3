package io.clientele.benchmarks;

import io.clientele.money.Money;
import io.clientele.vat.LineVat;
import io.clientele.vat.total.DocumentTotals;
import io.clientele.vat.total.PricedDocument;
import io.clientele.vat.total.PricedLine;
import io.clientele.vat.total.RoundingPolicy;
import io.clientele.vat.treatment.SaleTreatments;
import io.clientele.vat.treatment.Treatment;
import io.clientele.vat.treatment.Treatments;
import java.io.PrintStream;
import java.math.BigDecimal;
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
 * anything is timed the totals of each order are compared. The orders are few enough to lie in the processor's caches,
 * as those do which a shop has just taken; of 10,000 the memory is timed as well.
 */
final class VatTotalsBenchmark implements VatPart {
    /** So many lines pass before anything is timed: the compiler of the JVM is at work until then. */
    private static final int WARM_UP_LINES = 1_500_000;

    private static final Currency EURO = Currency.getInstance("EUR");

    private final Treatments treatments = Treatments.by(VatOrders.rates());

    @Override
    public String name() {
        return "totals";
    }

    @Override
    public void run(Options options, PrintStream out) {
        int count = options.number("orders", 200);
        int repetitions = options.number("repetitions", 301);
        List<VatOrders.Placed> orders = VatOrders.of(count, new Random(42));
        List<Invoice> invoices = orders.stream().map(this::invoice).toList();
        long lines = orders.stream().mapToLong(order -> order.lines().size()).sum();
        compare(orders, invoices);
        out.printf("%,d order lines of %,d orders: the same totals%n", lines, count);
        measure(orders, invoices, repetitions, new Report(lines, out));
    }

    private record Report(long lines, PrintStream out) {
        void print(Timings ours, Timings mustang, Timings alone) {
            mustang.print(out, "Mustang", mustang);
            alone.print(out, "Mustang", mustang);
            ours.print(out, "Mustang", mustang);
            out.printf(
                    "Treatment, rate and totals: %.0f ns a line; Mustang's four figures: %.0f ns a line; %.1f times as fast%n",
                    ours.median() / lines, mustang.median() / lines, ours.timesAsFastAs(mustang));
            out.printf(
                    "Mustang's grand total alone, without what a document shows: %.0f ns a line; %.1f times as fast%n",
                    alone.median() / lines, ours.timesAsFastAs(alone));
        }
    }

    private DocumentTotals totals(VatOrders.Placed order) {
        SaleTreatments treated = treatments.of(order.sale());
        PricedDocument.Builder document = PricedDocument.builder().currency(EURO);
        for (VatOrders.Line line : order.lines()) {
            document.addLines(new PricedLine("line", vat(treated, line), line.price()));
        }
        return document.build().totals(RoundingPolicy.STANDARD).orThrow();
    }

    private static LineVat vat(SaleTreatments treated, VatOrders.Line line) {
        if (treated.of(line.supply()) instanceof Treatment.Decided decided) {
            return decided.vat();
        }
        throw new IllegalStateException("All facts are there");
    }

    /**
     * What a document shows: sums, tax for each rate, what is to be paid. Mustang works each of them out when asked.
     */
    private record Shown(BigDecimal net, BigDecimal gross, BigDecimal payable, int rates) {
        static Shown of(TransactionCalculator sums) {
            return new Shown(
                    sums.getTaxBasis(),
                    sums.getGrandTotal(),
                    sums.getDuePayable(),
                    sums.getTaxDetails().size());
        }

        void check(DocumentTotals ours) {
            boolean same = ours.net().amount().compareTo(net) == 0
                    && ours.gross().amount().compareTo(gross) == 0
                    && ours.payable().amount().compareTo(payable) == 0
                    && ours.groups().stream()
                                    .map(group -> group.vat().rate())
                                    .distinct()
                                    .count()
                            == rates;
            if (!same) {
                throw new IllegalStateException("An order comes to " + ours.gross() + ", by Mustang " + gross);
            }
        }
    }

    private Invoice invoice(VatOrders.Placed order) {
        Invoice invoice = new Invoice().setCurrency("EUR");
        SaleTreatments treated = treatments.of(order.sale());
        for (VatOrders.Line line : order.lines()) {
            BigDecimal percent = vat(treated, line).rate().percent();
            Product product = new Product("any", "", "C62", percent);
            invoice.addItem(
                    new Item(product, line.price().unitPrice(), line.price().quantity()));
        }
        return invoice;
    }

    private void compare(List<VatOrders.Placed> orders, List<Invoice> invoices) {
        for (int i = 0; i < orders.size(); i++) {
            Shown.of(new TransactionCalculator(invoices.get(i))).check(totals(orders.get(i)));
        }
    }

    private void measure(List<VatOrders.Placed> orders, List<Invoice> invoices, int repetitions, Report report) {
        Timings ours = new Timings("Clientele", repetitions);
        Timings mustang = new Timings("Mustang", repetitions);
        Timings alone = new Timings("Mustang, grand total", repetitions);
        for (int i = -warmUps(report.lines()); i < repetitions; i++) {
            long start = System.nanoTime();
            BigDecimal theirs = shown(invoices);
            long between = System.nanoTime();
            Money own = payable(orders);
            long end = System.nanoTime();
            BigDecimal grandTotals = grandTotals(invoices);
            long last = System.nanoTime();
            if (own.amount().compareTo(theirs) != 0 || own.amount().compareTo(grandTotals) != 0) {
                throw new IllegalStateException("All orders come to " + own + ", by Mustang " + theirs);
            }
            mustang.set(Math.max(0, i), between - start);
            ours.set(Math.max(0, i), end - between);
            alone.set(Math.max(0, i), last - end);
        }
        report.print(ours, mustang, alone);
    }

    private static int warmUps(long lines) {
        return Math.toIntExact(Math.max(20, WARM_UP_LINES / lines));
    }

    private static BigDecimal shown(List<Invoice> invoices) {
        BigDecimal sum = BigDecimal.ZERO;
        for (Invoice invoice : invoices) {
            sum = sum.add(Shown.of(new TransactionCalculator(invoice)).payable());
        }
        return sum;
    }

    private static BigDecimal grandTotals(List<Invoice> invoices) {
        BigDecimal sum = BigDecimal.ZERO;
        for (Invoice invoice : invoices) {
            sum = sum.add(new TransactionCalculator(invoice).getGrandTotal());
        }
        return sum;
    }

    private Money payable(List<VatOrders.Placed> orders) {
        Money sum = Money.zero(EURO);
        for (VatOrders.Placed order : orders) {
            sum = sum.plus(totals(order).payable());
        }
        return sum;
    }
}
