package io.clientele.benchmarks;

import io.clientele.address.Country;
import io.clientele.person.Phone;
import io.clientele.person.PhoneNumbers;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/**
 * Phone numbers made E.164: this library's reader beside bare libphonenumber in the same process, taking turns.
 *
 * <p>The numbers are of seven countries, written as customers write them; one in ten is no valid number. Before
 * anything is timed the answers are compared, each with each.
 */
final class PhoneBenchmark implements Benchmark {
    private static final int WARM_UPS = 2;

    /** A country and the beginnings and remaining digits of its mobile and fixed numbers. */
    private record Numbers(String country, String code, String trunk, String begins, int digits) {}

    private static final List<Numbers> NUMBERS = List.of(
            new Numbers("LU", "352", "", "6211", 5),
            new Numbers("LU", "352", "", "26", 6),
            new Numbers("DE", "49", "0", "151", 8),
            new Numbers("DE", "49", "0", "30", 8),
            new Numbers("FR", "33", "0", "6", 8),
            new Numbers("FR", "33", "0", "3", 8),
            new Numbers("BE", "32", "0", "47", 7),
            new Numbers("NL", "31", "0", "6", 8),
            new Numbers("GB", "44", "0", "7911", 6),
            new Numbers("US", "1", "", "415", 7));

    @Override
    public String name() {
        return "phones";
    }

    @Override
    public String summary() {
        return "phone numbers to E.164, beside libphonenumber (--phones, --repetitions)";
    }

    @Override
    public void run(Options options, PrintStream out) {
        int count = options.number("phones", 200_000);
        int repetitions = options.number("repetitions", 5);
        List<Phone> different = different(count, new Random(42));
        List<Phone> repeating = repeating(different, new Random(43));
        out.printf("%,d phone numbers of seven countries on one thread%n", count);
        compare(different, out);
        out.println("All different:");
        measure(different, repetitions, out);
        out.println("Nine in ten repeat:");
        measure(repeating, repetitions, out);
    }

    private static List<Phone> different(int count, Random random) {
        List<Phone> phones = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            phones.add(phone(NUMBERS.get(random.nextInt(NUMBERS.size())), random));
        }
        return phones;
    }

    private static Phone phone(Numbers numbers, Random random) {
        StringBuilder national = new StringBuilder(numbers.begins);
        int digits = random.nextInt(10) == 0 ? numbers.digits - 2 : numbers.digits;
        for (int i = 0; i < digits; i++) {
            national.append(i > 0 && i % 3 == 0 && random.nextInt(3) == 0 ? " " : "")
                    .append(random.nextInt(10));
        }
        String text = switch (random.nextInt(4)) {
            case 0 -> "+" + numbers.code + " " + national;
            case 1 -> "00" + numbers.code + national;
            default -> numbers.trunk + national;
        };
        return Phone.of(text, Optional.of(Country.of(numbers.country)));
    }

    private static List<Phone> repeating(List<Phone> different, Random random) {
        int known = Math.max(1, different.size() / 10);
        List<Phone> phones = new ArrayList<>(different.size());
        for (int i = 0; i < different.size(); i++) {
            phones.add(different.get(i < known ? i : random.nextInt(known)));
        }
        return phones;
    }

    private static void compare(List<Phone> phones, PrintStream out) {
        PhoneNumbers reader = new PhoneNumbers();
        long valid = 0;
        for (Phone phone : phones) {
            Optional<String> expected = phone.e164();
            if (!reader.e164(phone).equals(expected)) {
                throw new IllegalStateException(
                        "'" + phone.text() + "' is " + reader.e164(phone) + ", by libphonenumber " + expected);
            }
            valid += expected.isPresent() ? 1 : 0;
        }
        out.printf("Same answers for %,d numbers, %,d of them valid%n", phones.size(), valid);
    }

    private static void measure(List<Phone> phones, int repetitions, PrintStream out) {
        Timings bare = new Timings("libphonenumber", repetitions);
        Timings ours = new Timings("Clientele", repetitions);
        for (int i = -WARM_UPS; i < repetitions; i++) {
            long start = System.nanoTime();
            long valid =
                    phones.stream().filter(phone -> phone.e164().isPresent()).count();
            long between = System.nanoTime();
            PhoneNumbers reader = new PhoneNumbers();
            long validToo = phones.stream()
                    .filter(phone -> reader.e164(phone).isPresent())
                    .count();
            long end = System.nanoTime();
            if (valid != validToo) {
                throw new IllegalStateException(valid + " valid numbers, by the fast reader " + validToo);
            }
            bare.set(Math.max(0, i), between - start);
            ours.set(Math.max(0, i), end - between);
        }
        bare.print(out, "libphonenumber", bare);
        ours.print(out, "libphonenumber", bare);
        out.printf("%.1f times as fast%n", ours.timesAsFastAs(bare));
    }
}
