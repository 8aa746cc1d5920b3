package io.clientele.memory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/**
 * A number is found under each of its hashes and once, however alike the hashes are and however many numbers come and
 * go.
 */
class HashedNumbersLawsTest {
    @Property(tries = 40, seed = "20261129", edgeCases = EdgeCasesMode.NONE)
    void aNumberIsFoundOnceUnderEachOfItsHashes(
            @ForAll @Size(min = 1, max = 5) List<@IntRange(min = 0, max = 400) Integer> levels, @ForAll long seed) {
        Map<Integer, List<Long>> hashes = new HashMap<>();
        HashedNumbers numbers = new HashedNumbers(
                (number, to) -> hashes.getOrDefault(number, List.of()).forEach(to::accept));
        Random random = new Random(seed);
        for (int level : levels) {
            for (int i = 0; i < 400; i++) {
                // Large numbers leave hashes few bits.
                int number = i << 12;
                if (i < level) {
                    hashes.computeIfAbsent(number, none -> added(number, numbers, random));
                } else {
                    hashes.getOrDefault(number, List.of()).forEach(hash -> numbers.remove(hash, number));
                    hashes.remove(number);
                }
                numbers.balance();
            }
            hashes.forEach((number, its) -> its.forEach(hash -> assertFoundOnce(numbers, number, hash)));
        }
    }

    private static List<Long> added(int number, HashedNumbers numbers, Random random) {
        List<Long> its = hashes(random);
        its.forEach(hash -> numbers.add(hash, number));
        return its;
    }

    /** Some that differ in one bit, and one twice. */
    private static List<Long> hashes(Random random) {
        List<Long> its = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            its.add(random.nextLong());
            its.add(its.get(i) ^ 1L << random.nextInt(64));
        }
        its.add(its.get(0));
        return its;
    }

    private static void assertFoundOnce(HashedNumbers numbers, int number, long hash) {
        List<Integer> found = new ArrayList<>();
        int none = numbers.first(hash, one -> {
            found.add(one);
            return false;
        });
        assertThat(none).isNegative();
        assertThat(found).contains(number).doesNotHaveDuplicates();
        assertThat(numbers.mayHave(found.size(), hash)).isTrue();
    }
}
