package io.clientele.person;

import com.google.common.base.Splitter;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;

/**
 * The name of a person as a shop recorded it. Immutable.
 *
 * @param given the given name, empty where only the whole name is known
 * @param family the family name, empty where only the whole name is known
 * @param full the whole name as it is written
 */
public record PersonName(String given, String family, String full) {
    private static final Splitter WORDS = Splitter.on(' ').omitEmptyStrings();

    /** A name in two parts, each of which may be empty; the whole name is one behind the other. */
    public static PersonName of(String given, String family) {
        String first = given.strip();
        String last = family.strip();
        return new PersonName(first, last, first.isEmpty() || last.isEmpty() ? first + last : first + " " + last);
    }

    /** A name of which only the whole is known. */
    public static PersonName ofFull(String full) {
        return new PersonName("", "", full.strip());
    }

    /** Whether nothing is known. */
    public boolean isEmpty() {
        return full.isEmpty();
    }

    /**
     * The words of the name by which writings are compared: lower case, without accents and punctuation, in the order
     * of the alphabet, so that {@code Dupont, Marie} and {@code Marie DUPONT} agree.
     */
    public List<String> words() {
        String bare = Normalizer.normalize(full, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        StringBuilder folded = new StringBuilder(bare.length());
        bare.codePoints()
                .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK && c != '\'' && c != '’')
                .map(c -> Character.isLetterOrDigit(c) ? c : ' ')
                .forEach(folded::appendCodePoint);
        return WORDS.splitToStream(folded).sorted().toList();
    }

    /** {@link #words} as one text; empty for a name without letters. */
    public String key() {
        return String.join(" ", words());
    }

    /** Nothing of the name: it does not belong in logs. */
    @Override
    public String toString() {
        return "PersonName[…]";
    }
}
