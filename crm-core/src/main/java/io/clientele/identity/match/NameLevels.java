package io.clientele.identity.match;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** How two names, given or family, agree. */
final class NameLevels extends ValueLevels {
    static final int SAME = 0;
    static final int SPELLING = 1;
    static final int LETTER = 2;
    static final int PART = 3;
    static final int INITIAL = 4;
    static final int ALIKE = 5;
    static final int FAINT = 6;
    static final int OTHER = 7;
    static final List<String> WORDS = List.of(
            "the same", "another spelling", "one letter off", "a part of the other", "an initial of the other",
            "alike", "faintly alike", "different");

    NameLevels(Column values) {
        super(values);
    }

    @Override
    int compare(String a, String b) {
        if (Fold.loose(a).equals(Fold.loose(b)) || permuted(a, b)) {
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
        if (isPart(a, b) || isPart(b, a) || shorter >= 3 && (a.startsWith(b) || b.startsWith(a))) {
            return PART;
        }
        double alike = Edits.jaroWinkler(a, b);
        if (edits == 2 && shorter >= 5 || alike >= 0.9) {
            return ALIKE;
        }
        return alike >= 0.8 && (shorter >= 4) ? FAINT : OTHER;
    }

    private static boolean permuted(String a, String b) {
        return a.length() == b.length() && a.indexOf(' ') > 0 && Set.of(new HashSet<>(List.of(a.split(" "))).toArray()).equals(Set.of(new HashSet<>(List.of(b.split(" "))).toArray()));
    }

    private static boolean isPart(String part, String whole) {
        if (whole.length() <= part.length() || whole.indexOf(' ') < 0) {
            return false;
        }
        return new HashSet<>(List.of(whole.split(" "))).containsAll(List.of(part.split(" ")));
    }
}
