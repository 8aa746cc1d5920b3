package io.clientele.identity.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class MatchModelTest {
    private static final PeopleMatcher MATCHER = PeopleMatcher.inThisThread();

    private static final People TWO = Lists.of("""
            ID | GIVEN_NAME | FAMILY_NAME | BIRTH_DATE | POSTCODE
            1 | Claire | Thill | 1985-02-03 | 3510
            2 | Claire | Till | 1985-02-03 | 3510
            """);

    private static People family(int size) {
        People.Builder people = People.builder();
        for (int i = 0; i < size; i++) {
            people.record("r" + i)
                    .with(PersonColumn.FAMILY_NAME, "Thill")
                    .with(PersonColumn.GIVEN_NAME, "Name" + Character.toString('a' + i % 26) + i)
                    .with(
                            PersonColumn.BIRTH_DATE,
                            String.format(java.util.Locale.ROOT, "19%02d-%02d-05", 10 + i % 80, 1 + i % 12));
        }
        return people.build();
    }

    @Test
    void withoutAModelOfItsOwnATypingErrorIsOnePerson() {
        assertThat(MATCHER.match(TWO, MatchModel.untrained()).groups(Certainty.SURE))
                .containsExactly(0, 0);
    }

    @Test
    void withoutAModelOfItsOwnABareNameIsNobody() {
        People names = Lists.of("ID | GIVEN_NAME | FAMILY_NAME\n1 | Jean | Thill\n2 | Jean | Thill\n");

        assertThat(MATCHER.match(names, MatchModel.untrained()).groups(Certainty.SURE))
                .containsExactly(0, 1);
    }

    @Test
    void fatherAndSonAreTwoByTheGeneralModel() {
        People people = Lists.of("""
                ID | GIVEN_NAME | FAMILY_NAME | BIRTH_DATE | PHONE | STREET | HOUSE_NUMBER | POSTCODE
                1 | Jean | Thill | 1951-02-03 | +352 26 12 34 56 | rue des Prés | 4 | 3510
                2 | Jean | Thill | 1984-10-28 | +352 26 12 34 56 | rue des Prés | 4 | 3510
                """);

        assertThat(MATCHER.match(people, MatchModel.untrained()).groups(Certainty.LIKELY))
                .containsExactly(0, 1);
    }

    @Test
    void aFamilyNameIsWorthAsMuchAsItIsRareInTheTableLearntFrom() {
        MatchModel everybodyThill = MATCHER.match(family(500)).model();
        double weight = weightOfFamilyName(everybodyThill);

        assertThat(weight).isBetween(-1.0, 1.0).isLessThan(weightOfFamilyName(MatchModel.untrained()));
    }

    private static double weightOfFamilyName(MatchModel model) {
        People same = Lists.of("ID | FAMILY_NAME | BIRTH_DATE\n1 | Thill | 1985-02-03\n2 | Thill | 1985-03-02\n");
        return MATCHER.match(same, model).explain(0, 1).reasons().stream()
                .filter(reason -> reason.what().equals("family name"))
                .mapToDouble(Reason::bits)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theModelOfAMatchingByAModelIsThatModel() {
        MatchModel model = MATCHER.match(family(60)).model();

        assertThat(MATCHER.match(TWO, model).model()).isSameAs(model);
    }

    @Test
    void aModelIsTheSameAfterItWasKept() {
        MatchModel model = MATCHER.match(family(300)).model();
        MatchModel again = MatchModel.parse(model.text());

        assertThat(again.text()).isEqualTo(model.text());
        assertThat(MATCHER.match(TWO, again).explain(0, 1))
                .isEqualTo(MATCHER.match(TWO, model).explain(0, 1));
    }

    @Test
    void valuesAreNotInTheText() {
        assertThat(MATCHER.match(family(300)).model().text()).doesNotContainIgnoringCase("thill");
    }

    @Test
    void theTextIsReadForEver() {
        MatchModel model = MatchModel.parse("""
                clientele match 1
                prior|1.0E-4|2.0E-4|30.0
                evidence|phone number|0.9 0.05 0.05|1.0E-5 1.0E-4 0.99989
                values|PHONE|1000|1.5|gICAgAQE//////sfrAI
                words|0|1.0|
                something of a later version|1
                end|SUM
                """.replace("SUM", "b4830f8921a771b7"));

        assertThat(model.prior()).isEqualTo(new MatchModel.Prior(1e-4f, 2e-4f, 30));
        assertThat(model.counts(Records.Part.PHONE).records()).isEqualTo(1000);
        assertThat(model.counts(Records.Part.PHONE).count(0)).isEqualTo(4);
        assertThat(model.counts(Records.Part.PHONE).of("never met")).isEqualTo(1.5);
    }

    @Test
    void theTextOfTheGeneralModelIsPinned() {
        assertThat(MatchModel.untrained().text()).isEqualTo("""
                clientele match 1
                prior|2.0E-5|2.0E-5|0.0
                words|0|0.0|
                end|SUM
                """.replace("SUM", "4803be404d141778"));
    }

    @Test
    void aTextThatWasChangedIsRefused() {
        String text = MATCHER.match(family(60)).model().text();

        assertThatThrownBy(() -> MatchModel.parse(text.replace("prior|", "prior|1")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("A part of the model of matching was lost or changed");
    }

    @Test
    void aTextThatEndsTooSoonIsRefused() {
        String text = MATCHER.match(family(60)).model().text();

        assertThatThrownBy(() -> MatchModel.parse(text.substring(0, text.length() / 2)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The text is not that of a model of matching");
    }

    @Test
    void aModelOfALaterVersionIsRefusedAsThat() {
        assertThatThrownBy(() -> MatchModel.parse("clientele match 2\nend|0\n"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The model of matching is of a later version of this library");
    }

    @Test
    void fewRowsAreAllComparedWhateverTheyHaveInCommon() {
        People strangers = Lists.of("ID | EMAIL | PHONE\n1 | a@post.example | \n2 |  | +352 621 123 456\n");

        Records records = Records.of(strangers, Parts.inThisThread());

        assertThat(Blocking.candidates(records, Parts.inThisThread()).count()).isEqualTo(1);
    }
}
