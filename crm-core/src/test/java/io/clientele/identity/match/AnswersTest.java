package io.clientele.identity.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class AnswersTest {
    private static Matching match(Consumer<People.Builder> answers) {
        People.Builder people = People.builder();
        person(people, "1", "Claire", "Thill", "claire.thill@post.example");
        person(people, "2", "Claire", "Till", "claire.thill@post.example");
        person(people, "3", "Claire", "Thill", "claire.thill@post.example");
        person(people, "4", "Nora", "Hoffmann", "nora@web.example");
        answers.accept(people);
        return PeopleMatcher.inThisThread().match(people.build());
    }

    private static void person(People.Builder people, String id, String given, String family, String email) {
        people.record(id)
                .with(PersonColumn.GIVEN_NAME, given)
                .with(PersonColumn.FAMILY_NAME, family)
                .with(PersonColumn.EMAIL, email);
    }

    @Test
    void recordsThatAreSaidToBeOneAreOne() {
        assertThat(match(people -> people.same("1", "4")).groups(Certainty.SURE)[3])
                .isZero();
    }

    @Test
    void recordsThatAreSaidToBeTwoAreTwoThoughTheySayTheSame() {
        int[] groups = match(people -> people.notSame("1", "3")).groups(Certainty.LIKELY);

        assertThat(groups[0]).isNotEqualTo(groups[2]);
    }

    @Test
    void noThirdRecordJoinsTwoThatAreSaidToBeTwo() {
        int[] groups = match(people -> people.notSame("1", "2")).groups(Certainty.LIKELY);

        assertThat(groups[0]).isNotEqualTo(groups[1]);
    }

    @Test
    void whereAnswersContradictEachOtherTwoStayTwo() {
        int[] groups = match(people -> people.same("1", "2").same("2", "4").notSame("1", "4"))
                .groups(Certainty.LIKELY);

        assertThat(groups[0]).isNotEqualTo(groups[3]);
    }

    @Test
    void ofTwoAnswersToOneQuestionTheLaterCounts() {
        assertThat(match(people -> people.notSame("1", "4").same("4", "1")).groups(Certainty.SURE)[3])
                .isZero();
    }

    @Test
    void anAnswerIsExplainedAsThat() {
        PairExplanation pair = match(people -> people.same("1", "4")).explain(0, 3);

        assertThat(pair.decision()).isEqualTo(Decision.SURELY_ONE);
        assertThat(pair.reasons().get(0).how()).isEqualTo("said to be one person");
    }

    @Test
    void whatWasAnsweredIsNotAskedAgain() {
        assertThat(match(people -> people.same("1", "2").notSame("1", "3").same("2", "3"))
                        .toReview(10))
                .noneMatch(pair -> pair.first().equals("1") && !pair.second().equals("4"));
    }

    @Test
    void answersTeachWhatAgreementIsWorth() {
        double before = oddsOfOneMailbox(people -> {});
        double after = oddsOfOneMailbox(people -> {
            for (int i = 0; i < 40; i++) {
                people.notSame("a" + i, "b" + i);
            }
        });

        assertThat(after).isLessThan(before);
    }

    private static double oddsOfOneMailbox(Consumer<People.Builder> answers) {
        People.Builder people = People.builder();
        for (int i = 0; i < 41; i++) {
            String name = "Name" + Integer.toString(i * 7919, 36).replaceAll("[0-9]", "q");
            person(people, "a" + i, name, "Anders" + name, "mail" + i + "@post.example");
            person(people, "b" + i, name, "Berger" + name, "mail" + i + "@post.example");
        }
        answers.accept(people);
        return PeopleMatcher.inThisThread()
                .match(people.build())
                .explain(80, 81)
                .probability();
    }

    @Test
    void nothingIsSaidOfARecordThatIsNotThere() {
        assertThatThrownBy(() -> match(people -> people.same("1", "9")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Said of a record that is not in the table");
    }

    @Test
    void nothingIsSaidOfARecordAndItself() {
        assertThatThrownBy(() -> match(people -> people.notSame("1", "1")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Said of a record and itself");
    }
}
