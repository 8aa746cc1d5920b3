package io.clientele.testkit.generate;

import static org.assertj.core.api.Assertions.assertThat;

import io.clientele.identity.match.Certainty;
import io.clientele.identity.match.Link;
import io.clientele.identity.match.MatchModel;
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
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class MatchingLawsTest {
    private static final GeneratedPeople WORLD = GeneratedPeople.of(1_500, 11);
    private static final Matching MODEL = PeopleMatcher.inThisThread().match(WORLD.people());

    @Property(tries = 5, seed = "20261129")
    void theOrderOfTheRowsChangesNothing(@ForAll long seed) {
        GeneratedPeople world = GeneratedPeople.of(300, seed);
        List<Integer> order = new ArrayList<>(IntStream.range(0, 300).boxed().toList());
        Collections.shuffle(order, new Random(seed));

        assertThat(groups(selected(world.people(), order))).isEqualTo(groups(world.people()));
    }

    @Property(tries = 3, seed = "20261129")
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

    /** Couples, brothers and sisters at one address are what is easily taken for one person. */
    @Test
    void hardlyAnybodyIsMergedForSureWithSomebodyElse() {
        GeneratedPeople world = GeneratedPeople.of(20_000, 7);
        int[] groups = PeopleMatcher.inThisThread().match(world.people()).groups(Certainty.SURE);

        assertThat(precision(groups, world.truth())).isGreaterThan(.995);
        assertThat(precision(world.truth(), groups)).as("recall").isGreaterThan(.7);
    }

    @Property(tries = 5, seed = "20261129")
    void theOrderOfTheRowsChangesNoLinks(@ForAll long seed) {
        GeneratedPeople world = GeneratedPeople.of(40, seed);
        List<Integer> order = new ArrayList<>(IntStream.range(0, 40).boxed().toList());
        Collections.shuffle(order, new Random(seed));

        assertThat(links(selected(world.people(), order))).isEqualTo(links(world.people()));
    }

    @Property(tries = 5, seed = "20261129")
    void aPairIsJudgedByTheModelWhateverStandsBesideIt(@ForAll long seed) {
        GeneratedPeople world = GeneratedPeople.of(40, seed);
        MatchModel model = MODEL.model();
        List<Link> links =
                PeopleMatcher.inThisThread().match(world.people(), model).links(Certainty.LIKELY);

        for (Link link : links) {
            People two = selected(world.people(), List.of(link.other(), link.row()));
            assertThat(PeopleMatcher.inThisThread().match(two, model).links(Certainty.LIKELY))
                    .containsExactly(new Link(0, 1, link.logit()));
        }
    }

    @Property(tries = 3, seed = "20261129")
    void answersAreNeverOverruled(@ForAll long seed) {
        GeneratedPeople world = GeneratedPeople.of(200, seed);
        Random random = new Random(seed);
        People.Builder people =
                copy(world.people(), IntStream.range(0, 200).boxed().toList());
        for (int i = 0; i < 20; i++) {
            people.same("r" + i, "r" + (100 + random.nextInt(100)));
            people.notSame("r" + (20 + i), "r" + (60 + random.nextInt(40)));
        }
        Random again = new Random(seed);
        int[] groups = PeopleMatcher.inThisThread().match(people.build()).groups(Certainty.LIKELY);
        for (int i = 0; i < 20; i++) {
            assertThat(groups[i]).isEqualTo(groups[100 + again.nextInt(100)]);
            assertThat(groups[20 + i]).isNotEqualTo(groups[60 + again.nextInt(40)]);
        }
    }

    private static Map<Set<String>, Double> links(People people) {
        return PeopleMatcher.inThisThread().match(people, MODEL.model()).links(Certainty.LIKELY).stream()
                .collect(Collectors.toMap(link -> Set.of(people.id(link.row()), people.id(link.other())), Link::logit));
    }

    private static People selected(People people, List<Integer> rows) {
        return copy(people, rows).build();
    }

    private static People.Builder copy(People people, List<Integer> rows) {
        People.Builder selected = People.builder();
        for (int row : rows) {
            selected.record(people.id(row));
            for (PersonColumn column : PersonColumn.values()) {
                selected.with(column, people.value(row, column));
            }
        }
        return selected;
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

    /** The share of the pairs of one grouping that another has together, too. */
    private static double precision(int[] groups, int[] truth) {
        Map<Integer, Integer> sizes = new HashMap<>();
        Map<List<Integer>, Integer> common = new HashMap<>();
        for (int i = 0; i < groups.length; i++) {
            sizes.merge(groups[i], 1, Integer::sum);
            common.merge(List.of(groups[i], truth[i]), 1, Integer::sum);
        }
        return pairs(common) / pairs(sizes);
    }

    private static double pairs(Map<?, Integer> sizes) {
        return sizes.values().stream()
                .mapToDouble(size -> size * (size - 1.0) / 2)
                .sum();
    }
}
