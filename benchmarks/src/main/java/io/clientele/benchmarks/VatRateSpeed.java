package io.clientele.benchmarks;

import io.clientele.vat.ProductCategory;
import io.clientele.vat.rate.RateAnswer;
import io.clientele.vat.rate.Territories;
import io.clientele.vat.rate.Territory;
import io.clientele.vat.rate.VatRates;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;

/** Look-up of a rate by territory, kind of goods and day on one thread: nanoseconds and bytes. */
final class VatRateSpeed implements VatPart {
    private static final int QUESTIONS = 1 << 12;
    private static final int ROUNDS = 500;
    private static final int WARM_UPS = 5;

    private record Question(Territory territory, ProductCategory category, LocalDate day) {}

    @Override
    public String name() {
        return "rates";
    }

    @Override
    public void run(Options options, PrintStream out) {
        int repetitions = options.number("repetitions", 9);
        List<Question> questions = questions(new Random(42));
        var threads = (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
        long fastest = Long.MAX_VALUE;
        long found = 0;
        long bytes = 0;
        for (int i = -WARM_UPS; i < repetitions; i++) {
            long before = threads.getCurrentThreadAllocatedBytes();
            long start = System.nanoTime();
            found = count(questions);
            long end = System.nanoTime();
            bytes = threads.getCurrentThreadAllocatedBytes() - before;
            fastest = i < 0 ? fastest : Math.min(fastest, end - start);
        }
        double lookUps = (double) QUESTIONS * ROUNDS;
        out.printf(
                "Rates by territory, kind of goods and day: %.1f ns and %.4f bytes a look-up, %.0f %% of them found%n",
                fastest / lookUps, bytes / lookUps, 100 * found / lookUps);
    }

    private static long count(List<Question> questions) {
        VatRates rates = VatRates.standard();
        long found = 0;
        for (int round = 0; round < ROUNDS; round++) {
            for (int i = 0; i < QUESTIONS; i++) {
                Question question = questions.get(i);
                found += rates.rate(question.territory(), question.category(), question.day())
                                instanceof RateAnswer.Found
                        ? 1
                        : 0;
            }
        }
        return found;
    }

    private static List<Question> questions(Random random) {
        List<Territory> states = Territories.standard().memberStates().stream()
                .map(state -> Territories.standard().byCode(state.code()).orElseThrow())
                .toList();
        List<ProductCategory> kinds = List.of(
                ProductCategory.STANDARD,
                new ProductCategory("food"),
                new ProductCategory("books"),
                new ProductCategory("accommodation"));
        LocalDate first = LocalDate.parse("2015-01-01");
        return random.ints(QUESTIONS)
                .mapToObj(any -> new Question(
                        states.get(random.nextInt(states.size())),
                        kinds.get(random.nextInt(kinds.size())),
                        first.plusDays(random.nextInt(4200))))
                .toList();
    }
}
