package io.clientele.benchmarks;

import com.helger.masterdata.vat.VATINSyntaxChecker;
import io.clientele.vat.number.VatNumbers;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/**
 * Form and check digits of VAT numbers on one thread, beside ph-masterdata, taking turns. The peer says yes or no, and
 * so are we asked; the answer that holds the number or the reason has a line of its own.
 *
 * <p>The numbers are of 22 states whose rules both programs know, nine in ten of them valid; those on which the two do
 * not agree are counted and left out before anything is timed.
 */
final class VatNumberSpeed implements VatPart {
    private static final int WARM_UPS = 60;

    /** How the numbers look: d a digit, l a letter, others themselves. Each state as often as the next. */
    private static final List<String> FORMS = List.of(
            "ATUdddddddd",
            "BE0ddddddddd",
            "BGddddddddd",
            "CY1dddddddl",
            "CZdddddddd",
            "DEddddddddd",
            "DKdddddddd",
            "EE10ddddddd",
            "ELddddddddd",
            "ESBdddddddd",
            "FIdddddddd",
            "FRddddddddddd",
            "HUdddddddd",
            "IEdddddddl",
            "ITddddddd0ddd",
            "LTddddddd1d",
            "LUdddddddd",
            "NLdddddddddB01",
            "PLdddddddddd",
            "PTddddddddd",
            "SEdddddddddd01",
            "SIdddddddd");

    @Override
    public String name() {
        return "numbers";
    }

    @Override
    public void run(Options options, PrintStream out) {
        int count = options.number("numbers", 100_000);
        int repetitions = options.number("repetitions", 61);
        List<String> numbers = agreed(generated(count, new Random(42)), out);
        Timings peer = new Timings("ph-masterdata", repetitions);
        Timings ours = new Timings("Clientele", repetitions);
        for (int i = -WARM_UPS; i < repetitions; i++) {
            long start = System.nanoTime();
            long valid = countByPeer(numbers);
            long between = System.nanoTime();
            long validToo = countByUs(numbers);
            long end = System.nanoTime();
            if (valid != validToo) {
                throw new IllegalStateException(valid + " valid numbers, by Clientele " + validToo);
            }
            peer.set(Math.max(0, i), between - start);
            ours.set(Math.max(0, i), end - between);
        }
        Timings reasons = reasons(numbers, repetitions);
        peer.print(out, "ph-masterdata", peer);
        ours.print(out, "ph-masterdata", peer);
        reasons.print(out, "ph-masterdata", peer);
        out.printf(
                "%.1f times as fast, %.1f with reasons; %.0f and %.0f ns a number%n",
                ours.timesAsFastAs(peer),
                peer.median() / reasons.median(),
                ours.median() / numbers.size(),
                reasons.median() / numbers.size());
    }

    /** Timed by itself, since the answers that it makes push the numbers out of the caches. */
    private static Timings reasons(List<String> numbers, int repetitions) {
        Timings reasons = new Timings("with reasons", repetitions);
        long valid = countByUs(numbers);
        for (int i = -WARM_UPS; i < repetitions; i++) {
            long start = System.nanoTime();
            long answered = countAnswers(numbers);
            long end = System.nanoTime();
            if (valid != answered) {
                throw new IllegalStateException(valid + " valid numbers, with reasons " + answered);
            }
            reasons.set(Math.max(0, i), end - start);
        }
        return reasons;
    }

    private static long countByPeer(List<String> numbers) {
        long valid = 0;
        for (String number : numbers) {
            valid += VATINSyntaxChecker.isValidVATIN(number) ? 1 : 0;
        }
        return valid;
    }

    private static long countByUs(List<String> numbers) {
        long valid = 0;
        for (String number : numbers) {
            valid += VatNumbers.isValid(number) ? 1 : 0;
        }
        return valid;
    }

    private static long countAnswers(List<String> numbers) {
        long valid = 0;
        for (String number : numbers) {
            valid += VatNumbers.check(number, Optional.empty()).isValid() ? 1 : 0;
        }
        return valid;
    }

    private static List<String> generated(int count, Random random) {
        List<String> numbers = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            String form = FORMS.get(random.nextInt(FORMS.size()));
            boolean valid = random.nextInt(10) > 0;
            String number = filled(form, random);
            while (valid != VatNumbers.isValid(number)) {
                number = filled(form, random);
            }
            numbers.add(number);
        }
        return numbers;
    }

    private static String filled(String form, Random random) {
        StringBuilder number = new StringBuilder(form);
        for (int i = 2; i < form.length(); i++) {
            switch (form.charAt(i)) {
                case 'd' -> number.setCharAt(i, (char) ('0' + random.nextInt(10)));
                case 'l' -> number.setCharAt(i, (char) ('A' + random.nextInt(26)));
                default -> {}
            }
        }
        return number.toString();
    }

    private static List<String> agreed(List<String> numbers, PrintStream out) {
        List<String> agreed = numbers.stream()
                .filter(number -> VatNumbers.isValid(number) == VATINSyntaxChecker.isValidVATIN(number))
                .toList();
        out.printf(
                "%,d VAT numbers of %d states, %,d valid, on one thread; %d left out, on which the two disagree%n",
                agreed.size(), FORMS.size(), countByUs(agreed), numbers.size() - agreed.size());
        return agreed;
    }
}
