package io.clientele.identity.text;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import java.util.ArrayList;
import java.util.List;

/** The words in names that are not the name, from {@code name-words.csv}. Immutable. */
final class NameWords {
    private static final NameWords WORDS_OF_NAMES = new NameWords();

    private final ImmutableSetMultimap<String, String> byKind;
    private final ImmutableSet<String> noNames;

    private NameWords() {
        ImmutableSetMultimap.Builder<String, String> kinds = ImmutableSetMultimap.builder();
        ResourceTable.rows("name-words.csv")
                .forEach(row -> kinds.put(row.get(1), TextFolding.spelling(TextFolding.fold(row.get(0)))));
        byKind = kinds.build();
        noNames = ImmutableSet.<String>builder()
                .addAll(byKind.get("particle"))
                .addAll(byKind.get("birth"))
                .build();
    }

    static NameWords get() {
        return WORDS_OF_NAMES;
    }

    /** The words of a folded text. */
    static List<String> split(String folded) {
        int blank = folded.indexOf(' ');
        if (blank < 0) {
            return folded.isEmpty() ? List.of() : List.of(folded);
        }
        List<String> words = new ArrayList<>(4);
        int from = 0;
        while (blank >= 0) {
            words.add(folded.substring(from, blank));
            from = blank + 1;
            blank = folded.indexOf(' ', from);
        }
        words.add(folded.substring(from));
        return words;
    }

    /** Takes the words before a name away that address somebody, as long as something is left. */
    List<String> withoutTitles(List<String> words) {
        int from = 0;
        while (from < words.size() - 1 && byKind.containsEntry("title", words.get(from))) {
            from++;
        }
        return words.subList(from, words.size());
    }

    /** Whether a word at the end of a name tells father from son. */
    boolean isGeneration(String word) {
        return byKind.containsEntry("generation", word);
    }

    /** The name without {@code 様} and its like behind it. */
    String withoutHonorific(String word) {
        for (String honorific : byKind.get("honorific")) {
            if (word.length() > honorific.length() && word.endsWith(honorific)) {
                return word.substring(0, word.length() - honorific.length());
            }
        }
        return word;
    }

    boolean isHonorific(String word) {
        return byKind.containsEntry("honorific", word);
    }

    /**
     * The words without those that stand between names; as they are where no more than {@code least} would be left.
     *
     * @param spared so many words at the beginning are names whatever they look like
     */
    List<String> withoutParticles(List<String> words, int spared, int least) {
        boolean none = true;
        for (int i = spared; i < words.size(); i++) {
            none &= !noNames.contains(words.get(i));
        }
        if (none) {
            return words;
        }
        List<String> names = new ArrayList<>(words.size());
        for (int i = 0; i < words.size(); i++) {
            if (i < spared || !noNames.contains(words.get(i))) {
                names.add(words.get(i));
            }
        }
        return names.size() < least ? words : names;
    }
}
