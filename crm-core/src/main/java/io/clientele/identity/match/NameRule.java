package io.clientele.identity.match;

import static io.clientele.identity.match.Evidence.at;

import io.clientele.identity.text.NamesOfBothSexes;
import io.clientele.identity.text.Nicknames;
import java.util.List;

/** How two names, given or family, agree. */
final class NameRule implements ValueLevels.Rule {
    static final int SPELLING = 1;
    static final int NICKNAME = 2;
    static final int LETTER = 3;
    static final int PART = 4;
    static final int INITIAL = 5;
    static final int ALIKE = 6;
    static final int FAINT = 7;
    static final int OTHER = 8;

    private static final Nicknames NICKNAMES = Nicknames.ofAllLanguages();
    private static final NamesOfBothSexes BOTH_SEXES = NamesOfBothSexes.standard();

    static final ValueLevels.Rule RULE = new NameRule();

    private NameRule() {}

    static List<Evidence.Level> levels(double same, double other) {
        double rest = (1 - same - other) / 20;
        return List.of(
                at("the same", same, .003),
                at("another spelling", 4 * rest, .0003),
                at("one is what the other is called", 2 * rest, .002),
                at("one letter off", 6 * rest, .001),
                at("one is a part of the other", 3 * rest, .001),
                at("one is the initial of the other", 2 * rest, .002),
                at("alike", 2 * rest, .004),
                at("faintly alike", rest, .015),
                at("different", other, .9717));
    }

    @Override
    public int level(Text a, Text b) {
        if (a.isSpelledLike(b) || hasSameWords(a, b)) {
            return SPELLING;
        }
        if (BOTH_SEXES.areOfManAndWoman(a.text(), b.text())) {
            return OTHER;
        }
        if (NICKNAMES.mayBeOne(a.text(), b.text())) {
            return NICKNAME;
        }
        int shorter = Math.min(a.length(), b.length());
        if (shorter == 1) {
            return a.text().charAt(0) == b.text().charAt(0) ? INITIAL : OTHER;
        }
        int edits = a.edits(b, 2);
        if (edits == 1 && shorter >= 3) {
            return LETTER;
        }
        boolean begins = shorter >= 3 && b.text().startsWith(a.text());
        if (begins || isPart(a, b) || isPart(b, a)) {
            return PART;
        }
        if ((edits == 2 && shorter >= 5) || a.isAlike(b, .9)) {
            return ALIKE;
        }
        return shorter >= 4 && a.isAlike(b, .8) ? FAINT : OTHER;
    }

    @Override
    public boolean hasFeatures() {
        return true;
    }

    /** The names that it may stand for, each as one bit. */
    @Override
    public long feature(String text) {
        long bits = 0;
        for (String formal : NICKNAMES.formalNames(text)) {
            bits |= 1L << Math.floorMod(Hashes.of(1, formal), Shapes.FEATURE_BITS);
        }
        return bits;
    }

    @Override
    public int possible(Shapes shapes, int a, int b) {
        int levels = Levels.of(OTHER);
        if (shapes.haveSameLetters(a, b)) {
            levels |= Levels.of(SPELLING);
        }
        if ((shapes.feature(a) & shapes.feature(b)) != 0) {
            levels |= Levels.of(NICKNAME);
        }
        if (shapes.length(a) == 1 || shapes.length(b) == 1) {
            return levels | Levels.of(INITIAL);
        }
        int edits = shapes.editsAtLeast(a, b);
        if (edits <= 1) {
            levels |= Levels.of(LETTER);
        }
        if (shapes.areNested(a, b)) {
            levels |= Levels.of(PART);
        }
        if (edits <= 2 || shapes.mayBeAlike(a, b, .9)) {
            return levels | Levels.of(ALIKE, FAINT);
        }
        return shapes.mayBeAlike(a, b, .8) ? levels | Levels.of(FAINT) : levels;
    }

    private static boolean hasSameWords(Text a, Text b) {
        return a.length() == b.length()
                && a.words().size() > 1
                && a.words().size() == b.words().size()
                && b.words().containsAll(a.words())
                && a.words().containsAll(b.words());
    }

    private static boolean isPart(Text part, Text whole) {
        return whole.words().size() > part.words().size() && whole.words().containsAll(part.words());
    }
}
