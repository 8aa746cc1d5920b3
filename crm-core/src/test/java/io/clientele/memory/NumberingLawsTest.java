package io.clientele.memory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Numbers have no gap: a thing that comes gets the next one, and the last thing gets that of one that goes. */
class NumberingLawsTest {

    @Property(tries = 40, seed = "20261129", edgeCases = EdgeCasesMode.NONE)
    void thingsAreNumberedAsInAListInWhichTheLastFillsEachGap(
            @ForAll @Size(min = 1, max = 6) List<@IntRange(min = 0, max = 1_500) Integer> sizes, @ForAll long seed) {
        Numbering<String> numbering = new Numbering<>();
        List<String> expected = new ArrayList<>();
        Random random = new Random(seed);
        int come = 0;
        for (int size : sizes) {
            while (expected.size() < size) {
                String thing = "thing " + come++;
                assertThat(numbering.find(thing)).isNegative();
                assertThat(numbering.add(thing)).isEqualTo(expected.size());
                expected.add(thing);
            }
            while (expected.size() > size) {
                int gone = random.nextInt(expected.size());
                numbering.remove(gone);
                String last = expected.remove(expected.size() - 1);
                if (gone < expected.size()) {
                    expected.set(gone, last);
                }
            }
            assertThat(numbering.size()).isEqualTo(size);
            for (int number = 0; number < size; number++) {
                assertThat(numbering.find(expected.get(number))).isEqualTo(number);
                assertThat(numbering.get(number)).isEqualTo(expected.get(number));
            }
        }
    }
}
