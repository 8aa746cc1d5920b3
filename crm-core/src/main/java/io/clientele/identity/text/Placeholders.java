package io.clientele.identity.text;

import com.google.common.collect.ImmutableMap;
import java.util.List;

/** What is typed instead of a name, from {@code placeholders.csv}. Immutable. */
final class Placeholders {
    private static final Placeholders PLACEHOLDERS = new Placeholders();

    private final ImmutableMap<String, Boolean> neverAName;

    private Placeholders() {
        ImmutableMap.Builder<String, Boolean> words = ImmutableMap.builder();
        ResourceTable.rows("placeholders.csv")
                .forEach(row -> words.put(row.get(0), row.get(1).equals("never")));
        neverAName = words.buildOrThrow();
    }

    static Placeholders get() {
        return PLACEHOLDERS;
    }

    /** Whether a folded text is no name wherever it stands. */
    boolean isNever(String folded) {
        return neverAName.getOrDefault(folded, false) || isFiller(folded);
    }

    /** Whether none of the words of a folded name is one. */
    boolean isNoName(String folded, List<String> words) {
        return neverAName.containsKey(folded)
                || words.stream().allMatch(word -> neverAName.containsKey(word) || isFiller(word));
    }

    /** The same letter three times or more, {@code xxx}, or nothing but digits. */
    private static boolean isFiller(String word) {
        boolean same = true;
        boolean digits = true;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            same &= c == word.charAt(0);
            digits &= c == ' ' || (c >= '0' && c <= '9');
        }
        return digits || (same && word.length() > 2 && word.charAt(0) < 128);
    }
}
