package io.clientele.testkit.generate;

import static org.assertj.core.api.Assertions.assertThat;

import io.clientele.identity.match.Certainty;
import io.clientele.identity.match.Matching;
import io.clientele.identity.match.People;
import io.clientele.identity.match.PeopleMatcher;
import io.clientele.identity.match.PersonColumn;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class MatchingLawsTest {
    private static final GeneratedPeople WORLD = GeneratedPeople.of(1_500, 11);

    @Property(tries = 5)
    void theOrderOfTheRowsChangesNothing(@ForAll long seed) {
        GeneratedPeople world = GeneratedPeople.of(300, seed);
        List<Integer> order = new ArrayList<>(IntStream.range(0, 300).boxed().toList());
        Collections.shuffle(order, new Random(seed));

        assertThat(groups(selected(world.people(), order))).isEqualTo(groups(world.people()));
    }

    @Property(tries = 3)
    void aListReadTwiceGivesTheSameGroups(@ForAll long seed) {
        GeneratedPeople world = GeneratedPeople.of(300, seed);
        List<Integer> once = IntStream.range(0, 300).boxed().toList();
        List<Integer> twice = new ArrayList<>(once);
        twice.addAll(once);

        assertThat(groups(selected(world.people(), twice))).isEqualTo(groups(world.people()));
    }

    @Test
    void theNumberOfThreadsChangesNothing() {
        ExecutorService executor = Executors.newFixedThreadPool(3);
        try {
            assertThat(PeopleMatcher.on(executor, 3).match(WORLD.people()).groups(Certainty.LIKELY))
                    .isEqualTo(
                            PeopleMatcher.inThisThread().match(WORLD.people()).groups(Certainty.LIKELY));
        } finally {
            executor.shutdown();
        }
    }

    @Test
    void mostOfTheTruthIsFoundAndLittleElse() {
        Matching matching = PeopleMatcher.inThisThread().match(WORLD.people());

        assertThat(f1(matching.groups(Certainty.LIKELY), WORLD.truth())).isGreaterThan(.93);
    }

    private static People selected(People people, List<Integer> rows) {
        People.Builder selected = People.builder();
        for (int row : rows) {
            selected.record(people.id(row));
            for (PersonColumn column : PersonColumn.values()) {
                selected.with(column, people.value(row, column));
            }
        }
        return selected.build();
    }

    private static Set<Set<String>> groups(People people) {
        int[] groups = PeopleMatcher.inThisThread().match(people).groups(Certainty.LIKELY);
        Map<Integer, Set<String>> members = new HashMap<>();
        for (int row = 0; row < groups.length; row++) {
            members.computeIfAbsent(groups[row], none -> new HashSet<>()).add(people.id(row));
        }
        return new HashSet<>(members.values());
    }

    private static double f1(int[] groups, int[] truth) {
        int both = 0;
        int either = 0;
        for (int i = 0; i < truth.length; i++) {
            for (int j = i + 1; j < truth.length; j++) {
                both += groups[i] == groups[j] && truth[i] == truth[j] ? 2 : 0;
                either += (groups[i] == groups[j] ? 1 : 0) + (truth[i] == truth[j] ? 1 : 0);
            }
        }
        return (double) both / either;
    }
}
