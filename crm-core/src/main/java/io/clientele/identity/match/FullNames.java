package io.clientele.identity.match;

import static io.clientele.identity.match.Evidence.at;

import java.util.List;

/** How whole names of people or firms agree, by their words. */
final class FullNames {
    static final Evidence EVIDENCE = new Evidence(
            "name",
            .02,
            List.of(
                    at("the same", .55, .0001),
                    at("nearly the same words", .1, .0001),
                    at("one has all words of the other", .1, .0003),
                    at("most words are the same", .08, .0005),
                    at("half of the words are the same", .07, .004),
                    at("a word is the same", .05, .035),
                    at("different", .05, .96)));

    private FullNames() {}

    /** The rule for names whose words are known. */
    static ValueLevels.Rule rule(WordWeights words) {
        return (a, b) -> {
            if (a.isSpelledLike(b)) {
                return 1;
            }
            WordWeights.Overlap overlap = words.overlap(a.words(), b.words());
            if (overlap.inBoth() >= .9) {
                return 1;
            }
            if (overlap.inShorter() >= .9) {
                return 2;
            }
            return overlap.inBoth() >= .72 ? 3 : overlap.inBoth() >= .5 ? 4 : overlap.inBoth() >= .25 ? 5 : 6;
        };
    }
}
