package io.clientele.identity.text;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.List;

/** What is typed instead of a name, from {@code placeholders.csv}. Immutable. */
final class Placeholders {
    private static final Placeholders PLACEHOLDERS = new Placeholders();

    private final ImmutableMap<String, Boolean> neverAName;
    private final ImmutableSet<String> phraseBeginnings;

    private Placeholders() {
        ImmutableMap.Builder<String, Boolean> words = ImmutableMap.builder();
        ResourceTable.rows("placeholders.csv")
                .forEach(row -> words.put(row.get(0), row.get(1).equals("never")));
        neverAName = words.buildOrThrow();
        phraseBeginnings = neverAName.keySet().stream()
                .filter(entry -> entry.indexOf(' ') > 0)
                .map(entry -> entry.substring(0, entry.indexOf(' ')))
                .collect(ImmutableSet.toImmutableSet());
    }

    static Placeholders get() {
        return PLACEHOLDERS;
    }

    /** Whether a word is no name wherever it stands. */
    boolean isNever(String word) {
        return neverAName.getOrDefault(word, false) || isFiller(word);
    }

    /** Whether none of some folded words is a name, or all of them together are none. */
    boolean isNoName(List<String> words) {
        return areAllNone(words)
                || (words.size() > 1
                        && phraseBeginnings.contains(words.get(0))
                        && neverAName.containsKey(String.join(" ", words)));
    }

    private boolean areAllNone(List<String> words) {
        for (String word : words) {
            if (!neverAName.containsKey(word) && !isFiller(word)) {
                return false;
            }
        }
        return true;
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
