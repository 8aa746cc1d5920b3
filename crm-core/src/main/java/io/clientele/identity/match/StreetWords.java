package io.clientele.identity.match;

import com.google.common.base.Splitter;
import java.util.Map;

/** Streets and house numbers. */
final class StreetWords {
    private static final Map<String, String> SHORT = Map.ofEntries(
            Map.entry("street", "st"),
            Map.entry("str", "st"),
            Map.entry("strasse", "st"),
            Map.entry("avenue", "av"),
            Map.entry("ave", "av"),
            Map.entry("road", "rd"),
            Map.entry("boulevard", "bd"),
            Map.entry("blvd", "bd"),
            Map.entry("blv", "bd"),
            Map.entry("place", "pl"),
            Map.entry("drive", "dr"),
            Map.entry("crescent", "cres"),
            Map.entry("court", "ct"),
            Map.entry("lane", "ln"),
            Map.entry("highway", "hwy"),
            Map.entry("square", "sq"),
            Map.entry("south", "s"),
            Map.entry("north", "n"),
            Map.entry("east", "e"),
            Map.entry("west", "w"),
            Map.entry("r", "rue"));

    private static final Splitter WORDS = Splitter.on(' ').omitEmptyStrings();

    private StreetWords() {}

    static String street(String text, boolean split) {
        String folded = Fold.any(text);
        StringBuilder out = new StringBuilder();
        for (String word : WORDS.split(folded)) {
            if (!split || !isNumber(word)) {
                String w = SHORT.getOrDefault(word, word);
                if (w.endsWith("strasse")) w = w.substring(0, w.length() - 4);
                out.append(out.length() > 0 ? " " : "").append(w);
            }
        }
        return out.toString();
    }

    static String number(String text) {
        for (String word : WORDS.split(Fold.any(text))) {
            if (isNumber(word)) {
                return word;
            }
        }
        return "";
    }

    private static boolean isNumber(String word) {
        if (word.isEmpty() || word.charAt(0) > '9' || word.charAt(0) < '0') {
            return false;
        }
        int letters = 0;
        for (int i = 0; i < word.length(); i++) {
            letters += Character.isLetter(word.charAt(i)) ? 1 : 0;
        }
        return letters <= 1;
    }
}
