package io.clientele.memory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** A table is a sorted map, whenever its order is made. */
class JournaledTableLawsTest {

    /** What is done next: a key is put or taken away, a page is asked for, the work is kept or taken back. */
    record Step(char kind, int key) {}

    @Provide
    Arbitrary<List<Step>> steps() {
        return net.jqwik.api.Combinators.combine(
                        Arbitraries.of('p', 'p', 'p', 'r', 'g', 'c', 'b'),
                        Arbitraries.integers().between(0, 12))
                .as(Step::new)
                .list()
                .ofMaxSize(60);
    }

    @Property
    void aTableIsASortedMapWhosePagesGoOnBehindAKey(@ForAll("steps") List<Step> steps) {
        Journal journal = new Journal(() -> true);
        JournaledTable<Integer, String> table = new JournaledTable<>(journal);
        TreeMap<Integer, String> kept = new TreeMap<>();
        TreeMap<Integer, String> map = new TreeMap<>();
        int writes = 0;
        for (Step step : steps) {
            switch (step.kind()) {
                case 'p' -> {
                    String value = "v" + writes++;
                    assertThat(table.put(step.key(), value)).isEqualTo(Optional.ofNullable(map.put(step.key(), value)));
                }
                case 'r' -> {
                    table.remove(step.key());
                    map.remove(step.key());
                }
                case 'c' -> {
                    journal.commit();
                    kept = new TreeMap<>(map);
                }
                case 'b' -> {
                    journal.rollBack();
                    map = new TreeMap<>(kept);
                }
                default ->
                    assertThat(table.page(Optional.of(step.key()), 3))
                            .isEqualTo(map.tailMap(step.key(), false).values().stream()
                                    .limit(3)
                                    .toList());
            }
        }
        assertThat(table.page(Optional.empty(), 100)).isEqualTo(List.copyOf(map.values()));
        map.forEach((key, value) -> assertThat(table.find(key)).contains(value));
    }
}
