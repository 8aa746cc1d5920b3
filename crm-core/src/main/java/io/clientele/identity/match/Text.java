package io.clientele.identity.match;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A value made ready to be compared with many others. Not thread-safe: its words are parted when first asked for. */
final class Text {
    private static final Splitter WORDS = Splitter.on(' ').limit(20);
    /** The blank, in which two spellings of one name may differ. */
    private static final long SPELLING = bit(' ');

    private final String text;
    private final long letters;
    private @Nullable ImmutableList<String> words;

    Text(String text) {
        this.text = text;
        this.letters = letters(text);
    }

    /** The letters of a text as a set: those that two texts do not share cost edits. */
    private static long letters(String text) {
        long letters = 0;
        for (int i = 0; i < text.length(); i++) {
            letters |= bit(text.charAt(i));
        }
        return letters;
    }

    private static long bit(char c) {
        return 1L << (c & 63);
    }

    String text() {
        return text;
    }

    int length() {
        return text.length();
    }

    List<String> words() {
        if (words == null) {
            words = text.indexOf(' ') < 0 ? ImmutableList.of(text) : ImmutableList.copyOf(WORDS.splitToList(text));
        }
        return words;
    }

    /** Whether two texts differ in nothing but blanks. */
    private static boolean isSame(String a, String b) {
        int j = 0;
        for (int i = 0; i < a.length(); i++) {
            if (a.charAt(i) != ' ') {
                while (j < b.length() && b.charAt(j) == ' ') {
                    j++;
                }
                if (j == b.length() || a.charAt(i) != b.charAt(j++)) {
                    return false;
                }
            }
        }
        while (j < b.length() && b.charAt(j) == ' ') {
            j++;
        }
        return j == b.length();
    }

    boolean isSpelledLike(Text other) {
        return ((letters ^ other.letters) & ~SPELLING) == 0 && isSame(text, other.text);
    }

    /** {@link Edits#distance}, where the letters do not say at once that it is too great. */
    int edits(Text other, int most) {
        return Long.bitCount(letters ^ other.letters) > 2 * most ? most + 1 : Edits.distance(text, other.text, most);
    }

    /** Whether {@link Edits#jaroWinkler} is at least so much. */
    boolean isAlike(Text other, double least) {
        int shorter = Math.min(length(), other.length());
        int longer = Math.max(length(), other.length());
        // Letters that only one of the two has are matched by none of the other.
        int here = length() - Long.bitCount(letters & ~other.letters);
        int there = other.length() - Long.bitCount(other.letters & ~letters);
        double common = Math.min(here, there);
        double jaro = (common / shorter + common / longer + 1) / 3;
        return jaro + .4 * (1 - jaro) >= least && Edits.jaroWinkler(text, other.text) >= least;
    }
}
