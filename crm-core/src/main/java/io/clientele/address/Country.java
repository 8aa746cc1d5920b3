package io.clientele.address;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A country or territory by its ISO 3166-1 code of two letters, such as {@code LU}. Immutable.
 *
 * @param code two capital letters; {@code GB}, not {@code UK}, and {@code GR}, not {@code EL}
 */
public record Country(String code) implements Comparable<Country> {

    /**
     * A country by its code.
     *
     * @throws IllegalArgumentException if no country has this code
     */
    public Country {
        checkArgument(CountryTable.get().has(code), "No country has the ISO code '%s'", code);
    }

    /**
     * A country by its code, in capitals.
     *
     * @throws IllegalArgumentException if no country has this code
     */
    public static Country of(String code) {
        return CountryTable.get()
                .byCode(code)
                .orElseThrow(() -> new IllegalArgumentException("No country has the ISO code '" + code + "'"));
    }

    /**
     * The country that a text means: a code of two or three letters, or a name in English, French, German, Dutch,
     * Italian, Spanish, Portuguese, Luxembourgish or another language of the table, whatever its case and accents;
     * {@code UK}, {@code EL}, {@code USA} and {@code EIRE} too. Empty where it is none.
     */
    public static Optional<Country> find(String text) {
        return CountryTable.get().find(text);
    }

    /** The English name. */
    public String name() {
        return CountryTable.get().englishName(this);
    }

    /**
     * The official languages as ISO 639 codes, where the table knows them; a language can be inferred where there is
     * exactly one.
     */
    public List<String> languages() {
        return CountryTable.get().languages(this);
    }

    @Override
    public int compareTo(Country other) {
        return code.compareTo(other.code);
    }

    static String fold(String text) {
        String decomposed = java.text.Normalizer.normalize(text, java.text.Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT);
        StringBuilder folded = new StringBuilder(decomposed.length());
        decomposed.codePoints().filter(Character::isLetter).forEach(folded::appendCodePoint);
        return folded.toString();
    }

    @Override
    public String toString() {
        return code;
    }
}
