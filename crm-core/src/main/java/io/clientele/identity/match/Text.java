package io.clientele.identity.match;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A value made ready to be compared with many others. Not thread-safe: its words are parted when first asked for. */
final class Text {
    private static final Splitter WORDS = Splitter.on(' ').limit(20);
    /** The blank, in which two spellings of one name may differ. */
    private static final long SPELLING = 1L << (' ' & 63);

    private final String text;
    private final long letters;
    private @Nullable ImmutableList<String> words;

    Text(String text) {
        this.text = text;
        this.letters = Shapes.letters(text, 0, text.length());
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
        return Shapes.mayBeAlike(letters, length(), other.letters, other.length(), least)
                && Edits.jaroWinkler(text, other.text) >= least;
    }
}
