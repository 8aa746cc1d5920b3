package io.clientele.identity.text;

import com.google.common.base.CharMatcher;
import io.clientele.person.PersonName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The name of a person in words that can be compared. Immutable.
 *
 * <p>Its words are folded ({@link TextFolding#fold}) and in one spelling ({@link TextFolding#spelling}). Titles are
 * taken away; {@code Dupont, Marie} is understood; hyphens divide ({@code Schröder-Kieffer} are two words). A
 * placeholder ({@code N/A}, {@code test}, {@code unknown}, {@code -}) is no name. Kanji stay whole, without {@code 様}
 * behind them.
 *
 * @param given the words of the given names in their order, initials as one letter; empty where only the whole name is
 *     known, or none
 * @param family the words of the family name in their order, particles ({@code van der}) too; empty where only the
 *     whole name is known, or none
 * @param words all words but particles, given names first where they are known, else as written; empty for no name
 * @param generation {@code jr}, {@code senior}, {@code iii}, where it is said
 */
public record FoldedName(List<String> given, List<String> family, List<String> words, Optional<String> generation) {
    private static final FoldedName NONE = new FoldedName(List.of(), List.of(), List.of(), Optional.empty());

    /** The components are copied. */
    public FoldedName {
        given = List.copyOf(given);
        family = List.copyOf(family);
        words = List.copyOf(words);
    }

    /** The words of a name. */
    public static FoldedName of(PersonName name) {
        if (name.given().isEmpty() && name.family().isEmpty()) {
            int comma = name.full().indexOf(',');
            return comma < 0 ? NameReading.ofWhole(name.full()) : ofFamilyFirst(name.full(), comma);
        }
        return NameReading.ofParts(name.given(), name.family());
    }

    /** No name at all. */
    public static FoldedName none() {
        return NONE;
    }

    private static FoldedName ofFamilyFirst(String full, int comma) {
        FoldedName name = NameReading.ofParts(full.substring(comma + 1), full.substring(0, comma));
        return name.given.isEmpty() ? NameReading.ofWhole(full) : name;
    }

    /** Whether there is no name. */
    public boolean isEmpty() {
        return words.isEmpty();
    }

    /**
     * The words in the order of the alphabet with a blank between them, so that whatever their order was they agree; a
     * name in Chinese characters or kana as one word, family name first. Empty for no name.
     */
    public String key() {
        if (!words.isEmpty() && words.stream().allMatch(FoldedName::isEastAsian)) {
            return family.isEmpty() ? String.join("", words) : String.join("", family) + String.join("", given);
        }
        return words.size() == 1
                ? words.get(0)
                : String.join(" ", words.stream().sorted().toList());
    }

    /**
     * The family name as one word with its particles, so that {@code van den Berg}, {@code Vandenberg} and
     * {@code Van-den-Berg} agree; empty where it is not known.
     */
    public String familyAsOne() {
        return family.size() == 1 ? family.get(0) : String.join("", family);
    }

    /** The words of the family name that are names: without particles, as long as a word is left. */
    public List<String> familyNames() {
        return NameWords.get().withoutParticles(family, 0, 1);
    }

    /** Whether a word stands for a longer one: a single letter of the Latin alphabet. */
    public static boolean isInitial(String word) {
        return word.length() == 1 && word.charAt(0) >= 'a' && word.charAt(0) <= 'z';
    }

    /**
     * Whether a word is of Chinese characters, kana or Hangul: so short that one letter makes another name, and not
     * divided by blanks.
     */
    public static boolean isEastAsian(String word) {
        return !word.isEmpty() && !CharMatcher.inRange('\0', '\u2e7f').matchesAnyOf(word);
    }

    static FoldedName of(List<String> given, List<String> family, Optional<String> generation) {
        List<String> words = new ArrayList<>(given);
        words.addAll(NameWords.get().withoutParticles(family, 0, 1));
        return new FoldedName(given, family, words, generation);
    }

    /** Nothing of the name: it does not belong in logs. */
    @Override
    public String toString() {
        return "FoldedName[…]";
    }
}
