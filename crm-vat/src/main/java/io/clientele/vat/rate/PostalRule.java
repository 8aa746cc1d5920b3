package io.clientele.vat.rate;

import io.clientele.address.Country;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Which territory the postcodes of a form are in. Immutable.
 *
 * @param country the country that the address names
 * @param postcodes the postcodes, as {@link #normalised} writes them
 * @param territory the code of the territory
 * @param doubt why the postcode alone does not settle it
 */
record PostalRule(Country country, Pattern postcodes, String territory, Optional<String> doubt) {
    private static final int LONGEST = 16;

    static PostalRule of(Rows.Row row) {
        return new PostalRule(Country.of(row.text(0)), Pattern.compile(row.text(1)), row.text(2), row.optional(3));
    }

    boolean holdsFor(String normalised) {
        return postcodes.matcher(normalised).matches();
    }

    /** The letters and digits alone, in capitals and without the country before them: {@code FI-22100} is 22100. */
    static String normalised(Country country, String postcode) {
        StringBuilder kept = new StringBuilder();
        for (int i = 0; i < postcode.length() && kept.length() < LONGEST; i++) {
            char one = postcode.charAt(i);
            int digit = Character.digit(one, 10);
            if (digit >= 0) {
                kept.append((char) ('0' + digit));
            } else if (isLatin(one)) {
                kept.append(one);
            }
        }
        String text = kept.toString().toUpperCase(Locale.ROOT);
        return text.substring(prefixLength(country, text));
    }

    /** How many letters before the digits are the country's, as in {@code FI-22100} or {@code D-27498}. */
    private static int prefixLength(Country country, String text) {
        int letters = 0;
        while (letters < text.length() && Character.isLetter(text.charAt(letters))) {
            letters++;
        }
        boolean written = letters > 0
                && letters < text.length()
                && country.code().startsWith(text.substring(0, letters))
                && !country.code().equals("GB");
        return written ? letters : 0;
    }

    private static boolean isLatin(char one) {
        return (one >= 'A' && one <= 'Z') || (one >= 'a' && one <= 'z');
    }
}
