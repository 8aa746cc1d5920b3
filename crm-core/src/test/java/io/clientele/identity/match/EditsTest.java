package io.clientele.identity.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.junit.jupiter.api.Test;

class EditsTest {
    private static final int MANY = 100;

    @Test
    void aSwapOfNeighboursIsOneEdit() {
        assertThat(Edits.distance("meier", "meire", 2)).isEqualTo(1);
    }

    @Test
    void moreThanTheMostIsNotCounted() {
        assertThat(Edits.distance("klein", "schroeder", 2)).isEqualTo(3);
    }

    @Property
    void editsAreAtMostThoseOfLevenshtein(
            @ForAll @CharRange(from = 'a', to = 'd') @StringLength(max = 12) String a,
            @ForAll @CharRange(from = 'a', to = 'd') @StringLength(max = 12) String b) {
        int levenshtein = LevenshteinDistance.getDefaultInstance().apply(a, b);

        assertThat(Edits.distance(a, b, MANY)).isBetween((levenshtein + 1) / 2, levenshtein);
    }

    @Property
    void aBoundChangesNothingBelowIt(
            @ForAll @CharRange(from = 'a', to = 'd') @StringLength(max = 12) String a,
            @ForAll @CharRange(from = 'a', to = 'd') @StringLength(max = 12) String b) {
        assertThat(Edits.distance(a, b, 3)).isEqualTo(Math.min(Edits.distance(a, b, MANY), 4));
    }

    @Property
    void similarityIsThatOfCommonsText(
            @ForAll @CharRange(from = 'a', to = 'e') @StringLength(min = 1, max = 20) String a,
            @ForAll @CharRange(from = 'a', to = 'e') @StringLength(min = 1, max = 20) String b) {
        assertThat(Edits.jaroWinkler(a, b)).isCloseTo(new JaroWinklerSimilarity().apply(a, b), within(1e-9));
    }

    @Property
    void textsAreAlikeWhereTheSimilaritySaysSo(
            @ForAll @CharRange(from = 'a', to = 'h') @StringLength(min = 1, max = 12) String a,
            @ForAll @CharRange(from = 'a', to = 'h') @StringLength(min = 1, max = 12) String b) {
        assertThat(new Text(a).isAlike(new Text(b), .8)).isEqualTo(Edits.jaroWinkler(a, b) >= .8);
    }
}
