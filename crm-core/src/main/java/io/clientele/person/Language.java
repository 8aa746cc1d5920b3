package io.clientele.person;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * A language by its ISO 639-1 code. Immutable.
 *
 * @param code two small letters, such as {@code fr}; or three of ISO 639-3 where there are no two
 */
public record Language(String code) implements Comparable<Language> {
    private static final Set<String> CODES = Set.of(Locale.getISOLanguages());

    /**
     * A language by its code.
     *
     * @throws IllegalArgumentException if the code is not two or three small letters
     */
    public Language {
        checkArgument(
                (code.length() == 2 || code.length() == 3) && endOfLetters(code) == code.length(),
                "Not a language code: '%s'",
                code);
    }

    private static int endOfLetters(String text) {
        int end = 0;
        while (end < text.length() && text.charAt(end) >= 'a' && text.charAt(end) <= 'z') {
            end++;
        }
        return end;
    }

    /**
     * The language of a code or a locale, such as {@code fr}, {@code fr_LU}, {@code de-CH} or {@code EN}; empty where
     * the text does not begin with a language of ISO 639-1.
     */
    public static Optional<Language> parse(String text) {
        String folded = text.strip().toLowerCase(Locale.ROOT);
        int end = endOfLetters(folded);
        boolean separated = end == folded.length() || folded.charAt(end) == '_' || folded.charAt(end) == '-';
        String code = folded.substring(0, end);
        return separated && CODES.contains(code) ? Optional.of(new Language(code)) : Optional.empty();
    }

    @Override
    public int compareTo(Language other) {
        return code.compareTo(other.code);
    }

    @Override
    public String toString() {
        return code;
    }
}
