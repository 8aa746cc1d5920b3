package io.clientele.identity.text;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The words in street addresses that are not the name of the street, from {@code street-words.csv}. Immutable. */
final class StreetWords {
    private static final StreetWords WORDS = new StreetWords();

    private final ImmutableMap<String, String> kinds;
    private final ImmutableMap<String, String> suffixes;
    private final ImmutableMap<String, String> shorts;
    private final ImmutableSet<String> units;
    private final ImmutableSet<String> numbers;
    private final ImmutableSet<String> joints;

    private StreetWords() {
        Map<String, Map<String, String>> byRole = new HashMap<>();
        ResourceTable.rows("street-words.csv")
                .forEach(row -> byRole.computeIfAbsent(row.get(2), role -> new HashMap<>())
                        .put(TextFolding.spelling(row.get(0)), row.get(1)));
        kinds = role(byRole, "kind");
        suffixes = role(byRole, "suffix");
        shorts = role(byRole, "short");
        units = role(byRole, "unit").keySet();
        numbers = role(byRole, "number").keySet();
        joints = role(byRole, "joint").keySet();
    }

    private static ImmutableMap<String, String> role(Map<String, Map<String, String>> byRole, String role) {
        return ImmutableMap.copyOf(byRole.getOrDefault(role, Map.of()));
    }

    static StreetWords get() {
        return WORDS;
    }

    boolean isUnit(String word) {
        return units.contains(word);
    }

    boolean isNumber(String word) {
        return numbers.contains(word);
    }

    /** The name of a street in its one form; as it is written where it is of nothing but joints. */
    String name(List<String> words) {
        StringBuilder name = new StringBuilder();
        for (String word : words) {
            if (!joints.contains(word)) {
                append(name, word);
            }
        }
        return name.isEmpty() ? String.join(" ", words) : name.toString();
    }

    private void append(StringBuilder name, String word) {
        if (!name.isEmpty()) {
            name.append(' ');
        }
        @Nullable String kind = kinds.get(word);
        if (kind != null) {
            name.append(kind);
            return;
        }
        int suffix = suffixAt(word);
        if (suffix > 0) {
            name.append(word, 0, suffix).append(' ').append(suffixes.get(word.substring(suffix)));
        } else {
            name.append(shorts.getOrDefault(word, word));
        }
    }

    /** Where the kind of street begins at the end of a compound; 0 where there is none. */
    private int suffixAt(String word) {
        for (int at = 3; at < word.length() - 2; at++) {
            if (suffixes.containsKey(word.substring(at))) {
                return at;
            }
        }
        return 0;
    }
}
