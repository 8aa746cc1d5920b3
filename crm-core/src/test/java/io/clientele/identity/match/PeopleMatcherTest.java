package io.clientele.identity.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class PeopleMatcherTest {
    private static final String HEADER =
            "ID | GIVEN_NAME | FAMILY_NAME | BIRTH_DATE | EMAIL | PHONE | STREET | POSTCODE | CITY\n";
    private static final String OTHERS = """
            o1 | Klaus | Weber | 1951-03-04 | k.weber@post.example | +352 621 111 111 | Gartenweg 3 | 2310 | Esch
            o2 | Sandrine | Lefebvre | 1988-11-30 | sandrine88@web.example | +352 621 222 333 | rue du Moulin 9 | 4120 | Wiltz
            o3 | Tiago | Ferreira | 1979-07-17 | tf@mail.example | +352 691 444 555 | rue de la Gare 17 | 1611 | Luxembourg
            o4 | Nora | Hoffmann | 1993-01-22 | nora.h@post.example | +352 691 777 888 | Schulstraße 5 | 6550 | Berdorf
            o5 | Hugo | Martin | 1966-09-09 | hmartin@web.example | +352 661 999 000 | rue Principale 81 | 8080 | Bertrange
            """;

    private static Matching match(String rows) {
        return PeopleMatcher.inThisThread().match(Lists.of(HEADER + rows + OTHERS));
    }

    private static boolean together(String rows, Certainty certainty) {
        int[] groups = match(rows).groups(certainty);
        return groups[0] == groups[1];
    }

    @Test
    void aTypingErrorAndAnotherWritingAreOnePerson() {
        assertThat(together("""
                        1 | Jürgen | Müller | 1970-12-31 | j.mueller@post.example | +352 621 123 456 | Hauptstraße 12 | 1234 | Luxembourg
                        2 | Juergen | Mueller | 1970-12-13 | j.mueller@post.example | 00352 621123456 | Hauptstr. 12 | L-1234 | Luxemburg
                        """, Certainty.SURE)).isTrue();
    }

    @Test
    void namesInEachOthersPlaceAreOnePerson() {
        assertThat(together("""
                        1 | Claire | Thill | 1985-02-03 | claire@post.example |  | rue des Prés 4 | 3510 | Dudelange
                        2 | Thill | Claire | 1985-02-03 |  |  | rue des Prés 4 | 3510 | Dudelange
                        """, Certainty.LIKELY)).isTrue();
    }

    @Test
    void whoHasMovedAndKeptTheAddressOfMailIsOnePerson() {
        assertThat(together("""
                        1 | Claire | Thill | 1985-02-03 | claire.thill@post.example |  | rue des Prés 4 | 3510 | Dudelange
                        2 | Claire | Thill | 1985-02-03 | claire.thill@post.example |  | Lindenallee 77 | 9780 | Wincrange
                        """, Certainty.SURE)).isTrue();
    }

    @Test
    void fatherAndSonOfOneNameAtOneAddressAreTwo() {
        assertThat(together("""
                        1 | Jean | Thill | 1951-02-03 |  | +352 26 12 34 56 | rue des Prés 4 | 3510 | Dudelange
                        2 | Jean | Thill | 1984-10-28 |  | +352 26 12 34 56 | rue des Prés 4 | 3510 | Dudelange
                        """, Certainty.LIKELY)).isFalse();
    }

    @Test
    void aCoupleWithOneMailboxAndPhoneAreTwo() {
        assertThat(together("""
                        1 | Paul | Thill | 1951-02-03 | thill@post.example | +352 26 12 34 56 | rue des Prés 4 | 3510 | Dudelange
                        2 | Ursula | Thill | 1954-08-19 | thill@post.example | +352 26 12 34 56 | rue des Prés 4 | 3510 | Dudelange
                        """, Certainty.LIKELY)).isFalse();
    }

    @Test
    void aCoupleAreTwoWhicheverOfThemHasTheNamesSwapped() {
        assertThat(together("""
                        1 | Uwe | Kohontfeld |  |  |  | rue des Prés 16 | 1562 | Dudelange
                        2 | Kohontfeld | Camille |  |  |  | rue des Prés 16 | 1562 | Dudelange
                        3 | Uwe | Thill |  |  |  | Lindenallee 7 | 9780 | Wincrange
                        4 | Camille | Schmit |  |  |  | Lindenallee 9 | 9781 | Wincrange
                        """, Certainty.LIKELY)).isFalse();
        assertThat(together("""
                        1 | Kohontfeld | Uwe |  |  |  | rue des Prés 16 | 1562 | Dudelange
                        2 | Camille | Kohontfeld |  |  |  | rue des Prés 16 | 1562 | Dudelange
                        3 | Uwe | Thill |  |  |  | Lindenallee 7 | 9780 | Wincrange
                        4 | Camille | Schmit |  |  |  | Lindenallee 9 | 9781 | Wincrange
                        """, Certainty.LIKELY)).isFalse();
    }

    @Test
    void namesOfManAndWomanAreNoTypingErrors() {
        assertThat(together("""
                        1 | Martin | Thill |  | thill@post.example | +352 26 12 34 56 | rue des Prés 4 | 3510 | Dudelange
                        2 | Martine | Thill |  | thill@post.example | +352 26 12 34 56 | rue des Prés 4 | 3510 | Dudelange
                        """, Certainty.SURE)).isFalse();
    }

    @Test
    void aBareNameIsNotEnoughToBeOnePerson() {
        assertThat(together("1 | Jean | Thill\n2 | Jean | Thill\n", Certainty.SURE))
                .isFalse();
    }

    @Test
    void everyComparisonIsExplained() {
        PairExplanation pair = match("""
                        1 | Claire | Thill | 1985-02-03 | claire@post.example |  | rue des Prés 4 | 3510 | Dudelange
                        2 | Claire | Till | 1985-02-03 |  |  | rue des Prés 4 | 3510 | Dudelange
                        """).explain(0, 1);

        assertThat(pair.decision()).isNotEqualTo(Decision.TWO);
        assertThat(pair.reasons())
                .extracting(Reason::what, Reason::how)
                .contains(
                        org.assertj.core.groups.Tuple.tuple("family name", "one letter off"),
                        org.assertj.core.groups.Tuple.tuple("date of birth", "the same"))
                .doesNotContain(org.assertj.core.groups.Tuple.tuple("e-mail address", "different"));
    }

    @Test
    void aGroupIsExplainedByTheLinksThatHoldIt() {
        GroupExplanation group = match("""
                        1 | Claire | Thill | 1985-02-03 | claire.thill@post.example |  | rue des Prés 4 | 3510 | Dudelange
                        2 | Claire | Thill | 1985-02-03 | claire.thill@post.example |  | Lindenallee 77 | 9780 | Wincrange
                        3 | Claire | Thill | 1985-02-03 | claire.thill@post.example |  | Lindenallee 7 | 9780 | Wincrange
                        """).explainGroup(0, Certainty.LIKELY);

        assertThat(group.records()).containsExactly("1", "2", "3");
        assertThat(group.links()).hasSize(2);
        assertThat(group.weakest()).isPresent();
    }

    @Test
    void anotherNumberOrProviderInAnAddressOfThatNameIsAnotherPersonsAsWell() {
        Matching matching = match("""
                        1 | Mia | Eckmann |  | meckmann2899@post.de |  | Lindenallee 7 | 9780 | Wincrange
                        2 | Mia | Eckmann |  | meckmann2886@post.de |  | rue des Prés 4 | 3510 | Dudelange
                        3 | Mia | Eckmann |  | meckmann2899@post.at |  | Gartenweg 12 | 4401 | Belvaux
                        4 | Mia | Eckmann |  | mekmann2899@post.de |  | Hauptstraße 31 | 8232 | Mamer
                        """);

        assertThat(matching.explain(0, 1).reasons()).extracting(Reason::what).doesNotContain("e-mail address");
        assertThat(matching.explain(0, 2).reasons()).extracting(Reason::what).doesNotContain("e-mail address");
        assertThat(matching.explain(0, 3).reasons()).extracting(Reason::how).contains("one or two characters off");
    }

    @Test
    void aFamilyNameInThePlaceOfGivenNamesIsThatOfTheHousehold() {
        Matching matching = match("""
                        1 | Marterffer | Antoine |  |  |  | Schulstraße 7 | 1201 | Bettange
                        2 | Marterffer |  |  |  |  | Schulstraße 7 | 1201 | Bettange
                        3 | Lena | Marterffer |  |  |  | Gartenweg 12 | 4401 | Belvaux
                        4 | Hugo | Marterffer |  |  |  | Hauptstraße 31 | 8232 | Mamer
                        5 | Nora | Marterffer |  |  |  | rue des Prés 4 | 3510 | Dudelange
                        6 | Rui | Marterffer |  |  |  | Lindenallee 7 | 9780 | Wincrange
                        """);

        assertThat(matching.explain(0, 1).reasons())
                .extracting(Reason::what)
                .contains("family name")
                .doesNotContain("given name");
        assertThat(matching.explain(0, 1).decision()).isNotEqualTo(Decision.SURELY_ONE);
    }

    @Test
    void whoSaysNothingButAMailboxBelongsToItsOwner() {
        Matching matching = PeopleMatcher.inThisThread()
                .match(People.builder()
                        .record("customer")
                        .with(PersonColumn.NAME, "Lena Weisgerber")
                        .with(PersonColumn.EMAIL, "lena@home.example")
                        .record("member")
                        .with(PersonColumn.EMAIL, "Lena@home.example")
                        .record("other")
                        .with(PersonColumn.NAME, "Paul Krier")
                        .with(PersonColumn.EMAIL, "paul@home.example")
                        .build());

        assertThat(matching.groups(Certainty.SURE)).containsExactly(0, 0, 1);
        assertThat(matching.explain(0, 1).decision()).isEqualTo(Decision.SURELY_ONE);
    }

    @Test
    void aBareMailboxOfSeveralPeopleOrAnOfficeBelongsToNobody() {
        Matching matching = PeopleMatcher.inThisThread()
                .match(People.builder()
                        .record("wife")
                        .with(PersonColumn.NAME, "Lena Weisgerber")
                        .with(PersonColumn.EMAIL, "family@home.example")
                        .record("husband")
                        .with(PersonColumn.NAME, "Paul Krier")
                        .with(PersonColumn.EMAIL, "family@home.example")
                        .record("member")
                        .with(PersonColumn.EMAIL, "family@home.example")
                        .record("firm")
                        .with(PersonColumn.NAME, "Bakery")
                        .with(PersonColumn.EMAIL, "info@shop.example")
                        .record("office")
                        .with(PersonColumn.EMAIL, "info@shop.example")
                        .build());

        assertThat(matching.groups(Certainty.SURE)).containsExactly(0, 1, 2, 3, 4);
    }

    @Test
    void aListOfMailboxesIsGroupedByThem() {
        Matching matching = PeopleMatcher.inThisThread()
                .match(People.builder()
                        .record("1")
                        .with(PersonColumn.EMAIL, "lena.weisgerber+news@gmail.com")
                        .record("2")
                        .with(PersonColumn.EMAIL, "paul@home.example")
                        .record("3")
                        .with(PersonColumn.EMAIL, "LenaWeisgerber@googlemail.com")
                        .build());

        assertThat(matching.groups(Certainty.SURE)).containsExactly(0, 1, 0);
    }

    @Test
    void aTableWithoutRowsHasNoGroups() {
        Matching nothing = PeopleMatcher.inThisThread().match(People.builder().build());

        assertThat(nothing.groups(Certainty.LIKELY)).isEmpty();
        assertThat(nothing.notes(Certainty.LIKELY)).isEmpty();
    }

    @Test
    void aSingleRowIsAGroup() {
        People one =
                People.builder().record("1").with(PersonColumn.NAME, "Thill").build();

        assertThat(PeopleMatcher.inThisThread().match(one).groups(Certainty.SURE))
                .containsExactly(0);
    }

    @Test
    void workIsNotDividedIntoNoPart() {
        assertThatThrownBy(() -> PeopleMatcher.on(Runnable::run, 0)).isInstanceOf(IllegalArgumentException.class);
    }
}
