package io.clientele.identity.match;

import static io.clientele.identity.match.Evidence.at;

import java.util.List;

/** How the parts of postal addresses agree. */
final class AddressRules {
    /** The level from which on two lines have no more in common than any two. */
    static final int SOME_WORDS = 3;

    private static final int SPELLING = 1;
    private static final int LETTERS = 2;

    private AddressRules() {}

    /** How often names of streets and towns agree by chance. */
    private static final double[] TEXT_BY_CHANCE = {.004, .0005, .005, .04, .9505};

    private static final double[] NUMBER_BY_CHANCE = {.01, .12, .87};

    static Evidence text(String name, double shared, double... expected) {
        return levels(name, shared, expected, TEXT_BY_CHANCE);
    }

    static Evidence levels(String name, double shared, double[] expected, double[] byChance) {
        return new Evidence(
                name,
                shared,
                List.of(
                        at("the same", expected[0], byChance[0]),
                        at("another spelling", expected[1], byChance[1]),
                        at("a few letters off", expected[2], byChance[2]),
                        at("some words the same", expected[3], byChance[3]),
                        at("different", expected[4], byChance[4])));
    }

    static Evidence number(String name, double shared, double same, double nearly) {
        return number(name, shared, same, nearly, NUMBER_BY_CHANCE);
    }

    static Evidence number(String name, double shared, double same, double nearly, double[] byChance) {
        return new Evidence(
                name,
                shared,
                List.of(
                        at("the same", same, byChance[0]),
                        at("nearly the same", nearly, byChance[1]),
                        at("different", 1 - same - nearly, byChance[2])));
    }

    static Evidence code(String name, double shared) {
        return new Evidence(
                name,
                shared,
                List.of(
                        at("the same", .82, .004),
                        at("one character off", .07, .01),
                        at("the same beginning", .03, .08),
                        at("different", .08, .906)));
    }

    /** How names of streets and towns agree. */
    static final ValueLevels.Rule TEXT = new ValueLevels.Rule() {
        @Override
        public int level(Text a, Text b) {
            if (a.isSpelledLike(b)) {
                return SPELLING;
            }
            int shorter = Math.min(a.length(), b.length());
            int most = mostEdits(shorter);
            if ((shorter >= 3 && a.edits(b, most) <= most) || (shorter >= 5 && a.isAlike(b, .93))) {
                return LETTERS;
            }
            return shareWords(a.words(), b.words()) ? SOME_WORDS : SOME_WORDS + 1;
        }

        @Override
        public int possible(Shapes shapes, int a, int b) {
            int levels = Levels.of(SOME_WORDS + 1);
            if (shapes.haveSameLetters(a, b)) {
                levels |= Levels.of(SPELLING);
            }
            int shorter = Math.min(shapes.length(a), shapes.length(b));
            if (shapes.editsAtLeast(a, b) <= mostEdits(shorter) || shapes.mayBeAlike(a, b, .93)) {
                levels |= Levels.of(LETTERS);
            }
            // Single words that are near each other are a few letters off.
            return shapes.hasBlank(a) || shapes.hasBlank(b) ? levels | Levels.of(SOME_WORDS) : levels;
        }
    };

    /** How house numbers and regions agree. */
    static final ValueLevels.Rule NUMBER = new ValueLevels.Rule() {
        @Override
        public int level(Text a, Text b) {
            boolean near = Math.max(a.length(), b.length()) > 1 && a.edits(b, 1) <= 1;
            return near || a.text().startsWith(b.text()) || b.text().startsWith(a.text()) ? 1 : 2;
        }

        @Override
        public int possible(Shapes shapes, int a, int b) {
            return Levels.of(shapes.editsAtLeast(a, b) <= 1 || shapes.areNested(a, b) ? 1 : 2, 2);
        }
    };

    /** How postcodes agree. */
    static final ValueLevels.Rule CODE = new ValueLevels.Rule() {
        @Override
        public int level(Text a, Text b) {
            if (a.edits(b, 1) <= 1) {
                return 1;
            }
            boolean begin = a.length() >= 3 && b.length() >= 3 && a.text().regionMatches(0, b.text(), 0, 2);
            return begin ? 2 : 3;
        }

        @Override
        public int possible(Shapes shapes, int a, int b) {
            return Levels.of(shapes.editsAtLeast(a, b) <= 1 ? 1 : 2, 3);
        }
    };

    private static int mostEdits(int shorter) {
        return shorter < 4 ? 1 : shorter < 8 ? 2 : 3;
    }

    private static boolean shareWords(List<String> a, List<String> b) {
        int same = 0;
        for (String word : a) {
            same += word.length() > 1 && hasNear(b, word) ? 1 : 0;
        }
        return same > 0 && same * 2 >= Math.min(a.size(), b.size());
    }

    private static boolean hasNear(List<String> words, String word) {
        for (String other : words) {
            if (near(word, other)) {
                return true;
            }
        }
        return false;
    }

    private static boolean near(String a, String b) {
        return a.equals(b)
                || (a.length() >= 5
                        && b.length() >= 5
                        && (a.charAt(0) == b.charAt(0) || a.charAt(1) == b.charAt(1))
                        && Edits.distance(a, b, 1) <= 1);
    }
}
