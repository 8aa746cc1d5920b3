package io.clientele.identity.match;

import static io.clientele.identity.match.Evidence.at;

import com.google.common.base.Splitter;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** How two names, given or family, agree. */
final class NameRule {
    static final int SPELLING = 1;
    static final int LETTER = 2;
    static final int PART = 3;
    static final int INITIAL = 4;
    static final int ALIKE = 5;
    static final int FAINT = 6;
    static final int OTHER = 7;

    private static final Splitter WORDS = Splitter.on(' ');

    private NameRule() {}

    static List<Evidence.Level> levels(double same, double other) {
        double rest = (1 - same - other) / 18;
        return List.of(
                at("the same", same),
                at("another spelling", 4 * rest),
                at("one letter off", 6 * rest),
                at("one is a part of the other", 3 * rest),
                at("one is the initial of the other", 2 * rest),
                at("alike", 2 * rest),
                at("faintly alike", rest),
                at("different", other));
    }

    static int level(String a, String b) {
        if (Fold.loose(a).equals(Fold.loose(b)) || hasSameWords(a, b)) {
            return SPELLING;
        }
        int shorter = Math.min(a.length(), b.length());
        if (shorter == 1) {
            return a.charAt(0) == b.charAt(0) ? INITIAL : OTHER;
        }
        int edits = Edits.distance(a, b, 2);
        if (edits == 1 && shorter >= 3) {
            return LETTER;
        }
        if (isPart(a, b) || isPart(b, a) || (shorter >= 3 && b.startsWith(a))) {
            return PART;
        }
        double alike = Edits.jaroWinkler(a, b);
        if ((edits == 2 && shorter >= 5) || alike >= 0.9) {
            return ALIKE;
        }
        return alike >= 0.8 && shorter >= 4 ? FAINT : OTHER;
    }

    private static boolean hasSameWords(String a, String b) {
        return a.length() == b.length() && a.indexOf(' ') > 0 && words(a).equals(words(b));
    }

    private static boolean isPart(String part, String whole) {
        return whole.length() > part.length() && whole.indexOf(' ') > 0 && words(whole).containsAll(words(part));
    }

    private static Set<String> words(String name) {
        return new HashSet<>(WORDS.splitToList(name));
    }
}
