package io.clientele.exchange.write;

import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.function.IntPredicate;

/** Texts brought into the form that a network hashes, and their hashes. */
final class Hashed {
    private Hashed() {}

    /** SHA-256 of the text in UTF-8, as 64 small hexadecimal digits; nothing for nothing. */
    static String sha256(String normalised) {
        return normalised.isEmpty()
                ? ""
                : Hashing.sha256()
                        .hashString(normalised, StandardCharsets.UTF_8)
                        .toString();
    }

    /** Lower case, composed (NFC), without blanks around it. */
    static String lower(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .toLowerCase(Locale.ROOT)
                .strip();
    }

    /** Lower case, without those characters that are unwanted. */
    static String lowerWithout(String text, IntPredicate unwanted) {
        StringBuilder kept = new StringBuilder(text.length());
        lower(text).codePoints().filter(unwanted.negate()).forEach(kept::appendCodePoint);
        return kept.toString();
    }

    /** Blanks, punctuation and symbols: all that is neither letter nor digit nor a mark on one. */
    static boolean isNoLetterOrDigit(int character) {
        return switch (Character.getType(character)) {
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK -> false;
            default -> !Character.isLetterOrDigit(character);
        };
    }
}
