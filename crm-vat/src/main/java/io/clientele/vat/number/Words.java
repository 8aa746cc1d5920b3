package io.clientele.vat.number;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toUnmodifiableList;

import com.google.common.base.Splitter;
import io.clientele.vat.internal.ResourceLines;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds the words that people write before a number or between its prefix and the rest: {@code VAT No.},
 * {@code USt-IdNr.:}, {@code BE BTW}. The list of them is a resource, {@code words.csv}; some stand there only beside
 * another word or a prefix, as {@code No.} does, which alone may be Norway. Not thread-safe.
 */
final class Words {
    private static final Map<Character, List<Word>> BY_FIRST_LETTER =
            all().stream().collect(groupingBy(word -> word.letters().charAt(0), toUnmodifiableList()));

    /** The fewest letters of a word that needs no other, or of a prefix and one that does. */
    private static final int SHORTEST = 3;

    private final Letters letters;
    private final Set<Rest> found = new LinkedHashSet<>();
    private final Set<Place> seen = new HashSet<>();

    private Words(Letters letters) {
        this.letters = letters;
    }

    /**
     * A word of the list.
     *
     * @param letters its letters and nothing else, as {@link Letters} has them
     * @param language that in which it is written, by ISO 639
     * @param alone whether it means a VAT number without any word beside it
     */
    record Word(String letters, String language, boolean alone) {}

    /**
     * What is left of a text without words.
     *
     * @param prefix the letters of a country before the words; empty if there are none
     * @param from where in the text what comes after the words begins
     * @param isApart whether the words end there for the eye too
     */
    record Rest(String prefix, int from, boolean isApart) {}

    private record Place(int start, String prefix, boolean meant) {}

    /** The words of the list, with their letters only. */
    static List<Word> all() {
        return ResourceLines.of(Words.class, "words.csv").stream()
                .skip(1)
                .map(Splitter.on(';')::splitToList)
                .map(cells -> new Word(
                        Letters.of(cells.get(0)).text(),
                        cells.get(1),
                        cells.get(2).equals("alone")))
                .toList();
    }

    /** All that may be left of a text, with the fewest words left out first; nothing where there are no words. */
    static List<Rest> find(String typed) {
        if (isTooSoonADigit(typed)) {
            return List.of();
        }
        Words words = new Words(Letters.of(typed));
        words.leaveOut(0, "", false);
        return words.found.stream().sorted(Comparator.comparingInt(Rest::from)).toList();
    }

    /** Whether no word can be there, as in most numbers that are merely too long or short. */
    private static boolean isTooSoonADigit(String typed) {
        for (int i = 0; i < Math.min(SHORTEST, typed.length()); i++) {
            if (Character.isDigit(typed.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private void leaveOut(int start, String prefix, boolean meant) {
        if (!seen.add(new Place(start, prefix, meant))) {
            return;
        }
        if (prefix.isEmpty() && letters.hasPrefix(start)) {
            leaveOut(start + Prefixes.LENGTH, letters.text().substring(start, start + Prefixes.LENGTH), true);
        }
        if (start == letters.text().length()) {
            return;
        }
        for (Word word : BY_FIRST_LETTER.getOrDefault(letters.text().charAt(start), List.of())) {
            if (letters.text().startsWith(word.letters(), start)) {
                int end = start + word.letters().length();
                boolean means = meant || word.alone();
                if (means || letters.hasPrefix(end)) {
                    found.add(new Rest(prefix, letters.index(end), means && letters.isApart(end)));
                }
                leaveOut(end, prefix, means);
            }
        }
    }
}
