package io.clientele.identity.text;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Names of towns, made comparable; those with several names from {@code towns.csv}. Thread-safe. */
public final class Towns {
    private static final ImmutableSet<String> JOINTS = ImmutableSet.of(
            "sur", "an", "am", "der", "die", "den", "ob", "unter", "aan", "de", "la", "le", "les", "du", "in", "im",
            "bei", "upon", "on", "under", "ville", "cedex", "stadt", "city");
    private static final ImmutableMap<String, String> SAINTS =
            ImmutableMap.of("saint", "st", "sankt", "st", "sint", "st", "sainte", "ste");
    private static final ImmutableMap<String, String> ONE_NAME = load();

    private Towns() {}

    private static ImmutableMap<String, String> load() {
        Map<String, String> names = new HashMap<>();
        for (List<String> row : ResourceTable.rows("towns.csv")) {
            String one = words(row.get(0));
            row.forEach(name -> names.putIfAbsent(words(name), one));
        }
        return ImmutableMap.copyOf(names);
    }

    /**
     * A town in folded words, in one of its names: {@code Lëtzebuerg} and {@code Luxemburg} are {@code luxembourg},
     * {@code Esch/Alzette} and {@code Esch-sur-Alzette} {@code esch alzette}, {@code Paris 15e} {@code paris}. What
     * stands in brackets, numbers and joints ({@code sur}, {@code am}, {@code Cedex}) do not count.
     *
     * @return empty where nothing is left
     */
    public static String fold(String text) {
        String words = words(text);
        return ONE_NAME.getOrDefault(words, words);
    }

    private static String words(String text) {
        int bracket = text.indexOf('(');
        String folded = TextFolding.spelling(TextFolding.fold(bracket > 0 ? text.substring(0, bracket) : text));
        StringBuilder words = new StringBuilder(folded.length());
        for (String word : NameWords.split(folded)) {
            if (!JOINTS.contains(word) && Character.isLetter(word.charAt(0))) {
                words.append(words.length() == 0 ? "" : " ").append(SAINTS.getOrDefault(word, word));
            }
        }
        return words.length() == 0 ? folded : words.toString();
    }
}
