package io.clientele.rfm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RfmGridTest {
    private static final String HEADER = "recency,frequency,monetary,group\n";

    @ParameterizedTest(name = "recency {0}: {1}, {2}, {3}, {4}, {5}")
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "5, new, potential loyalist, potential loyalist, champions, champions",
                "4, promising, potential loyalist, potential loyalist, loyal, loyal",
                "3, about to sleep, about to sleep, need attention, loyal, loyal",
                "2, hibernating, hibernating, at risk, at risk, can't lose",
                "1, hibernating, hibernating, at risk, at risk, can't lose"
            })
    void namesEveryCellOfTheTenGroups(int r, String f1, String f2, String f3, String f4, String f5) {
        List<String> names = List.of(f1, f2, f3, f4, f5);

        for (int f = 1; f <= 5; f++) {
            for (int m = 1; m <= 5; m++) {
                assertThat(RfmGrid.tenGroups().group(r, f, m).name()).isEqualTo(names.get(f - 1));
            }
        }
    }

    @Test
    void theTenGroupsDoNotOverlap() {
        for (int r = 1; r <= 5; r++) {
            for (int f = 1; f <= 5; f++) {
                int recency = r;
                int frequency = f;
                assertThat(RfmGrid.tenGroups().rules())
                        .filteredOn(rule -> rule.matches(recency, frequency, 1))
                        .hasSize(1);
            }
        }
    }

    @Test
    void listsTheTenGroupsInOrder() {
        assertThat(RfmGrid.tenGroups().groups())
                .extracting(RfmGroup::name)
                .containsExactly(
                        "champions",
                        "loyal",
                        "potential loyalist",
                        "new",
                        "promising",
                        "need attention",
                        "about to sleep",
                        "at risk",
                        "can't lose",
                        "hibernating");
    }

    @Test
    void theFirstRuleThatMatchesWins() {
        RfmGrid grid = RfmGrid.parse(HEADER + "# my own\n\n5,5,5,best\n1-5,1-5,1-5,others\n");

        assertThat(grid.group(5, 5, 5).name()).isEqualTo("best");
        assertThat(grid.group(5, 5, 4).name()).isEqualTo("others");
    }

    @Test
    void severalRulesMayNameOneGroup() {
        RfmGrid grid = RfmGrid.parse(HEADER + "5,1-5,1-5,a\n4,1-5,1-5,b\n1-3,1-5,1-5,a\n");

        assertThat(grid.groups()).containsExactly(new RfmGroup("a"), new RfmGroup("b"));
        assertThat(grid.group(1, 1, 1)).isEqualTo(new RfmGroup("a"));
    }

    @Test
    void refusesAGridThatLeavesACellOut() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RfmGrid.parse(HEADER + "1-4,1-5,1-5,a\n5,1-3,1-5,b\n"))
                .withMessage("No rule of the grid takes recency 5, frequency 4, monetary 1");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"0-5,1-5,1-5,a", "1-6,1-5,1-5,a", "5-1,1-5,1-5,a", "x,1-5,1-5,a", "1-5,1-5,1-5, ", "1-5,1-5"})
    void refusesALineThatIsNoRule(String line) {
        assertThatIllegalArgumentException().isThrownBy(() -> RfmGrid.parse(HEADER + line));
    }

    @Test
    void refusesTextWithoutHeader() {
        assertThatIllegalArgumentException().isThrownBy(() -> RfmGrid.parse("1-5,1-5,1-5,a"));
    }

    @Test
    void refusesScoresOutsideOneToFive() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RfmGrid.tenGroups().group(6, 1, 1));
    }

    @Test
    void gridsOfEqualRulesAreEqual() {
        RfmGrid copy = RfmGrid.of(RfmGrid.tenGroups().rules());

        assertThat(copy).isEqualTo(RfmGrid.tenGroups()).hasSameHashCodeAs(RfmGrid.tenGroups());
    }

    @Test
    void elevenGroupsAreEachReachedAndEachInACellThatPutlerGivesIt() {
        RfmGrid grid = RfmGrid.elevenGroups();

        assertThat(grid.groups())
                .extracting(RfmGroup::name)
                .containsExactlyInAnyOrder(
                        "champions",
                        "loyal",
                        "potential loyalist",
                        "recent",
                        "promising",
                        "needing attention",
                        "about to sleep",
                        "at risk",
                        "can't lose",
                        "hibernating",
                        "lost");
        assertThat(grid.group(1, 4, 3).name()).isEqualTo("can't lose");
        assertThat(grid.group(5, 5, 3).name()).isEqualTo("champions");
        assertThat(grid.group(3, 1, 1).name()).isEqualTo("promising");
        assertThat(grid.group(2, 1, 2).name()).isEqualTo("about to sleep");
    }

    @Test
    void ofIntervalsTheFirstThatMatchesWins() {
        RfmGrid grid = RfmGrid.intervalGroups();

        assertThat(grid.group(5, 5, 5).name()).isEqualTo("champions");
        assertThat(grid.group(4, 1, 1).name()).isEqualTo("potential loyalist");
        assertThat(grid.group(1, 5, 5).name()).isEqualTo("at risk");
        assertThat(grid.group(1, 1, 1).name()).isEqualTo("lost");
        assertThat(grid.group(5, 1, 5).name()).isEqualTo("others");
    }
}
