package io.clientele.identity.match;

import static io.clientele.identity.match.Evidence.at;

import java.util.List;

/** How the parts of postal addresses agree. */
final class AddressRules {
    /** The level from which on two lines have no more in common than any two. */
    static final int SOME_WORDS = 3;

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

    static int text(Text a, Text b) {
        if (a.isSpelledLike(b)) {
            return 1;
        }
        int shorter = Math.min(a.length(), b.length());
        int most = shorter < 4 ? 1 : shorter < 8 ? 2 : 3;
        if ((shorter >= 3 && a.edits(b, most) <= most) || (shorter >= 5 && a.isAlike(b, .93))) {
            return 2;
        }
        return shareWords(a.words(), b.words()) ? SOME_WORDS : SOME_WORDS + 1;
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

    static int number(Text a, Text b) {
        boolean near = Math.max(a.length(), b.length()) > 1 && a.edits(b, 1) <= 1;
        return near || a.text().startsWith(b.text()) || b.text().startsWith(a.text()) ? 1 : 2;
    }

    static int code(Text a, Text b) {
        if (a.edits(b, 1) <= 1) {
            return 1;
        }
        return a.length() >= 3 && b.length() >= 3 && a.text().regionMatches(0, b.text(), 0, 2) ? 2 : 3;
    }
}
