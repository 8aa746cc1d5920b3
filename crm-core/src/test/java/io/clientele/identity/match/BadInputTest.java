package io.clientele.identity.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.function.ObjIntConsumer;
import org.junit.jupiter.api.Test;

class BadInputTest {
    private static final int MANY = 3_000;

    private static Matching match(ObjIntConsumer<People.Builder> row) {
        People.Builder people = People.builder();
        for (int i = 0; i < MANY; i++) {
            people.record("r" + i)
                    .with(PersonColumn.GIVEN_NAME, word(i * 7919))
                    .with(PersonColumn.FAMILY_NAME, word(i));
            row.accept(people, i);
        }
        return PeopleMatcher.inThisThread().match(people.build());
    }

    /** A word of its own for each number. */
    private static String word(int number) {
        StringBuilder word = new StringBuilder();
        long rest = Hashes.mix((long) number);
        for (int i = 0; i < 4; i++) {
            word.append("bdfgklmnprst".charAt((int) (rest >>> 1) % 12 & 7))
                    .append("aeiou".charAt((int) (rest >>> 8 & 3)));
            rest = rest >>> 12 ^ number;
        }
        return word + Integer.toString(number, 36).replaceAll("[0-9]", "x");
    }

    private static int largest(Matching matching) {
        int[] groups = matching.groups(Certainty.LIKELY);
        int[] sizes = new int[groups.length];
        for (int group : groups) {
            sizes[group]++;
        }
        return Arrays.stream(sizes).max().orElse(0);
    }

    @Test
    void anAddressOfMailThatStandsOnEveryRecordGluesNobody() {
        Matching matching = match((people, i) -> people.with(PersonColumn.EMAIL, "info@shop.example"));

        assertThat(largest(matching)).isLessThan(5);
        assertThat(matching.notes(Certainty.LIKELY)).anyMatch(note -> note.contains("e-mail address stands on 3,000"));
    }

    @Test
    void everyoneAtOneAddressIsNotOnePerson() {
        Matching matching = match((people, i) -> people.with(PersonColumn.STREET, "Packstation 1")
                .with(PersonColumn.POSTCODE, "1234")
                .with(PersonColumn.CITY, "Luxembourg"));

        assertThat(largest(matching)).isLessThan(5);
    }

    @Test
    void numbersAndDatesThatStandForNothingAreLeftOutAndCounted() {
        Matching matching = match((people, i) -> people.with(PersonColumn.PHONE, "0000000000")
                .with(PersonColumn.BIRTH_DATE, "1900-01-01")
                .with(PersonColumn.EMAIL, "N/A"));

        assertThat(largest(matching)).isLessThan(5);
        assertThat(matching.notes(Certainty.LIKELY)).anyMatch(note -> note.contains("values say nothing"));
    }

    @Test
    void manyRowsThatSayTheSameAreReadAsOne() {
        People.Builder people = People.builder();
        for (int i = 0; i < 100_000; i++) {
            people.record("r" + i)
                    .with(PersonColumn.NAME, "Claire Thill")
                    .with(PersonColumn.EMAIL, "claire@post.example");
        }
        Matching matching = PeopleMatcher.inThisThread().match(people.build());

        assertThat(matching.notes(Certainty.LIKELY)).anyMatch(note -> note.contains("99,999 rows say just what"));
    }

    @Test
    void aNameOfAMillionCharactersIsCut() {
        People people = People.builder()
                .record("1")
                .with(PersonColumn.NAME, "ab ".repeat(350_000))
                .record("2")
                .with(PersonColumn.NAME, "\u202eab\u200f ".repeat(200_000))
                .build();
        Matching matching = PeopleMatcher.inThisThread().match(people);

        assertThat(matching.groups(Certainty.SURE)).hasSize(2);
        assertThat(matching.notes(Certainty.SURE)).anyMatch(note -> note.contains("1,000 characters"));
    }
}
