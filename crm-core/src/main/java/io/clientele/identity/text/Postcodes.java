package io.clientele.identity.text;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableMap;
import io.clientele.address.Country;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Postcodes, made comparable by the rules of their countries. Thread-safe: it has no state that changes. */
public final class Postcodes {
    private static final int LONGEST = 32;

    private static final ImmutableMap<String, String> DIGITS = ResourceTable.rows("postcodes.csv").stream()
            .collect(ImmutableMap.toImmutableMap(row -> row.get(0), row -> row.get(1)));

    private Postcodes() {}

    /**
     * A postcode in capitals and digits without anything between them: {@code L-1234} is {@code 1234}, {@code 1012 ab}
     * is {@code 1012AB}, {@code 00-950} is {@code 00950}, {@code 12345-6789} of the United States is {@code 12345}. A
     * code of digits that lost zeros at its beginning gets them back where the country is known.
     *
     * @param text as written
     * @param country whose code it is, where that is known
     * @return empty for a text without letters and digits, and for one that is all zeros
     */
    public static String fold(String text, Optional<Country> country) {
        String bare = bare(text.length() > LONGEST ? text.substring(0, LONGEST) : text);
        @Nullable String form = country.map(known -> DIGITS.get(known.code())).orElse(null);
        String code = isDigits(bare, afterPrefix(bare)) && (form == null || !form.equals("text"))
                ? digits(bare.substring(afterPrefix(bare)), form)
                : bare;
        return isAllZeros(code) ? "" : code;
    }

    private static String bare(String text) {
        StringBuilder bare = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int digit = Character.digit(c, 10);
            if (digit >= 0) {
                bare.append((char) ('0' + digit));
            } else if (Ascii.toUpperCase(c) >= 'A' && Ascii.toUpperCase(c) <= 'Z') {
                bare.append(Ascii.toUpperCase(c));
            }
        }
        return bare.toString();
    }

    /** Where the code begins behind a country's mark of up to three letters. */
    private static int afterPrefix(String bare) {
        int i = 0;
        while (i < bare.length() && i < 3 && bare.charAt(i) >= 'A') {
            i++;
        }
        return i;
    }

    private static boolean isDigits(String text, int from) {
        for (int i = from; i < text.length(); i++) {
            if (text.charAt(i) > '9') {
                return false;
            }
        }
        return from < text.length();
    }

    private static String digits(String digits, @Nullable String form) {
        if (form == null) {
            return digits;
        }
        int length = Integer.parseInt(form);
        if (digits.length() > length && form.equals("5")) {
            return digits.length() == 9 ? digits.substring(0, length) : digits;
        }
        return digits.length() >= length || digits.length() < length - 2
                ? digits
                : "0".repeat(length - digits.length()) + digits;
    }

    private static boolean isAllZeros(String code) {
        return code.chars().allMatch(c -> c == '0');
    }
}
