package io.clientele.memory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Crowds are a map from keys to two numbers. */
class CrowdsLawsTest {

    @Property(tries = 300, seed = "20261129", edgeCases = EdgeCasesMode.NONE)
    void whatWasPutLastIsKeptUntilItIsRemoved(
            @ForAll @Size(max = 400) List<@IntRange(min = -99, max = 99) Integer> keys, @ForAll boolean growing) {
        Crowds crowds = new Crowds();
        Map<Integer, Integer> expected = new HashMap<>();
        for (int i = 0; i < keys.size(); i++) {
            int key = keys.get(i);
            if (expected.containsKey(key) && (i % 3 == 0 || !growing)) {
                crowds.remove(key);
                expected.remove(key);
            } else {
                crowds.put(key, 1 + i, 2 + i);
                expected.put(key, i);
            }
            crowds.remove(1_000);
        }
        assertThat(crowds.size()).isEqualTo(expected.size());
        for (int key = -99; key <= 99; key++) {
            Integer last = expected.get(key);
            assertThat(crowds.records(key)).isEqualTo(last == null ? 0 : 1 + last);
            assertThat(crowds.parts(key)).isEqualTo(last == null ? 1 : 2 + last);
        }
    }
}
